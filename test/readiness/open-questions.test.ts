/** What is asked of manifests: an answer ends its question, and what the schema lets nobody leave out is never asked. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { editText } from '../../src/json/edit-text.ts';
import { isNotHere } from '../../src/manifest/fact.ts';
import { readManifest } from '../../src/manifest/read-manifest.ts';
import { type OpenQuestion, openQuestions, QUESTIONS } from '../../src/readiness/open-questions.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { FULL } from '../import/full-manifest.ts';

const cases = fs.readdirSync('test/cases').filter((name) => fs.existsSync(`test/cases/${name}/connector.json`));

/** Manifests that leave open what the cases state. */
const BARE: Readonly<Record<string, string>> = {
  'nothing but what the schema asks for': acmeManifest({
    draft: true,
    homepage: undefined,
    setup: undefined,
    auth: { method: 'undocumented' },
    users: { actions: ['create'], basis: 'platform-default' },
    groups: undefined,
  }),
  'fields without an origin': acmeManifest({
    auth: { method: 'bearer-token', fields: [{ portal: 'Secret Token', secret: true }] },
    setup: undefined,
  }),
  'no fields': acmeManifest({ auth: { method: 'bearer-token' } }),
  'rows that nobody is matched by': acmeManifest({
    users: {
      actions: ['disable'],
      basis: 'documented',
      matching: 'undocumented',
      attributes: [{ name: 'userName' }, { name: 'active' }, { name: 'roles' }, { name: 'urn:acme:2.0:User:team' }],
      roles: [{ name: 'Editor' }],
    },
    groups: { actions: ['create'], basis: 'documented-with-defaults', attributes: [{ name: 'displayName' }] },
  }),
};

const TEXTS: Readonly<Record<string, string>> = {
  ...BARE,
  full: JSON.stringify(FULL),
  ...Object.fromEntries(cases.map((name) => [name, fs.readFileSync(`test/cases/${name}/connector.json`, 'utf8')])),
};

function questionsOf(text: string): readonly OpenQuestion[] {
  const { manifest, problems } = readManifest(text, 'connectors/acme.json');
  expect(problems).toEqual([]);
  return manifest === null ? [] : openQuestions(resolveConnector(manifest, 'acme', 'connectors/acme.json'));
}

describe.each(Object.entries(TEXTS))('%s', (_name, text) => {
  it('has answers that end their questions', () => {
    for (const { fact, pointer, answers } of questionsOf(text)) {
      expect(answers.length, pointer).toBeGreaterThan(0);
      for (const { edits } of answers) {
        const answered = editText(text, edits) ?? '';
        const open = questionsOf(answered).filter((each) => each.fact === fact && each.pointer === pointer);
        expect(open, `${pointer} after ${JSON.stringify(edits)}`).toEqual([]);
      }
    }
  });
});

it('asks every question of one of these manifests', () => {
  const asked = new Set<string>(Object.values(TEXTS).flatMap((text) => questionsOf(text).map(({ fact }) => fact)));
  const rows = Object.entries(QUESTIONS).flatMap(([fact, entry]) => (isNotHere(entry) ? [] : [fact]));
  expect(rows.filter((fact) => !asked.has(fact))).toEqual([]);
});

it('tells a stated no from a question', () => {
  const facts = questionsOf(acmeManifest({ groups: false })).map(({ fact }) => fact);
  expect(facts).not.toContain('/groups');
});
