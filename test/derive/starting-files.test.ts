/** What `npm run new:rule`, `new:page-rule` and `new:function` write is sound as it stands. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStart, STARTS, startingFiles } from '../../src/derive/starting-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NEW = { rule: 'role-nameless', 'page-rule': 'page-rule-named', function: 'TrimTheEnd' } as const;
/** What of the package's scripts and of the repository a copy needs. */
const COPIED = [
  'src',
  'dist',
  'test',
  'schemas',
  'templates',
  'connectors',
  'package.json',
  'biome.json',
  'tsconfig.json',
];
const MORE = ['tsconfig.build.json', 'vitest.config.ts', 'bench', '.gitignore', 'docs', 'README.md', 'ARCHITECTURE.md'];

let copy = '';

function run(program: string, ...args: string[]): string {
  return execFileSync(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
}

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-new-'));
  const filter = (file: string) => file !== path.join(ROOT, 'dist/declarations');
  for (const name of [...COPIED, ...MORE])
    fs.cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true, filter });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  // The command derives every list, so the files of the others only have to be there before it runs.
  for (const kind of ['rule', 'page-rule'] as const)
    for (const [file, text] of Object.entries(startingFiles(kind, NEW[kind])))
      fs.writeFileSync(path.join(copy, file), text);
  execFileSync(process.execPath, [path.join(copy, 'dist/build/start-row.js'), 'function', NEW.function]);
});

afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

describe('new files', () => {
  it('stand in the lists, are formatted, and pass the compiler and the tests of their kind', () => {
    expect(fs.readFileSync(path.join(copy, 'src/lint/manifest-rules.generated.ts'), 'utf8')).toContain(
      '  roleNameless,',
    );
    run('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...Object.entries(NEW).flatMap(writtenFor));
    // The copy was compiled but for the new files, with the same packages at the same places.
    run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--preserveSymlinks');
    // What was compiled is what the tests run on; nothing else of a finished build do they look at.
    fs.writeFileSync(path.join(copy, 'dist/build-id.txt'), 'new rows');
    const tests = ['problem/catalogue', 'page/page-rules', 'expression/functions'].map(
      (name) => `test/${name}.test.ts`,
    );
    // Of the other rows the same tests run in this very run.
    const named = [...Object.values(NEW), 'every ', 'has each id once', 'examples say'].join('|');
    const ran = run('vitest/vitest.mjs', 'run', '--maxWorkers=1', '--reporter=verbose', '-t', named, ...tests);
    for (const name of Object.values(NEW)) expect(ran).toContain(name);
  });

  it('are never written over a file', () => {
    expect(() =>
      execFileSync(process.execPath, [path.join(copy, 'dist/build/start-row.js'), 'rule', NEW.rule], { stdio: 'pipe' }),
    ).toThrow(`There is a file src/lint/rules/${NEW.rule}.ts.`);
  });

  it.each(Object.entries(STARTS))('of the kind %s are named as the table says', (_, { name, example }) => {
    expect(example).toMatch(name);
    expect(`${example}.ts`).not.toMatch(name);
    expect(`../${example}`).not.toMatch(name);
  });
});

function writtenFor([kind, name]: [string, string]): string[] {
  return isStart(kind) ? Object.keys(startingFiles(kind, name)) : [];
}
