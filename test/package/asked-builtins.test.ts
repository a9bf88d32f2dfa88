/** A step of the build that asks the process for what Node.js brings. */
import { expect, test } from 'vitest';
import { withAskedBuiltins } from '../../src/build/asked-builtins.ts';

const ASK = 'globalThis.process.getBuiltinModule';

test.each([
  ['by default', 'import fs from "node:fs";', `const fs = ${ASK}("node:fs");`],
  ['all of it', 'import * as sp from "node:path";', `const sp = ${ASK}("node:path");`],
  ['by names', 'import { a, b as c$1 } from "node:fs/promises";', `const { a, b: c$1 } = ${ASK}("node:fs/promises");`],
  [
    'in two ways at once',
    'import path, { join } from "node:path";',
    `const path = ${ASK}("node:path"), { join } = ${ASK}("node:path");`,
  ],
  ['of the process itself', 'import process$1 from "node:process";', 'const process$1 = globalThis.process;'],
])('%s', (_, program, asked) => {
  expect(withAskedBuiltins(program)).toBe(asked);
});

test('the rest of a program stays where it is', () => {
  const program =
    'import { a } from "./a.js";\nimport os from "node:os";\n// import fs from "node:fs";\nf("import");\n';
  const asked = program.replace('import os from "node:os"', `const os = ${ASK}("node:os")`);
  expect(withAskedBuiltins(program)).toBe(asked);
});

test('a name gives what the import gives', async () => {
  const program = 'import { sep as mark, posix } from "node:path";\nimport os from "node:os";\n';
  const exported = 'export const given = [mark, posix, os.EOL];\n';
  const [imported, asked] = await Promise.all(
    [program, withAskedBuiltins(program)].map(
      (text) => import(`data:text/javascript,${encodeURIComponent(text + exported)}`),
    ),
  );
  expect(asked.given).toEqual(imported.given);
  expect(asked.given[1]).toBe(imported.given[1]);
});

test('a form that the bundler does not print is told', () => {
  expect(() => withAskedBuiltins('import "node:fs";')).toThrow('import "node:fs";');
});
