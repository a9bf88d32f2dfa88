/**
 * The programs of docs/api.md: they are compiled as users compile them, against the built package, and run one after the
 * other; what each prints is what the page shows. After a deliberate change `-u` writes the page; read the difference.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { compile } from '../run/compile.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** A project in which the package is installed. */
const HOME = path.join(ROOT, 'node_modules/.tmp-test/library');
const PAGE = path.join(ROOT, 'docs/api.md');
const PROGRAM = /^```ts\n(?<program>[\s\S]*?)^```\n\n```text\n[\s\S]*?^```$/gmu;

afterAll(() => fs.rmSync(HOME, { recursive: true, force: true }));

/** What is packed only puts the same modules together: test/package holds it to that. */
function linkBuild(): void {
  fs.mkdirSync(HOME, { recursive: true });
  // Else the name of the package would be this repository's own, and lead to what was packed last.
  fs.writeFileSync(path.join(HOME, 'package.json'), '{ "private": true }');
  const installed = path.join(HOME, 'node_modules/scimanifest');
  fs.mkdirSync(installed, { recursive: true });
  fs.symlinkSync(path.join(ROOT, 'dist'), path.join(installed, 'dist'), 'junction');
  const exports = { types: './dist/index.d.ts', default: './dist/index.js' };
  fs.writeFileSync(
    path.join(installed, 'package.json'),
    JSON.stringify({ name: 'scimanifest', type: 'module', exports: { '.': exports } }),
  );
}

test('every program of docs/api.md compiles, runs and prints what the page shows', async () => {
  const text = fs.readFileSync(PAGE, 'utf8');
  const programs = [...text.matchAll(PROGRAM)].map(({ groups }) => groups?.['program'] ?? '');
  linkBuild();
  for (const [index, program] of programs.entries()) fs.writeFileSync(path.join(HOME, `program-${index}.mts`), program);
  const options = [
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
    '--ignoreConfig',
    '--skipDefaultLibCheck',
  ];
  const files = programs.map((_, index) => path.join(HOME, `program-${index}.mts`));
  expect(await compile(ROOT, ...options, ...files)).toBe('');
  const printed: string[] = [];
  for (const file of files) printed.push(await run(file.replace(/\.mts$/u, '.mjs')));
  let at = 0;
  const page = text.replace(PROGRAM, () => `\`\`\`ts\n${programs[at]}\`\`\`\n\n\`\`\`text\n${printed[at++]}\`\`\``);
  await expect(page).toMatchFileSnapshot(PAGE);
});

/** Runs a program, and gives what it prints; it complains of nothing. */
async function run(file: string): Promise<string> {
  const [log, warn, error] = (['log', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  );
  try {
    await import(pathToFileURL(file).href);
    expect([warn?.mock.calls, error?.mock.calls]).toEqual([[], []]);
    return (log?.mock.calls ?? []).map((said) => `${format(...said)}\n`).join('');
  } finally {
    vi.restoreAllMocks();
  }
}
