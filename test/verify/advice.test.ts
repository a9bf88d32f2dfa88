/** What a run advises, and how a run with everything in it is printed. */
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../src/proof/claim-id.ts';
import { adviceFrom } from '../../src/verify/advice.ts';
import type { ClaimResult } from '../../src/verify/claim-result.ts';
import { REPORTERS } from '../../src/verify/report/reporters.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import type { VerifyReport } from '../../src/verify/verify.ts';

type Judged = readonly [claim: ClaimId, verdict: Verdict, subject?: string];

function result([claim, verdict, subject = '']: Judged, index: number): ClaimResult {
  return { claim, verdict, subject, row: null, says: `${claim} is so.`, why: `Why ${claim}.`, evidence: [index + 1] };
}

function reportOf(judged: readonly Judged[], more: Partial<VerifyReport> = {}): VerifyReport {
  const bare = { evidence: [], left: [], made: 0, stopped: false, lost: null, lag: 0, proposals: [], profile: null };
  return { ...bare, results: judged.map(result), ...more };
}

const BOTH = 'Both dialects of the service work: the tenant URL needs no flag.';

describe('what is advised', () => {
  it.each<readonly [string, readonly Judged[], string]>([
    [
      'nothing fails',
      [
        ['text-boolean', 'proven'],
        ['filter', 'refuted'],
      ],
      BOTH,
    ],
    [
      'nothing fails, and something could not be told',
      [
        ['text-boolean', 'cannot-tell'],
        ['dotted-keys', 'cannot-tell'],
      ],
      'Nothing fails in either dialect of the service, but this could not be told: text-boolean is so. dotted-keys is so.',
    ],
    [
      'nothing fails, and something of one could not be told',
      [['text-boolean', 'cannot-tell']],
      'Nothing fails in either dialect of the service, but this could not be told: text-boolean is so.',
    ],
    [
      'the compliant dialect fails',
      [
        ['member-removed-by-filter', 'refuted'],
        ['capital-ops-users', 'proven'],
      ],
      'Leave the flag aadOptscim062020 out of the tenant URL: with it this fails: member-removed-by-filter is so.',
    ],
    [
      'the compliant dialect fails, and the other could not be told',
      [
        ['dotted-keys', 'refuted'],
        ['capital-ops-groups', 'cannot-tell'],
      ],
      'With aadOptscim062020 this fails: dotted-keys is so. Whether it works without could not be told: capital-ops-groups is so.',
    ],
    [
      'both fail',
      [
        ['dotted-keys', 'refuted'],
        ['member-removed-by-list', 'refuted'],
        ['text-boolean', 'refuted'],
      ],
      'Neither dialect works whole. By default this fails: member-removed-by-list is so. text-boolean is so. With aadOptscim062020: dotted-keys is so.',
    ],
    [
      'the default dialect fails',
      [
        ['text-boolean', 'refuted'],
        ['dotted-keys', 'proven'],
      ],
      'Ask for the compliant dialect: put ?aadOptscim062020 at the end of the tenant URL. Without it this fails: text-boolean is so. Provisioning on demand does not heed the flag.',
    ],
    [
      'the default dialect fails, and the other could not be told',
      [
        ['text-boolean', 'refuted'],
        ['dotted-keys', 'cannot-tell'],
      ],
      'In the default dialect of the service this fails: text-boolean is so. Whether aadOptscim062020 helps could not be told: dotted-keys is so.',
    ],
  ])('where %s', (_where, judged, words) => {
    expect(adviceFrom(reportOf(judged))).toEqual([words]);
  });

  it('of a server that is late, and of what it does not keep', () => {
    const judged: readonly Judged[] = [
      ['kept', 'refuted', 'title'],
      ['kept', 'proven', 'locale'],
      ['kept', 'refuted', 'active'],
    ];
    expect(adviceFrom(reportOf(judged, { lag: 1500 }))).toEqual([
      BOTH,
      'The server shows a change up to 1.5 seconds after it answered: whoever is looked up at once may be created twice.',
      'The server does not keep these attributes: title, active. Leave them out of the mapping, or have them kept.',
    ]);
  });

  it('nothing, where the run did not come to its end', () => {
    expect(adviceFrom(reportOf([], { stopped: true }))).toEqual([]);
    expect(adviceFrom(reportOf([], { lost: 'No answer.' }))).toEqual([]);
  });
});

const FULL = reportOf(
  [
    ['kept', 'refuted', 'title'],
    ['paging', 'cannot-tell'],
    ['created', 'proven', 'user'],
    ['nested-group', 'not-applicable'],
  ],
  {
    evidence: [1, 2, 3].map((number) => ({
      number,
      method: 'GET',
      url: `https://api.example.com/scim/Users/${number}?a=<b>&c="d"`,
      requestHeaders: {},
      requestBody: number === 2 ? '{"op":"replace"}' : null,
      status: number === 2 ? null : 200,
      replyHeaders: number === 1 ? { 'content-type': 'application/scim+json' } : {},
      replyBody: number === 1 ? '{\n"title":"it\'s"}' : '',
      failure: number === 2 ? 'It takes too long.' : null,
      at: '2026-11-28T08:00:00.000Z',
      milliseconds: 12,
    })),
    left: [{ type: 'User', id: 'id-9', mark: 'm', sent: {} }],
    made: 4,
    proposals: [
      {
        lesson: 'filterable',
        edit: { op: 'add', path: '/users/attributes/1/filterable', value: true },
        subject: 'title',
        why: 'It was found.',
        evidence: [1, 3],
      },
      {
        lesson: 'dropped',
        edit: { op: 'remove', path: '/users/attributes/2' },
        subject: 'locale',
        why: 'It was not kept.',
        evidence: [],
      },
    ],
    profile: {
      name: 'okta-spec',
      isPassed: false,
      tests: [
        {
          name: 'One',
          mandatory: true,
          says: 'fails',
          why: 'It was <b>404</b>.',
          ownFault: 'It asks twice.',
          note: 'Harmless.',
          production: 'works',
          productionWhy: '',
          evidence: [1],
        },
        {
          name: 'Two',
          mandatory: false,
          says: 'passes',
          why: '200.',
          ownFault: null,
          note: null,
          production: 'fails',
          productionWhy: 'It is so. It failed.',
          evidence: [],
        },
      ],
    },
  },
);

it.each([
  ['text', 'everything.txt', { show: true, quiet: false }],
  ['text', 'everything-quiet.txt', { show: false, quiet: true }],
  ['markdown', 'everything.md', { show: true, quiet: false }],
  ['html', 'everything.html', { show: true, quiet: false }],
] as const)('a run with everything in it, as %s in %s', async (format, file, view) => {
  const run = {
    ...{ connector: 'acme', name: 'Acme & Sons', server: 'https://api.example.com', date: '2026-11-28T08:00:00.000Z' },
    ...{ report: FULL, advice: adviceFrom(FULL), manifest: 'connectors/acme.json' },
  };
  await expect(REPORTERS[format](run, view)).toMatchFileSnapshot(`golden/${file}`);
});
