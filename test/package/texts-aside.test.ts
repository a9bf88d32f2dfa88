/** A step of the build that puts long texts of a program into files beside it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { withTextsAside } from '../../src/build/texts-aside.ts';

const LONG = 'a \\u0024 \\` « »\n'.repeat(10_000);

test('a program reads from its files what stood in it', async () => {
  const program = `const one = String.raw\`${LONG}\`;\nconst two = 2, three = String.raw\`${LONG}3\`;\nexport { one as default, three, two };\n`;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'texts-aside-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const aside = withTextsAside(program, './part');
  for (const [name, text] of aside.files) fs.writeFileSync(path.join(folder, name), text);
  fs.writeFileSync(path.join(folder, 'whole.mjs'), program);
  fs.writeFileSync(path.join(folder, 'part.mjs'), aside.program);

  const [whole, part] = await Promise.all(
    ['whole.mjs', 'part.mjs'].map((name) => import(pathToFileURL(path.join(folder, name)).href)),
  );
  expect({ ...part }).toEqual({ ...whole });
  expect(whole.default).toBe(LONG);
  expect([...aside.files.keys()]).toEqual(['./part-1.txt', './part-2.txt']);
  expect(aside.program.length).toBeLessThan(1_000);
});

test.each([
  ['a short one', 'const text = String.raw`short`;\n'],
  ['one with places', `const text = String.raw\`\${1}${LONG}\`;\n`],
  ['one that another tag reads', `const text = other\`${LONG}\`;\n`],
  ['one whose escapes are read', `const text = \`${LONG}\`;\n`],
  ['one inside a function', `function text() {\n  return String.raw\`${LONG}\`;\n}\n`],
])('%s stays where it is', (_, program) => {
  expect(withTextsAside(program, './part')).toEqual({ program, files: new Map() });
});
