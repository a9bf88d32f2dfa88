import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { evaluateFrozen } from '../../src/expression/evaluate/evaluate-frozen.ts';
import { ImpactCounter } from '../../src/impact/impact-counter.ts';
import { addCounts, type ImpactCounts } from '../../src/impact/impact-counts.ts';
import { cellsOf, type UserBatch } from '../../src/impact/user-batch.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { mappedValue } from '../../src/review/witness/run-mapping.ts';
import { runs } from '../run/depth.ts';

function connectorOf(attributes: readonly object[]): Connector {
  const manifest = {
    name: 'Acme',
    auth: { method: 'bearer-token', fields: [{ portal: 'Secret Token', from: { setup: true }, secret: true }] },
    users: { actions: ['create', 'update'], basis: 'documented', attributes },
    groups: false,
    tutorial: { edition: 'six-step', vocabulary: 'azure-ad' },
  };
  const { connector, problems } = lintManifest(JSON.stringify(manifest), 'connectors/acme.json', 'acme');
  if (connector === null) throw new Error(JSON.stringify(problems));
  return connector;
}

const MATCHED = { name: 'userName', type: 'String', required: true, matching: 1, source: 'userPrincipalName' };
const before = connectorOf([
  MATCHED,
  { name: 'title', type: 'String', source: 'jobTitle' },
  { name: 'nickName', type: 'String', source: 'mailNickname' },
]);
const after = connectorOf([
  MATCHED,
  { name: 'title', type: 'String', source: 'department' },
  { name: 'displayName', type: 'String', expression: 'Join(" ", [jobTitle], [department])' },
]);

const NAMES = ['userPrincipalName', 'jobTitle', 'department', 'mailNickname', 'accountEnabled'];
const user = fc.record({
  userPrincipalName: fc.constantFrom(null, '', 'ana@contoso.example', 'Bea@contoso.example'),
  jobTitle: fc.constantFrom(null, 'Lead', 'System.String[]'),
  department: fc.constantFrom(null, 'Sales', 'Lead'),
  mailNickname: fc.constantFrom(null, 'ana'),
  accountEnabled: fc.constantFrom('True', 'False', null),
});
type User = Readonly<Record<string, string | null>>;

function batchOf(users: readonly User[], sources: readonly string[], firstLine: number): UserBatch {
  const columns = sources.map((source) =>
    NAMES.includes(source)
      ? cellsOf(
          source,
          users.map((each) => each[source] ?? null),
        )
      : null,
  );
  return { count: users.length, lines: users.map((_, index) => firstLine + index), columns };
}

function countedIn(parts: readonly { readonly users: readonly User[]; readonly line: number }[]): ImpactCounts {
  const counter = new ImpactCounter([{ after, before }], 2);
  for (const { users, line } of parts) counter.add(batchOf(users, counter.sources, line));
  return counter.counts;
}

it('counts of parts, by whomever and in any order, add up to the counts of the whole', () => {
  fc.assert(
    fc.property(fc.array(user, { maxLength: 12 }), fc.nat(12), fc.nat(12), (users, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const parts = [
        { users: users.slice(0, from), line: 1 },
        { users: users.slice(from, to), line: 1 + Math.min(from, users.length) },
        { users: users.slice(to), line: 1 + Math.min(to, users.length) },
      ];
      const whole = countedIn([{ users, line: 1 }]);
      const [first, second, third] = parts.map((part) => countedIn([part]));
      const [a, b, c] = [first ?? whole, second ?? whole, third ?? whole];
      for (const sum of [addCounts(addCounts(a, b, 2), c, 2), addCounts(c, addCounts(b, a, 2), 2)])
        expect(sum).toEqual({ ...whole, seen: sum.seen });
      expect(countedIn([...parts].reverse())).toEqual(whole);
    }),
    { numRuns: runs(200) },
  );
});

it('every user in scope is counted once for each attribute, as what the mapping gives for that user alone', () => {
  fc.assert(
    fc.property(fc.array(user, { maxLength: 8 }), (users) => {
      const counts = countedIn([{ users, line: 1 }]).connectors[0]?.after;
      const inScope = users.filter((each) => each['accountEnabled'] !== 'False');
      for (const [index, attribute] of after.users.attributes.entries()) {
        const reads = JSON.stringify(attribute.mapping?.value).includes('jobTitle');
        const isUnknown = (each: User) => reads && each['jobTitle'] === 'System.String[]';
        const given = inScope.filter((each) => {
          const value = mappedValue(attribute, each, evaluateFrozen);
          return !isUnknown(each) && value !== null && value !== '';
        });
        const { filled = 0, empty = 0, unknown = 0, refused } = counts?.attributes[index] ?? {};
        expect([filled, unknown]).toEqual([given.length, inScope.filter(isUnknown).length]);
        expect(filled + empty + unknown + (refused?.missing ?? 0)).toBe(inScope.length);
      }
    }),
    { numRuns: runs(150) },
  );
});
