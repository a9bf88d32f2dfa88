/**
 * Filters as another program reads and evaluates them. Left out is where the two differ on purpose: here an absent
 * attribute is not equal to anything, so `ne` holds of it (RFC 7644 section 3.4.2.2 leaves that open), text has no case
 * unless its schema says so, and text and numbers have no order between them. What brackets hold is asked of each entry
 * by itself; the other program asks all entries together, so it is asked about one entry at a time.
 */
import fc from 'fast-check';
import * as secondOpinion from 'scim2-parse-filter';
import { expect, test } from 'vitest';
import type { Filter } from '../../src/scim/filter.ts';
import { parseFilter } from '../../src/scim/filter.ts';
import { evaluateFilter } from '../../src/scim/filter-evaluate.ts';
import { printFilter } from '../../src/scim/filter-print.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const word = fc.constantFrom('ana', 'ana.ruiz', 'a', 'work', 'home', 'ops', 'a b', 'q"t', 'ü');

const user = fc.record(
  {
    userName: word,
    title: word,
    age: fc.integer({ min: 0, max: 3 }),
    active: fc.boolean(),
    name: fc.record({ givenName: word, familyName: word }, { requiredKeys: [] }),
    emails: fc.array(fc.record({ type: word, value: word, primary: fc.boolean() }, { requiredKeys: ['type'] }), {
      minLength: 1,
      maxLength: 3,
    }),
    [ENTERPRISE]: fc.record({ department: word, manager: fc.record({ value: word }) }),
  },
  { requiredKeys: ['userName'] },
);

const path = (attribute: string) => ({ attribute, filter: null, subAttribute: null });
const textPath = fc

  .constantFrom(
    'userName',
    'USERNAME',
    'title',
    'name.givenName',
    'emails.value',
    `${ENTERPRISE}:department`,
    `${ENTERPRISE}:manager.value`,
  )
  .map(path);

function compare<Operator extends 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le'>(
  paths: fc.Arbitrary<ReturnType<typeof path>>,
  operators: readonly Operator[],
  value: fc.Arbitrary<string | number | boolean>,
): fc.Arbitrary<Filter> {
  return fc.record({
    kind: fc.constant('compare' as const),
    path: paths,
    operator: fc.constantFrom(...operators),
    value,
  });
}

const present = (paths: fc.Arbitrary<ReturnType<typeof path>>) =>
  fc.record({ kind: fc.constant('present' as const), path: paths });

/** A comparison of one part of an entry. */
const entryTest: fc.Arbitrary<Filter> = fc.oneof(
  compare(fc.constantFrom(path('type'), path('VALUE')), ['eq', 'co', 'sw', 'ew'], word),
  compare(fc.constant(path('primary')), ['eq'], fc.boolean()),
  present(fc.constantFrom(path('value'), path('primary'))),
);

const { filter } = fc.letrec<{ filter: Filter; leaf: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.record({ kind: fc.constant('not' as const), term: tie('filter') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      terms: fc.array(tie('filter'), { minLength: 2, maxLength: 3 }),
    }),
  ),
  leaf: fc.oneof(
    compare(textPath, ['eq', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'], word),
    compare(fc.constant(path('userName')), ['ne'], word),
    compare(fc.constant(path('age')), ['eq', 'gt', 'ge', 'lt', 'le'], fc.integer({ min: 0, max: 3 })),
    compare(fc.constant(path('active')), ['eq'], fc.boolean()),
    present(textPath),
    fc.record({
      kind: fc.constant('some' as const),
      attribute: fc.constant('emails'),
      filter: fc.oneof(
        entryTest,
        fc.record({ kind: fc.constant('or' as const), terms: fc.tuple(entryTest, entryTest) }),
      ),
    }),
  ),
}));

test('finds the same resources', () => {
  fc.assert(
    fc.property(user, filter, (resource, made) => {
      const text = printFilter(made);
      const read = parseFilter(text).filter;
      const ours = read !== null && evaluateFilter(read, resource, { caseExact: () => true });
      expect(ours, text).toBe(secondOpinion.filter(secondOpinion.parse(text))(resource));
    }),
    { numRuns: 600 },
  );
});

const { inside } = fc.letrec<{ inside: Filter }>((tie) => ({
  inside: fc.oneof(
    { depthSize: 'small' },
    entryTest,
    fc.record({ kind: fc.constant('not' as const), term: tie('inside') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      terms: fc.array(tie('inside'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

test('brackets find the entries of which the other program says the same, and what stands behind them is theirs', () => {
  fc.assert(
    fc.property(user, inside, word, ({ emails = [] }, made, value) => {
      const other = secondOpinion.filter(secondOpinion.parse(printFilter(made)));
      const picked = emails.filter((entry) => other(entry));
      const ours = (text: string) => {
        const { filter: read } = parseFilter(text);
        return read !== null && evaluateFilter(read, { emails }, { caseExact: () => true });
      };
      const bracket = `emails[${printFilter(made)}]`;
      expect(ours(bracket), bracket).toBe(picked.length > 0);
      const behind = `${bracket}.value eq ${JSON.stringify(value)}`;
      expect(ours(behind), behind).toBe(picked.some((entry) => entry.value === value));
    }),
    { numRuns: 400 },
  );
});
