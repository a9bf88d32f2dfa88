/** Editors say of portal and navigation files what their readers say. */
import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readNavigation, readPortal } from '../../src/emit/tutorial/portal/read-portal.ts';
import { templateFiles } from '../tutorial/template-kit.ts';

const ajv = new Ajv2020({ strict: false });
const KINDS = [
  ['portal', readPortal],
  ['navigation', readNavigation],
] as const;

const BROKEN: readonly (readonly [string, string, string])[] = [
  ['a misspelt key', '"title":', '"titel":'],
  ['a value of another type', '"sources": [', '"sources": "none", "labels": ['],
  ['a part that there is not', '"part": "users"', '"part": "user"'],
  ['something to show that there is not', '"shows": ["user-attributes"', '"shows": ["user-attribute"'],
  ['a method that there is not', '"method": "bearer-token"', '"method": "bearer"'],
];

test.each(KINDS)('the schema of a %s takes and refuses what its reader does', (kind, read) => {
  const check = ajv.compile(JSON.parse(fs.readFileSync(`schemas/${kind}.schema.json`, 'utf8')));
  let refused = 0;
  for (const [name, text] of templateFiles()) {
    if (!name.startsWith(`${kind}s/`)) continue;
    expect([name, check(JSON.parse(text))]).toEqual([name, true]);
    for (const [mistake, before, after] of BROKEN) {
      if (!text.includes(before)) continue;
      const broken = text.replace(before, after);
      expect([name, mistake, check(JSON.parse(broken)), read(broken, name).read]).toEqual([name, mistake, false, null]);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(2);
});
