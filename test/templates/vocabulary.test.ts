import { expect, test } from 'vitest';
import { readVocabulary } from '../../src/emit/tutorial/read-vocabulary.ts';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { vocabularyText } from '../../src/emit/tutorial/vocabulary-text.ts';
import { connector } from '../tutorial/connector-builder.ts';
import { templateFiles } from '../tutorial/template-kit.ts';

const FILE = 'templates/vocabularies/mine.json';
const sound = templateFiles().get('vocabularies/entra-id.json') ?? '';

const BROKEN: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
  ['a misspelt key', '"gallery": "Micro', '/names/galery', /Nothing reads "galery"/, /Did you mean "gallery"/],
  ['a missing link', '"quarantine": ', '/links', /"quarantine" is missing/, /what quarantine means/],
  [
    'a number for a text',
    '"brand": "Microsoft Entra ID"',
    '/names/brand',
    /Expected a text, found a number/,
    /running text/,
  ],
  ['an unknown thing', '[roles]', '/prerequisites/1', /no "rolse"/, /Did you mean "roles"/],
  ['an unknown fact', '"from": "author"', '/frontMatter/3/from', /no fact "auther"/, /Did you mean "author"/],
  ['an address that runs code', '"https://entra.microsoft.com"', '/links/portal', /neither http/, /^$/],
];

const REPLACEMENT: Readonly<Record<string, string>> = {
  '"gallery": "Micro': '"galery": "Micro',
  '"quarantine": ': '"quarantin": ',
  '"brand": "Microsoft Entra ID"': '"brand": 4',
  '[roles]': '[rolse]',
  '"from": "author"': '"from": "auther"',
  '"https://entra.microsoft.com"': '"javascript:alert(1)"',
};

test.each(BROKEN)('%s has a place and a hint', (_, before, pointer, message, hint) => {
  const text = sound.replace(before, REPLACEMENT[before] ?? '');
  const { vocabulary, problems } = readVocabulary(text, FILE);
  expect(vocabulary).toBeNull();
  const problem = problems.find((found) => found.pointer === pointer);
  expect(problem?.message).toMatch(message);
  expect(problem?.hint ?? '').toMatch(hint);
  expect(problem?.line).toBeGreaterThan(1);
  expect(problem?.file).toBe(FILE);
});

test('a project can bring a vocabulary and an edition of its own', () => {
  const files = new Map([
    ...templateFiles(),
    ['vocabularies/mine.json', sound.replaceAll('Microsoft Entra ID', 'Contoso ID')],
    ['editions/short.hbs', '# {{app}}\n\n{{> sections/introduction}}\n'],
  ] as const);
  const { kit, problems } = compileTemplates(files);
  // A page so short hides nearly everything, and is told so; it is a page all the same.
  expect(new Set(problems.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
    new Set(['template-hides-fact warning']),
  );
  const page = kit === null ? null : emitTutorial(connector(), kit, { edition: 'short', vocabulary: 'mine' });
  expect(page?.text).toMatch(/^# Acme\n\nWith this tutorial, you connect Contoso ID to \[Acme\]/);
});

test('a vocabulary is told what its front matter hides', () => {
  const { vocabulary, problems } = readVocabulary(sound.replace('"from": "writer"', '"value": "x"'), FILE);
  expect(vocabulary).not.toBeNull();
  expect(problems).toMatchObject(
    [
      { rule: 'vocabulary-hides-fact', severity: 'warning', pointer: '/frontMatter', message: /\/tutorial\/writer/ },
    ].map(({ message, ...rest }) => ({ ...rest, message: expect.stringMatching(message) })),
  );
});

test('what is not JSON is a problem, and so is what is no object', () => {
  expect(readVocabulary('{ "names": ', FILE).problems.length).toBeGreaterThan(0);
  expect(readVocabulary('[]', FILE).problems).toMatchObject([
    { message: 'Expected an object, found a list.', line: 1, column: 1 },
  ]);
});

test('a name that nothing knows is told with the one that is meant', () => {
  const { problems } = readVocabulary(sound.replace('[roles]', '[roles] of {ap} and {gallery}'), FILE);
  expect(problems.map(({ pointer, message, hint }) => [pointer, message, hint])).toEqual([
    ['/prerequisites/1', 'There is no name {ap}.', 'Did you mean "app"?'],
  ]);
});

test('names are filled in, and what is none stays', () => {
  const { vocabulary } = readVocabulary(sound, FILE);
  const names = { app: 'Acme', gallery: 'Acme (EU)' };
  expect(vocabulary && vocabularyText('{app}, {gallery}, {other}, [a][b]', vocabulary, names)).toBe(
    'Acme, Acme (EU), {other}, [a][b]',
  );
});
