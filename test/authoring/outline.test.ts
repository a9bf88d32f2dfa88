import { expect, test } from 'vitest';
import { type OutlineEntry, outlineOf } from '../../src/authoring/outline.ts';

function printed(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === '' ? '' : ` — ${detail}`}`,
    ...printed(children, `${indent}  `),
  ]);
}

test('items are called what they are known by, also in what is not finished', () => {
  const text =
    '{ "name": "Acme", "users": { "attributes": [{ "name": "userName", "matching": 1 }] }, "setup": { "steps": [{ "yields": ["ID", "Key"] }, {';
  expect(printed(outlineOf(text))).toEqual([
    'name — Acme',
    'users — Users',
    '  attributes — Attributes',
    '    userName — Attribute mapping',
    '      name — userName',
    '      matching — 1',
    'setup — Set-up of the app',
    '  steps — Steps',
    '    ID, Key — Step',
    '      yields — Yields',
    '        ID — ID',
    '        Key — Key',
    '    2 — Step',
  ]);
});
