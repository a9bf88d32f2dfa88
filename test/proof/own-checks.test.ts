/** Checks of a vendor's own: read strictly, and tried on what was made for them. */
import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readOwnChecks } from '../../src/proof/own-checks.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { verifyAtHand } from '../verify/verify-at-hand.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function read(...checks: readonly unknown[]) {
  return readOwnChecks(JSON.stringify({ checks }), 'connectors/acme.checks.json');
}

const USER = { method: 'GET', path: '/Users/{user}' };
const GOOD = [
  { name: 'A user has its name.', request: USER, answer: { type: 'object', required: ['userName'] } },
  {
    name: 'One attribute is shown.',
    request: { ...USER, query: { attributes: 'userName' } },
    answer: { properties: { userName: { type: 'string' }, displayName: false } },
  },
  {
    name: 'A user without a name is refused.',
    request: { method: 'POST', path: '/Users', body: { displayName: '{mark}' } },
    status: 400,
    answer: { properties: { scimType: { const: 'invalidValue' } } },
  },
  {
    name: 'A title is changed.',
    request: {
      method: 'PATCH',
      path: '/Users/{user}',
      body: {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'replace', path: 'title', value: 'Boss' }],
      },
    },
    answer: { properties: { title: { const: 'Boss' } } },
  },
  { name: 'A group goes.', request: { method: 'DELETE', path: '/Groups/{group}' }, status: 204 },
];

describe('checks', () => {
  it('fit their schema, are tried, and leave nothing behind', async () => {
    const schema = JSON.parse(fs.readFileSync(path.join(ROOT, 'schemas/checks.schema.json'), 'utf8'));
    expect(new Ajv2020({ strict: false }).compile(schema)({ checks: GOOD })).toBe(true);
    const { checks, problems } = read(...GOOD);
    expect(problems).toEqual([]);
    const report = await verifyAtHand(fullConnector(), [], undefined, { checks });
    const own = report.results.filter(({ claim }) => claim === 'own-check');
    expect(own.map(({ says, verdict, why }) => [says, verdict, verdict === 'proven' ? '' : why])).toEqual(
      GOOD.map(({ name }) => [name, 'proven', '']),
    );
    expect(report.left).toEqual([]);
  });

  it('know nothing of the schemas of others, whatever they are called', () => {
    const $id = 'https://acme.example/answer';
    const answers = [
      { $id, type: 'object', required: ['id'] },
      { $id, type: 'array' },
    ];
    const { checks, problems } = read(...answers.map((answer) => ({ name: 'It fits.', request: USER, answer })));
    expect(problems).toEqual([]);
    expect(checks.map(({ misfit }) => [misfit({ id: '1' }), misfit([])])).toEqual([
      [null, 'the answer must be object'],
      ['the answer must be array', null],
    ]);
  });

  it('are refuted by another status, and by an answer that does not fit', async () => {
    const { checks } = read(
      { name: 'a', request: USER, status: 201 },
      { name: 'b', request: USER, answer: { properties: { userName: { type: 'integer' } } } },
    );
    const { results } = await verifyAtHand(fullConnector(), [], undefined, { checks });
    expect(results.slice(-2).map(({ verdict, why }) => `${verdict}: ${why}`)).toEqual([
      'refuted: The server answered with 200, not with 201.',
      'refuted: The answer does not fit: /userName must be integer.',
    ]);
  });

  it.each([
    ['no name', '/checks/0', { request: USER, status: 200 }],
    ['nothing expected', '/checks/0', { name: 'a', request: USER }],
    [
      'a method that is none',
      '/checks/0/request/method',
      { name: 'a', request: { ...USER, method: 'LOOK' }, status: 200 },
    ],
    [
      'a path to elsewhere',
      '/checks/0/request/path',
      { name: 'a', request: { ...USER, path: '//x/Users' }, status: 200 },
    ],
    ['a path upwards', '/checks/0/request/path', { name: 'a', request: { ...USER, path: '/../admin' }, status: 200 }],
    [
      'somebody else deleted',
      '/checks/0/request',
      { name: 'a', request: { method: 'DELETE', path: '/Users/1' }, status: 204 },
    ],
    [
      'somebody made without a mark',
      '/checks/0/request',
      { name: 'a', request: { method: 'POST', path: '/Users', body: {} }, status: 201 },
    ],
    ['a schema that is none', '/checks/0/answer', { name: 'a', request: USER, answer: { type: 'thing' } }],
    [
      'a schema from elsewhere',
      '/checks/0/answer',
      { name: 'a', request: USER, answer: { $ref: 'https://x.example/s' } },
    ],
    ['a word misspelt', '/checks/0/statsu', { name: 'a', request: USER, statsu: 200, answer: true }],
  ])('with %s are one problem at its place', (_what, pointer, check) => {
    const { checks, problems } = read(check);
    expect({ checks, problems: problems.map((each) => `${each.rule} ${each.pointer}`) }).toEqual({
      checks: [],
      problems: [`check-malformed ${pointer}`],
    });
  });
});
