import { describe, expect, it } from 'vitest';
import { placeFinding } from '../../src/json/finding.ts';
import { readJsonDocument } from '../../src/json/json-document.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { mergePatch } from './merge-patch.ts';

/** `rule pointer (part): message → hint`, of a change of the example manifest. */
function findingsOf(patch: unknown): string[] {
  return checkSchema(mergePatch(exampleManifest, patch)).findings.map(
    ({ rule, pointer, part, message, hint }) =>
      `${rule} ${pointer}${part === undefined ? '' : ` (${part})`}: ${message} → ${hint}`,
  );
}

describe('one schema mistake gives one finding', () => {
  const cases: readonly [name: string, patch: unknown, ...findings: string[]][] = [
    ['nothing wrong', {}],
    [
      'unknown property',
      { homepge: 'x' },
      'manifest-unknown-property /homepge (key): "homepge" is no property of the manifest. → Did you mean `homepage`?',
    ],
    [
      'property of an object that it holds, in the place of that object',
      { auth: { fields: [{ portal: 'x', fixed: 'y' }] } },
      'manifest-unknown-property /auth/fields/0/fixed (key): "fixed" is no property of item 1 of `fields`. → `fixed` stands inside `from`.',
    ],
    [
      'property of an object that it needs, in the place of that object',
      { setup: { text: 'x' } },
      'manifest-unknown-property /setup/text (key): "text" is no property of `setup`. → `text` stands inside `steps[]`.',
    ],
    [
      'property of an object that is missing, and is missing for that alone',
      { edition: 'six-step', tutorial: null },
      'manifest-unknown-property /edition (key): "edition" is no property of the manifest. → `edition` stands inside `tutorial`.',
    ],
    [
      'property of an object that is there, and lacks it',
      { edition: 'six-step', tutorial: { edition: null } },
      'manifest-unknown-property /edition (key): "edition" is no property of the manifest. → `edition` stands inside `tutorial`.',
    ],
    [
      'property of an object elsewhere, in the place of the one that is missing',
      { resources: [{ text: 'Guide', when: 'https://acme.example/' }] },
      'manifest-unknown-property /resources/0/when (key): "when" is no property of item 1 of `resources`. → Did you mean `url`?',
    ],
    [
      'text for a list of objects',
      { notes: 'Shown once.' },
      'manifest-wrong-type /notes: Expected a list, found text. → For instance: [{"at":"prerequisites","kind":"note","text":"This connector is not available in the US Government cloud."}]',
    ],
    [
      'last word of a property',
      { auth: { role: 'Owner', adminRole: null } },
      'manifest-unknown-property /auth/role (key): "role" is no property of `auth`. → Did you mean `adminRole`?',
    ],
    [
      'no, in words',
      { groups: 'none', auth: { fields: [{ portal: 'x', secret: 'No' }] } },
      'manifest-wrong-type /auth/fields/0/secret: Expected `true` or `false`, found text. → Write false.',
      'manifest-wrong-type /groups: Expected `false` or an object, found text. → Write false.',
    ],
    [
      'property of the object around',
      { auth: { fields: [{ portal: 'x', from: { fixed: 'y', secret: false } }] } },
      'manifest-unknown-property /auth/fields/0/from/secret (key): "secret" is no property of `from`. → `secret` stands inside `auth.fields[]`.',
    ],
    [
      'property of the manifest',
      { users: { homepage: 'https://acme.example/' }, homepage: null },
      'manifest-unknown-property /users/homepage (key): "homepage" is no property of `users`. → `homepage` stands in the manifest itself.',
    ],
    [
      'property that can stand in two',
      { source: 'mail' },
      'manifest-unknown-property /source (key): "source" is no property of the manifest. → `source` stands inside `users.attributes[]` or inside `groups.attributes[]`.',
    ],
    [
      'property of an inner step below its own kind',
      { setup: { steps: [{ text: 'x', steps: [{ text: 'y', columns: ['z'] }] }] } },
      'manifest-unknown-property /setup/steps/0/steps/0/columns (key): "columns" is no property of item 1 of `steps`. → `columns` stands inside `table`.',
    ],
    [
      'word that a property begins with',
      { changes: [{ date: '2020-11-24', text: 'x' }] },
      'manifest-unknown-property /changes (key): "changes" is no property of the manifest. → Did you mean `changeLog`?',
    ],
    [
      'property in the other number, which takes another kind of value',
      { note: 'x', notes: null },
      'manifest-unknown-property /note (key): "note" is no property of the manifest. → Did you mean `notes`? For instance: "notes": [{"at":"prerequisites","kind":"note","text":"This connector is not available in the US Government cloud."}]',
    ],
    [
      'misspelt property that is required',
      { nmae: 'Acme', name: null },
      'manifest-unknown-property /nmae (key): "nmae" is no property of the manifest. → Did you mean `name`?',
    ],
    [
      'name of another tool for the one that is required',
      { users: { attributes: [{ target: 'userName', source: 'mail' }] } },
      'manifest-unknown-property /users/attributes/0/target (key): "target" is no property of item 1 of `attributes`. → Did you mean `name`?',
    ],
    [
      'missing property',
      { tutorial: { edition: null } },
      'manifest-missing-property /tutorial (label): `tutorial` has no `edition`. → Add it: "edition": "six-step"',
    ],
    [
      'missing property of the manifest',
      { users: null },
      'manifest-missing-property  (label): The manifest has no `users`. → Add it: "users": {"actions":["create","update","disable"],"basis":"platform-default"}',
    ],
    [
      'missing property of an item',
      { changeLog: [{ text: 'x' }] },
      'manifest-missing-property /changeLog/0 (label): Item 1 of `changeLog` has no `date`. → Add it: "date": "2020-11-24"',
    ],
    ['number for text', { name: 8 }, 'manifest-wrong-type /name: Expected text, found a number. → Write "8".'],
    [
      'text for list',
      { prerequisites: 'x' },
      'manifest-wrong-type /prerequisites: Expected a list, found text. → Write ["x"].',
    ],
    [
      'text for boolean',
      { singleSignOn: { recommended: 'true' } },
      'manifest-wrong-type /singleSignOn/recommended: Expected `true` or `false`, found text. → Write true, without quotation marks.',
    ],
    [
      'fraction',
      { tutorial: { cycleMinutes: 1.5 } },
      'manifest-wrong-type /tutorial/cycleMinutes: Expected a whole number, found 1.5. → For instance: 40',
    ],
    [
      'number for a choice',
      { releaseStage: 1 },
      'manifest-wrong-type /releaseStage: Expected text, found a number. → Write "1".',
    ],
    [
      'yes for a choice',
      { users: { actions: ['disable'], activeFalse: true, basis: 'platform-default' } },
      'manifest-wrong-type /users/activeFalse: Expected text, found `true`. → For instance: "disables"',
    ],
    [
      'yes for a text that is sent',
      {
        users: {
          actions: ['disable'],
          basis: 'documented',
          attributes: [{ name: 'active', type: 'Boolean', constant: true }],
        },
      },
      'manifest-wrong-type /users/attributes/0/constant: Expected text, found `true`. → Write "True".',
    ],
    [
      'wrong choice',
      { releaseStage: 'Preview' },
      'manifest-unknown-value /releaseStage: Expected one of `preview` or `general-availability`, found "Preview". → Did you mean `preview`?',
    ],
    [
      'choice in the words of a portal',
      { users: { actions: ['create', 'update', 'deactivate'], basis: 'platform-default' } },
      'manifest-unknown-value /users/actions/2: Expected one of `create`, `update`, `disable` or `delete`, found "deactivate". → Did you mean `disable`?',
    ],
    [
      'choice in the words of an app',
      { auth: { method: 'API key', fields: null } },
      'manifest-unknown-value /auth/method: Expected one of `bearer-token`, `oauth-authorize`, `oauth-client-credentials`, `workload-identity-federation`, `user-name-password`, `none` or `undocumented`, found "API key". → Did you mean `bearer-token`?',
    ],
    [
      'long word for a short one',
      { setup: { introduction: 'First things first.', steps: [{ text: 'Open it.' }] } },
      'manifest-unknown-property /setup/introduction (key): "introduction" is no property of `setup`. → Did you mean `intro`?',
    ],
    [
      'groups: true',
      { groups: true },
      'manifest-wrong-type /groups: Expected `false` or an object, found `true`. → Leave it out where nobody documents it.',
    ],
    [
      'groups without basis',
      { groups: { actions: ['create'] } },
      'manifest-missing-property /groups (label): `groups` has no `basis`. → Add it: "basis": "documented"',
    ],
    [
      'groups with a wrong action',
      { groups: { actions: ['creat'], basis: 'documented' } },
      'manifest-unknown-value /groups/actions/0: Expected one of `create`, `update` or `delete`, found "creat". → Did you mean `create`?',
    ],
    [
      'empty text',
      { name: '' },
      'manifest-value-out-of-range /name: This text is empty. → Leave the property out, or fill it, for instance: "WEDO"',
    ],
    [
      'empty list',
      { capabilities: [] },
      'manifest-value-out-of-range /capabilities: This list is empty. → Leave the property out, or fill it, for instance: ["Assign roles in Acme."]',
    ],
    [
      'below the minimum',
      { tutorial: { cycleMinutes: 0 } },
      'manifest-value-out-of-range /tutorial/cycleMinutes: Expected a number of at least 1, found 0. → null',
    ],
    [
      'twice',
      { users: { actions: ['create', 'create'] } },
      'manifest-repeated-value /users/actions/1: "create" stands in this list twice. → Keep one of the two.',
    ],
    [
      'American date',
      { tutorial: { date: '11/24/2020' } },
      'manifest-wrong-format /tutorial/date: Expected a date, found "11/24/2020". → Write "2020-11-24".',
    ],
    [
      'impossible date',
      { tutorial: { date: '2023-02-29' } },
      'manifest-wrong-format /tutorial/date: "2023-02-29" is no day of the calendar. → Write year, month and day: "2020-11-24".',
    ],
    [
      'no source of the value',
      { auth: { fields: [{ portal: 'x', from: {} }] } },
      'manifest-value-out-of-range /auth/fields/0/from: This object says nothing. → Give it exactly one of `fixed`, `template`, `choices`, `setup`, `support`, `account` or `computed`, or leave it out.',
    ],
    [
      'two sources of the value',
      { auth: { fields: [{ portal: 'x', from: { fixed: 'y', setup: true } }] } },
      'manifest-value-out-of-range /auth/fields/0/from/setup (key): Expected exactly one property, found 2. → Keep one of `fixed` or `setup`.',
    ],
    [
      'a known and an unknown source',
      { auth: { fields: [{ portal: 'x', from: { fixed: 'y', fixd: 'z' } }] } },
      'manifest-unknown-property /auth/fields/0/from/fixd (key): "fixd" is no property of `from`. → Did you mean `fixed`?',
    ],
    [
      'const',
      { auth: { fields: [{ portal: 'x', from: { setup: 'yes' } }] } },
      'manifest-unknown-value /auth/fields/0/from/setup: Expected true, found "yes". → Write true, or leave the property out.',
    ],
    [
      'mistake in a nested step',
      { setup: { steps: [{ text: 'x', steps: [{ txt: 'y' }] }] } },
      'manifest-unknown-property /setup/steps/0/steps/0/txt (key): "txt" is no property of item 1 of `steps`. → Did you mean `text`?',
    ],
  ];
  for (const [name, patch, ...expected] of cases) {
    it(name, () => expect(findingsOf(patch)).toEqual(expected));
  }

  it('is placed in the text', () => {
    const { document } = readJsonDocument(
      '{\n  "name": "Acme",\n  "auth": { "method": "none" },\n  "users": {},\n  "tutorial": 1\n}',
      'a.json',
    );
    if (document === null) throw new Error('unreadable');
    const places = checkSchema(document.value).findings.map((finding) => placeFinding(document, finding));
    expect(places.map(({ pointer, line, column }) => `${pointer}@${line}:${column}`)).toEqual([
      '/users@4:3',
      '/users@4:3',
      '/tutorial@5:15',
    ]);
  });
});
