/** `impact`: what a mapping does to the users in an export. */
import { describe, expect, it, test } from 'vitest';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const manifest = (title: object) =>
  acmeManifest({
    users: {
      actions: ['create', 'update', 'disable'],
      basis: 'documented',
      attributes: [
        { name: 'userName', type: 'String', required: true, matching: 1, source: 'userPrincipalName' },
        { name: 'title', type: 'String', ...title },
        { name: 'floor', type: 'Integer', expression: 'StripSpaces([physicalDeliveryOfficeName])' },
        { name: 'externalId', type: 'String', source: 'extensionAttribute3' },
        { name: 'locale', type: 'String', source: 'preferredLanguage', default: 'en-US' },
      ],
    },
    groups: false,
  });

const USERS = [
  ['userPrincipalName', 'jobTitle', 'department', 'officeLocation', 'preferredLanguage', 'accountEnabled'],
  ['ana@contoso.example', 'Lead', 'Sales', '3', 'de-DE', 'True'],
  ['bea@contoso.example', '', 'Sales', 'Tower', '', 'True'],
  ['ANA@contoso.example', 'Clerk', 'Clerk', '', '', 'TRUE'],
  ['', 'Clerk', 'Legal', '4', 'fr-FR', 'True'],
  ['dot@contoso.example', 'Chief', 'Board', '5', '', 'False'],
];
const csv = USERS.map((cells) => cells.join(','))
  .join('\n')
  .concat('\n');
const [header = [], ...rows] = USERS;
const objects = rows.map((cells) =>
  Object.fromEntries(header.map((name, index) => [name, cells[index] === '' ? null : cells[index]])),
);
const pages = [objects.slice(0, 2), objects.slice(2)].map((value) => JSON.stringify({ value }, null, 2)).join('\n');

function project(): TemporaryProject {
  return new TemporaryProject({
    'connectors/acme.json': manifest({ source: 'department' }),
    'old.json': manifest({ source: 'jobTitle' }),
  });
}

test('who gets a value, who is refused, who cannot be told from another, and whom a change touches', async () => {
  const acme = project();
  acme.write('users.csv', csv);
  const { code, out, err } = await acme.run('impact', 'acme', 'old.json', '--users', 'users.csv');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  await expect(out).toMatchFileSnapshot('golden/impact.txt');
});

test('examples are shown to those who ask for them, and never in a page', async () => {
  const acme = project();
  acme.write('users.csv', csv);
  const run = (...args: string[]) => acme.run('impact', 'acme', 'old.json', '--users', 'users.csv', ...args);
  const [shown, markdown, html, json] = [
    await run('--show'),
    await run('--format', 'markdown'),
    await run('--format', 'html', '--show'),
    await run('--format', 'json'),
  ];
  expect(shown.out).toContain('title: line 2, ana@contoso.example: "Lead" → "Sales"');
  expect(shown.out).toContain('userName "ana@contoso.example": 2 users, lines 2, 4');
  expect(shown.out).toContain('floor: line 3, bea@contoso.example: "Tower" is refused');
  for (const { out } of [markdown, html, json]) expect(out).not.toMatch(/contoso|Tower|Lead/u);
  await expect(html.out).toMatchFileSnapshot('golden/impact.html');
  await expect(markdown.out).toMatchFileSnapshot('golden/impact.md');
  expect(JSON.parse(json.out)).toMatchObject({
    users: 5,
    stoppedAt: null,
    connectors: [{ id: 'acme', side: { inScope: 4, out: { blocked: 1 }, unmatched: 1 } }],
  });
});

describe('the same users saved in another way give the same counts', () => {
  it.each<readonly [what: string, file: string, content: string | Buffer]>([
    ['a list', 'u.json', JSON.stringify(objects)],
    ['pages', 'u.json', pages],
    ['an object a line', 'u.ndjson', objects.map((each) => JSON.stringify(each)).join('\n')],
    ['semicolons, in UTF-16', 'u.csv', Buffer.from(`\uFEFF${csv.replaceAll(',', ';')}`, 'utf16le')],
    ['PowerShell', 'u.csv', `#TYPE Users\r\n${csv.replace(/[^,\n]+/gu, '"$&"').replaceAll('\n', '\r\n')}`],
    [
      'a spreadsheet that says its separator',
      'u.csv',
      `sep=;\r\n${csv
        .replace(/[^,\n]+/gu, '"$&"')
        .replaceAll(',', ';')
        .replaceAll('\n', '\r\n')}`,
    ],
    ['columns in other capitals', 'u.tsv', csv.replaceAll(',', '\t').replace(/^.*/u, (line) => line.toUpperCase())],
  ])('%s', async (_what, file, content) => {
    const acme = project();
    acme.write('users.csv', csv);
    acme.write(file, content);
    const counts = async (users: string) => {
      const { out } = await acme.run('impact', 'acme', 'old.json', '--users', users, '--format', 'json');
      return { ...JSON.parse(out), file: '' };
    };
    expect(await counts(file)).toEqual(await counts('users.csv'));
  });
});

