import type { Mapping } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { expressionInputs } from '../../expression/check/check-expression.ts';
import { mayBe } from '../../expression/possible/possible.ts';
import type { ActiveOutcomes } from '../active-outcomes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 6. */
export const activeSource: LintRule = {
  id: 'active-source',
  severity: 'warning',
  local: 'item',
  title: 'The attribute `active` follows `IsSoftDeleted`.',
  cause:
    'Only `IsSoftDeleted` covers every way of losing access: disabled, deleted, unassigned, out of scope. Whoever leaves in a way that the mapping does not see keeps the access.',
  fix: 'Map it with `Not([IsSoftDeleted])` or the default `Switch`, at every change.',
  example: 'manifest',
  bad: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "source": "accountEnabled" }] } }`,
  good: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Not([IsSoftDeleted])" }] } }`,
  check(subject, report) {
    const disables = subject.manifest.users.actions.includes('disable');
    for (const outcomes of subject.active) {
      const { listed, pointer } = outcomes;
      const message = complaint(outcomes, disables);
      if (message === null) continue;
      if (isCreateOnly(listed) && outcomes.readsDeleted) {
        report({ pointer: `${listed.pointer}/flow` }, message, 'Remove "flow": then it is sent at every change.');
        continue;
      }
      // What reads an attribute that does not exist has its own problem.
      const sources = sourcesOf(listed.resolved.mapping?.value);
      if (sources.some((source) => findSourceAttribute('User', source) === null)) continue;
      report({ pointer }, message, 'For instance: "expression": "Not([IsSoftDeleted])"');
    }
  },
};

function isCreateOnly({ resolved }: ActiveOutcomes['listed']): boolean {
  return resolved.flow.value === 'create-only';
}

function complaint(outcomes: ActiveOutcomes, disables: boolean): string | null {
  const { listed, leaving, staying, readsDeleted, readsAccess } = outcomes;
  // Where it is never false, or never true, that is the mistake.
  if (!mayBe(leaving.text, 'False') && (readsDeleted || disables)) return null;
  if (!mayBe(staying.text, 'True') && readsAccess && !isCreateOnly(listed)) return null;
  if (!readsDeleted) return '"active" does not follow IsSoftDeleted.';
  if (isCreateOnly(listed)) return '"active" is sent only when the user is created, so nobody is disabled later.';
  return mayBe(leaving.text, 'True') ? '"active" does not follow IsSoftDeleted for every user.' : null;
}

function sourcesOf(mapping: Mapping | undefined): readonly string[] {
  if (mapping?.kind === 'direct') return [mapping.source];
  return mapping?.kind === 'expression' ? expressionInputs(mapping.expression, 'User') : [];
}
