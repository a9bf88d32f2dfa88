import { expressionInputs } from '../../expression/check/check-expression.ts';
import { parseExpression } from '../../expression/syntax/parse-expression.ts';
import type { LintRule } from '../lint-rule.ts';

/** MicrosoftDocs/azure-docs#11525: the service refused such a mapping (SchemaInvalid). */
export const matchingSeveralSources: LintRule = {
  id: 'matching-several-sources',
  severity: 'warning',
  local: 'item',
  title: 'An attribute that is matched on comes from one source attribute.',
  cause:
    'The expression reads several source attributes. The service was reported to refuse this where objects are matched: "joining property has more than one SourceName".',
  fix: 'Match on an attribute with one source, or try it in a test tenant before the page is published.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [
    { "name": "userName", "expression": "Join(\\".\\", [givenName], [surname])", "matching": 1 }] } }`,
  good: `{ "users": { "attributes": [
    { "name": "userName", "expression": "ToLower([userPrincipalName])", "matching": 1 }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, pointer, resource } of attributes) {
      if (stated.expression === undefined || resolved.matching === null) continue;
      const { expression } = parseExpression(stated.expression);
      const inputs = expression === null ? [] : expressionInputs(expression, resource);
      if (inputs.length < 2) continue;
      const message = `${JSON.stringify(stated.name)} is matched on and comes from ${inputs.length} source attributes (${inputs.join(', ')}), which the service was reported to refuse.`;
      report(
        { pointer: `${pointer}/expression` },
        message,
        'Match on an attribute that comes from one source attribute.',
      );
    }
  },
};
