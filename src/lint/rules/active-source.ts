import type { Mapping } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { expressionInputs } from '../../expression/check/check-expression.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 6. */
export const activeSource: LintRule = {
  id: 'active-source',
  severity: 'warning',
  title: 'The attribute `active` follows `IsSoftDeleted`.',
  cause: 'Only `IsSoftDeleted` covers every way of losing access: disabled, deleted, unassigned, out of scope.',
  fix: 'Map it with `Not([IsSoftDeleted])` or the default `Switch`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "source": "accountEnabled" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Not([IsSoftDeleted])" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, resource, pointer } of attributes) {
      const { path } = resolved;
      if (resource !== 'User' || path === null || path.urn !== null || path.attribute.toLowerCase() !== 'active')
        continue;
      const written = stated.expression ?? stated.source ?? stated.constant;
      if (written === undefined || /\[?issoftdeleted\]?/i.test(written)) continue;
      // What cannot be read, or reads an attribute that does not exist, has its own problem.
      if (stated.expression !== undefined && resolved.mapping === null) continue;
      if (sourcesOf(resolved.mapping?.value).some((source) => findSourceAttribute('User', source) === null)) continue;
      const part = stated.expression !== undefined ? 'expression' : stated.source !== undefined ? 'source' : 'constant';
      report(
        { pointer: `${pointer}/${part}` },
        '"active" does not follow IsSoftDeleted.',
        'For instance: "expression": "Not([IsSoftDeleted])"',
      );
    }
  },
};

function sourcesOf(mapping: Mapping | undefined): readonly string[] {
  if (mapping?.kind === 'direct') return [mapping.source];
  return mapping?.kind === 'expression' ? expressionInputs(mapping.expression, 'User') : [];
}
