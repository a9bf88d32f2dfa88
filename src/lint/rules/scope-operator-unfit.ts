import { SCOPE_OPERATORS, type ScopeType } from '../../connector/scope/scope-operator.ts';
import type { LintRule } from '../lint-rule.ts';
import { scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, section 3: the source types of each operator. */
export const scopeOperatorUnfit: LintRule = {
  id: 'scope-operator-unfit',
  severity: 'error',
  local: 'item',
  looksAt: ['/directoryExtensions/*/name', '/directoryExtensions/*/type'],
  title: 'The operator of a clause fits what the attribute holds.',
  cause:
    'Each operator takes attributes of some types only: a flag is asked for with `IS TRUE`, not compared with a text.',
  fix: 'Take one of the operators that the hint names.',
  example: 'manifest',
  bad: '{ "users": { "scope": [{ "clauses": [{ "attribute": "dirSyncEnabled", "operator": "EQUALS", "value": "True" }] }] } }',
  good: '{ "users": { "scope": [{ "clauses": [{ "attribute": "dirSyncEnabled", "operator": "IS TRUE" }] }] } }',
  check(subject, report) {
    for (const { attribute, operator, pointer, row, type } of scopedClauses(subject)) {
      if (type === null || row.takes.includes(type)) continue;
      const message = `\`${attribute}\` holds ${HOLDS[type]}, which ${JSON.stringify(operator)} does not take.`;
      const fitting = Object.entries(SCOPE_OPERATORS).flatMap(([name, { takes }]) =>
        takes.includes(type) ? [`"${name}"`] : [],
      );
      report({ pointer: `${pointer}/operator` }, message, `For instance ${fitting.slice(0, 4).join(', ')}.`);
    }
  },
};

const HOLDS: Readonly<Record<ScopeType, string>> = {
  String: 'texts',
  Integer: 'whole numbers',
  Boolean: 'true or false',
  Binary: 'binary data',
};
