/** What is read of a record and of a vendor's checks: one part changed at a time, and texts as long as they may be. */
import { expect, test } from 'vitest';
import { withValue } from '../../src/json/edit.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { readOwnChecks } from '../../src/proof/own-checks.ts';
import { readProofRecord } from '../../src/proof/proof-record.ts';
import { changedPlaces, outcomesOfChanges } from '../changed-places.ts';

function told({ rule, line, column, pointer, message, hint }: Problem): string {
  return `${rule} ${line}:${column} ${pointer}: ${message} ${hint}`;
}

const RECORD = {
  $schema: '../schemas/verified.schema.json',
  version: 1,
  server: 'https://api.acme.example',
  date: '2026-11-28',
  facts: { '/auth/method': 'bearer-token', '/users/cycleMinutes': 40, '/users/rename': true },
  claims: [
    { claim: 'kept', subject: 'title', says: 'It is kept.', verdict: 'proven' },
    { claim: 'not-found', subject: '', says: 'It is found.', verdict: 'cannot-tell' },
  ],
};

/** Texts of so many characters, and what else no change of a part is. */
const ODD_RECORDS: readonly (readonly [pointer: string, now: string, value: unknown])[] = [
  ['/server', '300 characters', `https://${'a'.repeat(292)}`],
  ['/server', '301 characters', `https://${'a'.repeat(293)}`],
  ['/server', 'with a path', 'https://api.acme.example/'],
  ['/server', 'with a port', 'http://api.acme.example:8080'],
  ['/server', 'of no kind', 'ftp://api.acme.example'],
  ['/server', 'in capitals', 'https://API.acme.example'],
  ['/date', 'no day', '2026-02-30'],
  ['/date', 'a leap day', '2028-02-29'],
  ['/date', 'a day of another form', '2026-2-3'],
  ['/facts/long', '300 characters', 'x'.repeat(300)],
  ['/facts/long', '301 characters', 'x'.repeat(301)],
  [`/facts/${'x'.repeat(301)}`, 'there', true],
  ['/claims/0/subject', '300 characters', 'x'.repeat(300)],
  ['/claims/0/subject', '301 characters', 'x'.repeat(301)],
  ['/claims/0/says', '600 characters', 'x'.repeat(600)],
  ['/claims/0/says', '601 characters', 'x'.repeat(601)],
  ['/claims/0/says', 'two lines', 'a\nb'],
  ['/claims/0/claim', 'a slip', 'kebt'],
  ['/claims/0/verdict', 'refuted', 'refuted'],
  ['/more', 'there', 1],
];

test('a record', async () => {
  const odd = ODD_RECORDS.map(([pointer, now, value]) => ({ pointer, now, value: withValue(RECORD, pointer, value) }));
  const outcome = (value: unknown): readonly string[] => {
    const { record, problems } = readProofRecord(JSON.stringify(value, null, 2), 'a.json');
    return record === null ? problems.map(told) : [JSON.stringify({ ...record, facts: [...record.facts] })];
  };
  const text = outcomesOfChanges(RECORD, outcome, [...changedPlaces(RECORD), ...odd]);
  await expect(text.replaceAll(/(.)\1{290,}/gu, '$1…')).toMatchFileSnapshot('golden/changed-records.txt');
});

const CHECKS = {
  $schema: '../schemas/checks.schema.json',
  checks: [
    {
      name: 'A title is changed.',
      request: { method: 'PATCH', path: '/Users/{user}', query: { attributes: 'title' }, body: { Operations: [] } },
      status: 200,
    },
  ],
};

const ODD_CHECKS: readonly (readonly [pointer: string, now: string, value: unknown])[] = [
  ...['GET', 'POST', 'DELETE', 'get', 'HEAD'].map((method) => ['/checks/0/request/method', method, method] as const),
  ...[
    '/Users',
    '/Users/{user}/x',
    '/Groups/{group}',
    '/Users/../x',
    '/Users/.',
    '/Users/..x',
    '/Us?x',
    '/a b',
    '//a',
    'Users',
  ].map((path) => ['/checks/0/request/path', path, path] as const),
  ['/checks/0/request/path', '300 characters', `/${'a'.repeat(299)}`],
  ['/checks/0/request/path', '301 characters', `/${'a'.repeat(300)}`],
  ['/checks/0/request', 'a new user', { method: 'POST', path: '/Users', body: { userName: 'a{mark}' } }],
  ['/checks/0/request', 'a new user without the mark', { method: 'POST', path: '/Users', body: { userName: 'a' } }],
  ['/checks/0/request', 'a new group without a body', { method: 'POST', path: '/Groups' }],
  ['/checks/0/request', 'a read of anything', { method: 'GET', path: '/Me/x' }],
  ['/checks/0/name', '200 characters', 'x'.repeat(200)],
  ['/checks/0/name', '201 characters', 'x'.repeat(201)],
  ...[199, 599, 600, 200.5, '200'].map((status) => ['/checks/0/status', JSON.stringify(status), status] as const),
  ['/checks/0/answer', 'a text', 'x'],
  ['/checks/0/answer', 'false', false],
  ['/checks/0/answer', 'a title', { required: ['title'], properties: { title: { const: 'Boss' } } }],
  ['/checks/0/answer', 'no schema', { type: 'texts' }],
  ['/checks/0/answer', 'a pattern that is none', { pattern: '(' }],
  ['/checks/0/answer', 'a format', { properties: { title: { format: 'email' } } }],
  ['/checks/0/answer', 'of a reference to nothing', { $ref: `#/${'x'.repeat(300)}` }],
];

test('checks of one’s own', async () => {
  const odd = ODD_CHECKS.map(([pointer, now, value]) => ({ pointer, now, value: withValue(CHECKS, pointer, value) }));
  const outcome = (value: unknown): readonly string[] => {
    const { checks, problems } = readOwnChecks(JSON.stringify(value, null, 2), 'a.checks.json');
    return [
      ...problems.map(told),
      ...checks.map(({ misfit, ...check }) =>
        JSON.stringify({ ...check, misfits: [{ title: 'Boss' }, { title: 'x' }, {}, 7].map(misfit) }),
      ),
    ];
  };
  const text = outcomesOfChanges(CHECKS, outcome, [...changedPlaces(CHECKS), ...odd]);
  await expect(text.replaceAll(/(.)\1{190,}/gu, '$1…')).toMatchFileSnapshot('golden/changed-checks.txt');
});
