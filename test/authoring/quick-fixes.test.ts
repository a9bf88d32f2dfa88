import { describe, expect, it } from 'vitest';
import { quickFixes } from '../../src/authoring/quick-fixes.ts';
import { catalogue } from '../../src/catalogue.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { type LintedManifest, lintManifest } from '../../src/lint/lint-manifest.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

const FILE = 'connectors/acme.json';
const lint = (text: string): LintedManifest => lintManifest(text, FILE, 'acme');
const rulesOf = ({ problems }: LintedManifest) => problems.map(({ rule }) => rule);
const errorsOf = ({ problems }: LintedManifest) =>
  problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

/** What is in the first list more often than in the second. */
function moreThan(after: readonly string[], before: readonly string[]): string[] {
  const count = (list: readonly string[], word: string) => list.filter((each) => each === word).length;
  return [...new Set(after)].filter((rule) => count(after, rule) > count(before, rule));
}

/** Each rule's own example of what breaks it, with the fixes of the problem. */
const examples = catalogue
  .filter(({ example }) => example === 'manifest' || example === 'manifest-text')
  .map(({ id, example, bad }) => {
    const text =
      example === 'manifest-text' ? bad : JSON.stringify(mergePatch(exampleManifest, JSON.parse(bad)), null, 2);
    const before = lint(text);
    const problem = before.problems.find(({ rule }) => rule === id);
    const fixes = problem === undefined ? [] : quickFixes({ id: 'acme', file: FILE, text }, problem);
    return { id, text, before, fixes };
  });

describe('a fix that is offered takes its problem away and brings none', () => {
  it.each(examples.filter(({ fixes }) => fixes.length > 0))('$id', ({ id, text, before, fixes }) => {
    for (const { edit, title } of fixes) {
      const after = lint(text.slice(0, edit.start) + edit.text + text.slice(edit.end));
      expect(moreThan(rulesOf(before), rulesOf(after)), title).toContain(id);
      // What did not fit the schema was not held to all rules: then errors alone would be the fix's.
      const came = before.manifest === null ? errorsOf(after) : rulesOf(after);
      expect(moreThan(came, rulesOf(before)), title).toEqual([]);
    }
  });

  it('more than half of the rules have one', () => {
    expect(examples.filter(({ fixes }) => fixes.length > 0).length).toBeGreaterThan(examples.length / 2);
  });
});

describe('fixes that people expect', () => {
  it.each([
    ['Title', 'title'],
    ['Emails[type eq "work"].Value', 'emails[type eq "work"].value'],
  ])('%s is written as SCIM has it', (name, spelling) => {
    const attributes = [
      { name: 'userName', source: 'userPrincipalName', matching: 1 },
      { name, source: 'jobTitle' },
    ];
    const text = JSON.stringify(mergePatch(exampleManifest, { users: { attributes } }), null, 2);
    const problem = lint(text).problems.find(({ rule }) => rule === 'attribute-path-slip');
    const [fix] = problem === undefined ? [] : quickFixes({ id: 'acme', file: FILE, text }, problem);
    const { start, end, text: put } = fix?.edit ?? { start: 0, end: 0, text: '' };
    expect(text.slice(0, start) + put + text.slice(end)).toBe(
      text.replace(JSON.stringify(name), JSON.stringify(spelling)),
    );
  });

  it.each([
    ['manifest-version-old', 'Write it in version 3'],
    ['attribute-misspelt', 'Write "name.givenName"'],
    ['source-misspelt', 'Write "userPrincipalName"'],
    ['active-source', 'Add "expression": "Not([IsSoftDeleted])"'],
    ['manifest-unknown-value', 'Write "preview"'],
    ['manifest-wrong-type', 'Write ["An Acme tenant"]'],
    ['manifest-repeated-value', 'Remove item 3'],
    ['json-trailing-comma', 'Remove the comma'],
    ['json-duplicate-key', 'Remove this "name"'],
    ['word-doubled', 'Write "is" once'],
    ['product-name-written', 'Write "{brand}"'],
    ['user-name-missing', 'Add {"type":"String","name":"userName"}'],
  ])('%s: %s', (rule, title) => {
    expect(examples.find(({ id }) => id === rule)?.fixes[0]?.title).toBe(title);
  });
});
