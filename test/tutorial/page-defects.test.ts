/** Each class of defect that published pages have and generation could cause, in every edition and vocabulary. */
import { expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { factsOf } from '../../src/page/check-generated-page.ts';
import { checkPage } from '../../src/page/check-page.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import { attribute, connector, fact, field, groups, picture, section, step, users } from './connector-builder.ts';
import { FORMS, renderAll, templateKit } from './template-kit.ts';

const kit = templateKit();

/** As different as connectors get: each optional thing once absent and once present. */
const CONNECTORS: Readonly<Record<string, Connector>> = {
  'a plain one': connector(),
  'a name with an odd end': connector({ name: 'Genesys Cloud (for Azure) ', gallery: { name: ' 8x8 ', steps: [] } }),
  'groups and pictures': connector({
    groups: groups({
      pictures: { mapping: picture('media/acme/groups.png'), attributes: picture('media/acme/group.png') },
    }),
    users: users({
      pictures: { mapping: picture('media/acme/users.png'), attributes: picture('media/acme/user.png') },
    }),
    releaseStage: 'preview',
    singleSignOn: { tutorial: 'acme-tutorial.md', protocol: 'SAML', recommended: true, required: false, pointer: '' },
  }),
  'no set-up, OAuth': connector({ setup: null, auth: { ...connector().auth, method: 'oauth-authorize', fields: [] } }),
  'much prose': connector({
    setup: {
      intro: 'Why.',
      body: ['> [!NOTE]\n> It takes an hour.'],
      pointer: '',
      steps: Array.from({ length: 12 }, (_, index) =>
        step(`Do this, number ${index + 1}.`, {
          pictures: [picture('media/acme/step.png')],
          notes: [{ kind: 'note', after: false, text: 'Mind this.', pointer: '' }],
          code: { language: 'sql', text: '1. not a step\n```\n3. nor this' },
          steps: [step('Inside.', { table: { columns: ['A', 'B'], rows: [['1'], ['1', '2', '3']], pointer: '' } })],
          after: 'After it.',
        }),
      ),
    },
    limitations: [fact('No **nicknames**.')],
    troubleshooting: [fact('Wait.')],
    changeLog: [{ date: '2021-01-02', text: 'Added `title`.', pointer: '' }],
    blocks: [{ at: 'limitations', body: ['Acme counts:', '|A|B|\n|---|---|\n|1|2|'], pointer: '' }],
    sections: [section('users', 'Roles', ['Acme knows:', '* **Admin**\n* **Member**', '|A|B|\n|---|---|\n|1|2|'])],
    resources: [{ text: 'Reference', url: 'https://docs.acme.example/', pointer: '' }],
  }),
  'odd attributes': connector({
    users: users({
      attributes: ['a|b', 'a`b', '``', 'emails[type eq "work"].value', 'urn:x:2.0:User:a_b*c', '<b>', 'a\\|b'].map(
        (name) => attribute(name, { note: fact('A | B'), type: fact('List of x [y]') }),
      ),
    }),
  }),
  'every kind of value': connector({
    auth: {
      ...connector().auth,
      fields: [
        field('Tenant URL', {
          from: { kind: 'choices', by: 'Region | Plan', values: [{ when: 'a|b', value: 'https://a|b', signIn: null }] },
        }),
        field('Secret Token', {
          from: { kind: 'computed', how: 'Base64 of `a|b`' },
          lifetime: '1 year',
          scopes: ['a b'],
          note: 'Keep it.',
        }),
      ],
    },
  }),
};

test.each(Object.keys(CONNECTORS))('%s breaks no page rule', async (name) => {
  const made = CONNECTORS[name] ?? connector();
  for (const { pair, text } of renderAll(kit, made)) {
    const problems = checkPage(await parsePage(text), factsOf(made), pair);
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  }
});

const DEFECTS: readonly [string, RegExp][] = [
  ['a sample name', /TestApp/],
  ['users and/or groups', /and\/or/],
  ['an empty value', /undefined|null|\[object|\*\*\*\*/],
  ['an unfilled place', /\{\{(?!API)/],
  ['doubled blanks inside a line', /\S {2,}\S/],
  ['blanks at the end of a line', /[ \t]+$/m],
  ['two empty lines in a row', /\n\n\n/],
  ['an article that does not fit', /\b(?:a|A) (?:Azure|Acme)\b|\b(?:an|An) Microsoft\b/],
  ['filler words', /\b(?:simply|please note|in order to|utilize)\b/i],
  ['a carriage return', /\r/],
];

test.each(DEFECTS)('no page has %s', (_, pattern) => {
  for (const made of Object.values(CONNECTORS)) {
    for (const { text } of renderAll(kit, made))
      expect(text.replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1$/gm, 'code')).not.toMatch(pattern);
  }
});

test('every page ends with one line break', () => {
  for (const made of Object.values(CONNECTORS))
    for (const { text } of renderAll(kit, made)) expect(text).toMatch(/[^\n]\n$/);
});

test('every configuration list is one list, counted from 1', async () => {
  for (const made of Object.values(CONNECTORS)) {
    for (const { text } of renderAll(kit, made)) {
      const { tree } = await parsePage(text);
      const below = tree.children.findIndex(
        (node) => (node.position?.start.offset ?? 0) > text.indexOf('### Configure'),
      );
      const list = tree.children.slice(below).filter((node) => node.type === 'list' && node.ordered === true);
      expect(list).toHaveLength(1);
    }
  }
});

test('a users-only page never speaks of groups as if they were provisioned', () => {
  for (const { text } of renderAll(kit, connector())) {
    const sentences = text
      .replace(/\]\([^)]*\)/g, ']')
      .split(/(?<=[.!?])\s|\n/)
      .filter((sentence) => /groups?\b/i.test(sentence));
    const allowed = [
      /doesn't provision groups/,
      /assign a group, its direct members/,
      /a person or group that takes care/,
    ];
    expect(sentences.filter((sentence) => !allowed.some((pattern) => pattern.test(sentence)))).toEqual([]);
  }
});

test('the steps about groups speak of groups', () => {
  for (const { text } of renderAll(kit, connector({ groups: groups() })))
    expect(text).toMatch(/flows from [^.]* for each group\./);
});

test('one name for the app, from the first line to the last', () => {
  for (const { text } of renderAll(kit, connector({ name: 'Acme', gallery: { name: 'Acme (EU)', steps: [] } }))) {
    const named = text.match(/Acme \(EU\)/g)?.length ?? 0;
    expect(named).toBe(text.includes('New application') ? 4 : 1);
  }
});

test('each page speaks of the products in the words of its vocabulary alone', () => {
  expect(FORMS.length).toBeGreaterThanOrEqual(4);
  for (const { pair, form, text } of renderAll(kit, connector())) {
    const words = kit.vocabularies.get(form.vocabulary)?.names;
    const own = { ...words, portal: kit.navigations.get(form.navigation)?.data.portal?.name };
    expect(text, pair).toContain(own.brand);
    for (const { names } of kit.vocabularies.values()) {
      const foreign = [names.brand, names.brandInFull, names.service, names.portal, names.gallery].filter(
        (name) => !JSON.stringify(own).includes(name),
      );
      expect(
        foreign.filter((name) => text.includes(name)),
        pair,
      ).toEqual([]);
    }
  }
});
