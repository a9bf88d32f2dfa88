import type { ResourceMapping, ScopingFilter, UserMapping } from '../../connector/connector.ts';
import { type ScopeAnswer, type ScopeTest, scopeTest } from '../../connector/scope/is-in-scope.ts';
import type { ChangeSeverity, PlainRecord, Witness } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { BlockPair, Comparison } from '../comparison.ts';
import { dataOf, plainOf } from '../edits/plain.ts';
import { filterWords } from '../scope-words.ts';
import { samplesAsked } from '../witness/derive-samples.ts';
import { witnessOf } from '../witness/find-witness.ts';
import type { DirectoryRecord } from '../witness/sample-users.ts';
import { scopeQuestions } from '../witness/scope-questions.ts';

/**
 * Who falls out of scope is deprovisioned in the cycle after the filters were saved (entra-provisioning fact sheet,
 * sections 3 and 8); who comes in gets an account.
 */
export const scopeChanged: ChangeRule = {
  id: 'scope-changed',
  title: 'Others are in scope.',
  severities: {
    breaking: 'Users or groups that are provisioned fall out of scope.',
    action: 'Users or groups come into scope, or nobody can tell who does.',
    safe: 'The same are in scope: a filter has another title, or it is said now that there is none.',
  },
  find: ({ users, groups }: Comparison) => [
    ...scopeFinding(users, userEnd),
    ...(groups === null ? [] : scopeFinding(groups, groupEnd)),
  ],
  examples: [
    {
      before: {},
      after: { users: { scope: [filterExample('Sales', 'department', 'Sales')] } },
      forth: {
        severity: 'breaking',
        message:
          'Some users fall out of scope, and their accounts are deactivated: in scope is only who fits this filter: department is "Sales".',
      },
      back: {
        severity: 'action',
        message: 'More users come into scope: scoping filters are no longer stated. They were: department is "Sales".',
      },
    },
    {
      before: { users: { scope: [filterExample('Sales', 'department', 'Sales')] } },
      after: { users: { scope: [filterExample('People of sales', 'department', 'Sales')] } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: {},
      after: { users: { scope: [] } },
      forth: { severity: 'safe', message: 'It is said now that there are no scoping filters for users.' },
      back: { severity: 'safe', message: 'It is no longer said that there are no scoping filters for users.' },
    },
    {
      before: { groups: { scope: [filterExample('Teams', 'displayName', 'Sales')] } },
      after: { groups: { scope: [filterExample('Teams', 'displayName', 'Research')] } },
      forth: { severity: 'breaking' },
      back: { severity: 'breaking' },
    },
  ],
};

function filterExample(name: string, attribute: string, value: string) {
  return { name, clauses: [{ attribute, operator: 'EQUALS', value }] };
}

function scopeFinding<M extends ResourceMapping>(block: BlockPair<M>, end: (mapping: M) => string): Finding[] {
  const { before, after, noun, pointers } = block;
  if (canonical(before.scope, true) === canonical(after.scope, true)) return [];
  const { severity, message, witness } = outcomeOf(block, end(after));
  return [
    {
      severity,
      subject: `scope of ${noun}s`,
      message,
      before: dataOf(before.scope),
      after: dataOf(after.scope),
      pointer: after.scope === null ? pointers.after : `${pointers.after}/scope`,
      covers: { before: [`${pointers.before}/scope`], after: [`${pointers.after}/scope`] },
      witness,
    },
  ];
}

interface Outcome {
  readonly severity: ChangeSeverity;
  readonly message: string;
  readonly witness: Witness | null;
}

function outcomeOf({ before, after, noun }: BlockPair, end: string): Outcome {
  if (canonical(before.scope ?? [], false) === canonical(after.scope ?? [], false))
    return { severity: 'safe', message: safeWords(before, after, noun), witness: null };
  const { leaves, enters } = movesBetween(before, after);
  const now = stateWords(before, after);
  if (leaves !== null) {
    const more = enters === null ? '' : ` Other ${noun}s come into scope.`;
    return {
      severity: 'breaking',
      message: `Some ${noun}s fall out of scope, and ${end}: ${now}.${more}`,
      witness: witnessFor(noun, leaves, before, after),
    };
  }
  if (enters !== null) {
    const message = `More ${noun}s come into scope: ${now}.`;
    return { severity: 'action', message, witness: witnessFor(noun, enters, before, after) };
  }
  return { severity: 'action', message: `The scoping filters of ${noun}s are others: ${now}.`, witness: null };
}

function safeWords(before: ResourceMapping, after: ResourceMapping, noun: string): string {
  if (before.scope === null) return `It is said now that there are no scoping filters for ${noun}s.`;
  if (after.scope === null) return `It is no longer said that there are no scoping filters for ${noun}s.`;
  return `The scoping filters of ${noun}s have other titles; the same ${noun}s are in scope.`;
}

function stateWords({ scope: old }: ResourceMapping, { scope }: ResourceMapping): string {
  const were = `They were: ${listed(old ?? [])}`;
  if (scope === null) return `scoping filters are no longer stated. ${were}`;
  if (scope.length === 0) return `there are no scoping filters any more. ${were}`;
  return `in scope is only who fits ${scope.length === 1 ? 'this filter' : 'one of these filters'}: ${listed(scope)}`;
}

function listed(filters: readonly ScopingFilter[]): string {
  return filters.map(filterWords).join('; or ');
}

/** What becomes of the account of somebody who falls out of scope. */
function userEnd({ actions, activeFalse }: UserMapping): string {
  if (actions.includes('disable'))
    return activeFalse?.value === 'deletes' ? 'their accounts are deleted for good' : 'their accounts are deactivated';
  return actions.includes('delete')
    ? 'their accounts are deleted where the app cannot deactivate them'
    : 'their accounts stay in the app and are no longer looked after';
}

function groupEnd({ actions }: ResourceMapping): string {
  return actions.includes('delete') ? 'they are deleted in the app' : 'they stay in the app as they are';
}

const RANK: Readonly<Record<ScopeAnswer, number>> = { out: 0, unknown: 1, in: 2 };

interface Moves {
  readonly leaves: DirectoryRecord | null;
  readonly enters: DirectoryRecord | null;
}

/** Samples for whom the two answers differ; that none was found proves nothing. */
function movesBetween(before: ResourceMapping, after: ResourceMapping): Moves {
  const [was, is]: readonly ScopeTest[] = [scopeTest(before.scope), scopeTest(after.scope)];
  const questions = scopeQuestions([...(before.scope ?? []), ...(after.scope ?? [])]);
  let leaves: DirectoryRecord | null = null;
  let enters: DirectoryRecord | null = null;
  for (const record of samplesAsked(after.resource, questions)) {
    const change = RANK[is?.(record) ?? 'in'] - RANK[was?.(record) ?? 'in'];
    if (change < 0) leaves ??= record;
    if (change > 0) enters ??= record;
    if (leaves !== null && enters !== null) break;
  }
  return { leaves, enters };
}

const ANSWERS: Readonly<Record<ScopeAnswer, string>> = {
  in: 'in scope',
  out: 'out of scope',
  unknown: 'cannot be told',
};

function witnessFor(
  noun: 'user' | 'group',
  record: DirectoryRecord,
  before: ResourceMapping,
  after: ResourceMapping,
): Witness {
  const names = [
    noun === 'user' ? 'userPrincipalName' : 'displayName',
    ...scopeQuestions([...(before.scope ?? []), ...(after.scope ?? [])]).keys(),
  ];
  const shown: PlainRecord = Object.fromEntries(names.map((name) => [name, plainOf(record[name] ?? null)]));
  const answer = ({ scope }: ResourceMapping): PlainRecord => ({ scope: ANSWERS[scopeTest(scope)(record)] });
  return witnessOf(noun, shown, answer(before), answer(after));
}

/** The order of filters, and of clauses in one, says nothing. */
function canonical(filters: readonly ScopingFilter[] | null, withNames: boolean): string {
  if (filters === null) return '';
  const texts = filters.map(({ name, clauses }) =>
    JSON.stringify([
      withNames ? name : null,
      ...clauses.map(({ attribute, operator, value }) => JSON.stringify([attribute, operator, value])).sort(),
    ]),
  );
  return JSON.stringify(withNames ? texts.sort() : [...new Set(texts)].sort());
}
