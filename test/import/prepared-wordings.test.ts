/** What the build prepares is what an import would work out, and other templates are not taken for those it was made of. */
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { makeWordings } from '../../src/import/wording/make-wordings.ts';
import { readPackageTemplates } from '../../src/read-templates.ts';

const { readPrepared }: typeof import('../../src/prepared-wordings.ts') = await import(
  `${process.cwd()}/dist/prepared-wordings.js`
);
const templates = readPackageTemplates();

test('prepared wordings are those of the templates', () => {
  expect(fs.existsSync('dist/wordings.json')).toBe(true);
  expect(readPrepared(templates)).toEqual(JSON.parse(JSON.stringify(makeWordings(templates))));
});

test('nothing is prepared for the templates of a project', () => {
  const [[name, text] = ['', '']] = [...templates].filter(([each]) => each.startsWith('sections/'));
  expect(readPrepared(new Map([...templates, [name, `${text}\nA sentence more.\n`]]))).toBeNull();
});