it.each<readonly [what: string, content: string | Buffer, problem: RegExp]>([
  ['nothing', '', /u is empty/u],
  ['a header alone', 'mail,jobTitle\n', /u has no users in it/u],
  ['a text', 'Dear all,\nhello\n', /u:1 No column is a source attribute/u],
  ['JSON of something else', '{"name":"x","version":1}', /u:1 This is no user/u],
  ['half a line', 'mail,jobTitle\na@b.example,Lead\nbea', /u:3 The last line is cut off/u],
  ['a quotation mark that stays open', 'mail,jobTitle\na@b.example,"Lead\n', /u:2 A quotation mark is not closed/u],
  ['a broken line', '{"mail":"a"}\n{"mail":"b",}\n{"mail":"c"}\n', /u:2 Here stands no JSON object/u],
  ['bytes', Buffer.from([0x6d, 0x61, 0x69, 0x6c, 0x0a, 0x41, 0x81, 0x0a]), /u:2 A character here is not UTF-8/u],
])('a file with %s is one problem, told with its place', async (_what, content, problem) => {
  const acme = project();
  acme.write('u', content);
  const { code, out, err } = await acme.run('impact', 'acme', '--users', 'u');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(problem);
  expect(err.match(/hint:/gu)).toHaveLength(1);
});

it.each([
  ['a connector that is not there', ['acne'], /Did you mean acme/u],
  ['a file that is not there', ['acme', '--users', 'gone.csv'], /no file gone\.csv/u],
  ['two bases', ['acme', 'old.json', 'HEAD~1'], /Too many things to compare with/u],
])('%s is told', async (_what, args, problem) => {
  const acme = project();
  acme.write('users.csv', csv);
  const { code, err } = await acme.run('impact', '--users', 'users.csv', ...args);
  expect(code).toBe(2);
  expect(err).toMatch(problem);
});

test('pages that name a next one are told not to be everybody', async () => {
  const acme = project();
  acme.write('u.json', JSON.stringify({ value: objects, '@odata.nextLink': 'https://graph.example' }, null, 1));
  expect((await acme.run('impact', 'acme', '--users', 'u.json')).out).toContain('these are not all users');
});

test('diff tells how many users each of its sentences is about', async () => {
  const acme = new TemporaryProject({
    'old/connectors/acme.json': manifest({ source: 'jobTitle' }),
    'new/connectors/acme.json': manifest({ source: 'department' }),
    'users.csv': csv,
  });
  const { code, out, err } = await acme.run('diff', 'old', 'new', '--users', 'users.csv');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain('This changes "title" for 3 of 4 users in scope.');
  const wrong = await acme.run('diff', 'old', 'new', '--users', 'gone.csv');
  expect(wrong).toMatchObject({ code: 2, out: '' });
});

test('the preview has a page of counts and bars, to which each page leads, and nobody’s data', async () => {
  const acme = project();
  acme.write('users.csv', csv);
  const { code } = await acme.run('preview', '--build', 'site', '--no-base', '--users', 'users.csv');
  expect(code).toBe(0);
  const page = acme.read('site/users.html');
  expect(page).toContain('<h1 class="page-title">users.csv: ');
  expect(page).toMatch(/<meter min="0" max="1" value="[\d.]+" aria-label="[\d.]+ %">/);
  for (const line of csv.split('\n').slice(1))
    for (const value of line.split(',')) if (value.includes('@')) expect(page).not.toContain(value);
  expect(acme.read('site/acme/index.html')).toContain('<a href="../users.html">Users</a>');
  const wrong = await acme.run('preview', '--build', 'site', '--no-base', '--users', 'gone.csv');
  expect(wrong).toMatchObject({ code: 2, out: '' });
});
