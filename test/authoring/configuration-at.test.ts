import { expect, it } from 'vitest';
import { configurationCompletionsAt, describeConfigurationAt } from '../../src/authoring/configuration-at.ts';
import { catalogue } from '../../src/catalogue.ts';
import { withCursor } from './cursor.ts';

function taken(marked: string, label: string): string {
  const { text, offset } = withCursor(marked);
  const found = configurationCompletionsAt(text, offset, catalogue).find((each) => each.label === label);
  if (found === undefined) return '';
  const { start, end, text: put } = found.edit;
  return (text.slice(0, start) + put + text.slice(end)).replaceAll('${', '<{');
}

it.each([
  ['an id with a severity', '{ "rules": { | } }', 'draft', '{ "rules": { "draft": "<{1|off,info,warning,error|}" } }'],
  ['an id in its place', '{ "rules": { "dra|": "off" } }', 'draft', '{ "rules": { "draft": "off" } }'],
  [
    'for some files',
    '{ "overrides": [{ "rules": { "dr|": "off" } }] }',
    'draft',
    '{ "overrides": [{ "rules": { "draft": "off" } }] }',
  ],
  ['a severity', '{ "rules": { "draft": "|" } }', 'warning', '{ "rules": { "draft": "warning" } }'],
  ['what is ignored', '{ "ignore": [{ "rule": "|" }] }', 'draft', '{ "ignore": [{ "rule": "draft" }] }'],
  ['nothing elsewhere', '{ "wording": [{ | }] }', 'draft', ''],
])('%s', (_what, marked, label, expected) => {
  expect(taken(marked, label)).toBe(expected);
});

it('an id is told', () => {
  const { text, offset } = withCursor('{ "rules": { "dra|ft": "off" } }');
  expect(describeConfigurationAt(text, offset, catalogue)?.paragraphs.join(' ')).toMatch(/`draft`.*Left out:/su);
});
