/** What a run over many users makes of each answer, and what the log calls it: by the status, as a file. */
import { expect, test } from 'vitest';
import { bulkJson, bulkText } from '../../src/provision/bulk/print-bulk.ts';
import { failed, outcomeOf, RESULTS, referenceOutcome, right } from '../../src/provision/bulk/result.ts';
import { Tally } from '../../src/provision/bulk/tally.ts';
import type { Done } from '../../src/provision/done.ts';
import { logCodeOf } from '../../src/provision/log-code.ts';
import type { Provisioned } from '../../src/provision/provision-object.ts';
import type { ResolvedReference } from '../../src/provision/reference.ts';
import type { ReferenceOutcome } from '../../src/provision/reference-phase.ts';
import { patchBody } from '../../src/scim/patch/build-patch.ts';

const STATUSES = [
  null,
  199,
  200,
  204,
  299,
  300,
  400,
  401,
  402,
  403,
  404,
  409,
  410,
  428,
  429,
  430,
  499,
  500,
  501,
  502,
  503,
  504,
  505,
];

const answered = (status: number | null, more: Partial<Done> = {}): Done => ({
  status,
  failure: status === null ? 'It takes too long.' : null,
  lost: [],
  unread: null,
  ...more,
});

function codeOf(status: number | null): string {
  const request = { method: 'GET', url: 'https://x.example/Users', headers: {}, body: null } as const;
  const reply = status === null ? null : { status, headers: {}, body: '' };
  return logCodeOf({ request, reply, failure: null, json: undefined });
}

const PROVISIONED: Omit<Provisioned, 'action' | 'done'> = {
  scope: { inScope: true, isPurged: false, checks: [] },
  imported: [],
  match: { kind: 'none', queries: [] },
  id: null,
};
const body = patchBody([]);
const ACTIONS: readonly Provisioned['action'][] = [
  { kind: 'create', body: {} },
  { kind: 'update', id: '1', body },
  { kind: 'disable', id: '1', body },
  { kind: 'delete', id: '1', why: 'It is gone.' },
];
const DONE: readonly (Done | null)[] = [
  null,
  ...STATUSES.map((status) => answered(status)),
  answered(null, { failure: null }),
  answered(200, { lost: ['title', 'name'] }),
  answered(200, { unread: 'was answered with 500' }),
];

/** Of changes that are told like a creation a few. */
const FEW = DONE.filter((done) => done === null || [204, 300, 409, 503].includes(done.status ?? 0));

const REFERENCE: ReferenceOutcome = { attribute: 'manager', references: [], body, done: null, why: null, code: null };
const referred = (more: Partial<ResolvedReference>) => ({ name: 'Ana', id: null, why: null, code: null, ...more });
const REFERENCES: readonly ReferenceOutcome[] = [
  ...DONE.map((done) => ({ ...REFERENCE, done })),
  { ...REFERENCE, body: null },
  { ...REFERENCE, body: null, references: [referred({ id: '1' })] },
  { ...REFERENCE, body: null, references: [referred({ id: '1' }), referred({})] },
  { ...REFERENCE, references: [referred({ why: 'nobody is there' })] },
  { ...REFERENCE, references: [referred({ why: 'the search failed', code: 'Timeout' })] },
  { ...REFERENCE, references: [referred({ why: 'the search failed', code: 'InternalServerError' })] },
  { ...REFERENCE, why: 'the user is not there' },
  { ...REFERENCE, why: 'reading failed', code: 'Unauthorized' },
  { ...REFERENCE, why: 'reading failed', code: 'EntryConflict' },
];

test('answers', async () => {
  const stuck = [
    ...['Timeout', 'Unauthorized', 'TooManyRequests', 'WebExceptionProtocolError'],
    ...['InternalServerError', 'MultipleTargetsFound'],
  ].map((code) => ({ kind: 'stuck', queries: [], code, why: 'No.' }) as const);
  const skipped = [true, false].map((isSettled) => ({ kind: 'skip', why: 'It is so.', isSettled }) as const);
  const [create] = ACTIONS;
  const lines = [
    ...STATUSES.map((status) => `${status}: ${codeOf(status)}`),
    '',
    ...ACTIONS.flatMap((action) =>
      (action.kind === 'create' ? DONE : FEW).map(
        (done) =>
          `${action.kind} ${JSON.stringify(done)}\n  ${JSON.stringify(outcomeOf({ ...PROVISIONED, action, done }))}`,
      ),
    ),
    '',
    ...skipped.map((action) => JSON.stringify(outcomeOf({ ...PROVISIONED, action, done: null }))),
    ...(create === undefined
      ? []
      : stuck.map((match) => JSON.stringify(outcomeOf({ ...PROVISIONED, match, action: create, done: null })))),
    '',
    ...REFERENCES.map((each) => `${JSON.stringify(each)}\n  ${JSON.stringify(referenceOutcome(each))}`),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/outcomes.txt');
});

/** `times` of each result, and as many users that fail, for a reason each or for `reasons` of them. */
function tally(times: number, reasons = times): Tally {
  const made = new Tally();
  for (const [place, result] of RESULTS.entries())
    for (let index = 0; index < times; index++) made.add(right(result), 10 * index + place);
  for (let index = 0; index < times; index++) made.add(failed(`Reason ${index % reasons}.`), index);
  return made;
}

test('a run over many users is printed', async () => {
  const runs = [
    { users: tally(0), references: tally(0), resumed: 0 },
    { users: tally(1), references: tally(0), resumed: 1 },
    { users: tally(1), references: tally(1), resumed: 2000 },
    { users: tally(24, 3), references: tally(11, 1), resumed: 0 },
    { users: tally(202), references: tally(1200, 2), resumed: 0 },
  ];
  const printed = runs.flatMap((run, index) => {
    const figures = {
      file: 'users.csv',
      isApplied: index % 2 === 0,
      requests: index * 999,
      milliseconds: 1250 * index,
    };
    const report = { ...run, ended: index === 3 ? 'interrupted' : null } as const;
    const lines = bulkText(report, figures).split('\n');
    return [
      ...lines.slice(0, 24),
      ...lines.slice(24).slice(-6),
      JSON.stringify(bulkJson(report, figures)).slice(0, 900),
      '',
    ];
  });
  await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot('golden/bulk.txt');
});
