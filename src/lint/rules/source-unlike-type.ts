import { findSourceAttribute, type SourceAttribute } from '../../directory/source-attributes.ts';
import type { TargetType } from '../../expression/check/check-target.ts';
import { fitOfAttribute } from '../../expression/check/result-type.ts';
import type { LintRule, ListedAttribute } from '../lint-rule.ts';
import { targetOf } from '../target-of.ts';

/** entra-provisioning fact sheet, sections 5 and 7; RFC 7643, section 2.3. */
export const sourceUnlikeType: LintRule = {
  id: 'source-unlike-type',
  severity: 'error',
  local: 'item',
  echoes: [{ rule: 'attribute-misspelt', within: 'item' }],
  title: 'A source attribute holds values of the type that the target takes.',
  cause:
    'The source holds values of one type, and the target takes another: a text goes into no number, time or flag, and a reference into nothing but a reference. What flows is refused or dropped.',
  fix: 'Take a source of the type, or translate its values in an expression.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].primary", "source": "department" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].primary", "expression": "Switch([department], \\"False\\", \\"Sales\\", \\"True\\")" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const misfit = misfitOf(listed);
      if (misfit === null) continue;
      const { stated, pointer } = listed;
      const message = `\`${stated.source}\` holds ${misfit.holds}, and ${JSON.stringify(stated.name)} takes ${misfit.takes}.`;
      report({ pointer: `${pointer}/source` }, message, misfit.hint);
    }
  },
};

const HOLDS = { String: 'texts', Boolean: 'true or false', DateTime: 'times', Reference: 'references' } as const;

const TAKES: Readonly<Record<TargetType, string>> = {
  String: 'texts',
  Boolean: 'true or false',
  Integer: 'whole numbers',
  Decimal: 'numbers',
  DateTime: 'times',
  Binary: 'binary data',
  Reference: 'references',
  Complex: 'references',
};

interface Misfit {
  readonly holds: string;
  readonly takes: string;
  readonly hint: string;
}

/** `null` where it fits, where somebody may keep such values in it, or where another rule speaks. */
function misfitOf(listed: ListedAttribute): Misfit | null {
  const { stated, resolved, resource } = listed;
  const { source } = stated;
  const target = targetOf(listed);
  if (source === undefined || stated.expression !== undefined || stated.constant !== undefined) return null;
  if (target === null || source === 'appRoleAssignments') return null;
  const known = findSourceAttribute(resource, source);
  if (isOthers(listed, known)) return null;
  // A list that does not fit is another rule's.
  if (known === null || (known.multiValued && !target.multiValued)) return null;
  if (fitOfAttribute(known, target.type) === 'fits') return null;
  return { holds: HOLDS[known.type], takes: TAKES[target.type], hint: hintFor(source, resolved, target.type) };
}

/** That the parts of a complex attribute are named, and that an app's own attribute is no reference, is told elsewhere. */
function isOthers({ resolved: { scim, valueType } }: ListedAttribute, source: SourceAttribute | null): boolean {
  if (valueType === 'complex') return scim?.name !== 'manager' && scim?.name !== 'members';
  return scim === null && (valueType === 'reference' || source?.type === 'Reference');
}

function hintFor(source: string, { scim }: ListedAttribute['resolved'], target: TargetType): string {
  if (target === 'String')
    return source === 'manager'
      ? 'Map it to urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.'
      : 'Take a source that holds texts.';
  if (target === 'Reference') return 'Take a reference, such as manager.';
  if (target === 'Boolean')
    return `For instance: "expression": "Switch([${source}], \\"False\\", \\"Yes\\", \\"True\\")"`;
  if (target === 'DateTime') return 'Take a source that holds times, such as employeeHireDate.';
  if (target === 'Complex') return `For instance: "source": "${scim?.name ?? 'manager'}"`;
  return 'Take a source that holds such values, an attribute of your own for instance.';
}
