/**
 * The public surface of the package, as docs/scimanifest.api.md has it: a change of a name or a type that programs use shows
 * there. After a deliberate one `-u` writes the file; read the difference, and say it in CHANGELOG.md.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rollUpDeclarations } from '../../src/build/roll-up-declarations.ts';
import { compile } from '../run/compile.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const project = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-surface-'));

afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

const { types, report, nameless } = rollUpDeclarations(ROOT);

test('the public surface is what docs/scimanifest.api.md says, and every type in it has a public name', async () => {
  // Tables stand for the words that they list.
  expect([...nameless].sort()).toEqual(['codeEmitters', 'facts', 'rows']);
  await expect(report).toMatchFileSnapshot(path.join(ROOT, 'docs/scimanifest.api.md'));
});

test('with the published types a strict program compiles beside nothing but what the package depends on', async () => {
  const modules = path.join(project, 'node_modules');
  fs.mkdirSync(path.join(modules, 'scimanifest'), { recursive: true });
  fs.mkdirSync(path.join(modules, '@types'));
  for (const name of ['mdast', 'unist', 'node'])
    fs.symlinkSync(path.join(ROOT, 'node_modules/@types', name), path.join(modules, '@types', name), 'junction');
  fs.writeFileSync(path.join(modules, 'scimanifest/index.d.ts'), types);
  fs.writeFileSync(
    path.join(modules, 'scimanifest/package.json'),
    '{ "name": "scimanifest", "type": "module", "exports": { "types": "./index.d.ts" } }',
  );
  fs.writeFileSync(
    path.join(project, 'use.mts'),
    `import { generate, lint, readTemplates, type Problem } from 'scimanifest';
const text = '{ "name": "Acme" }';
const problems: readonly Problem[] = lint({ id: 'acme', text }).problems;
const result = await generate({ manifests: [{ id: 'acme', file: 'connectors/acme.json', text }], templates: readTemplates('.') });
console.log(problems.length > 0, result.refused.join());
`,
  );
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
  expect(await compile(project, ...options, '--skipDefaultLibCheck', 'use.mts')).toBe('');
});
