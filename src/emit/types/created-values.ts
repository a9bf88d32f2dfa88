/** What the provisioning service adds to an entry of its own accord when it creates an object. */
import type { Mapping } from '../../connector/connector.ts';
import type { Argument } from '../../expression/syntax/syntax.ts';
import type { AttributeTarget } from './attribute-target.ts';
import type { ExtraMember, FixedValue } from './resource-shape.ts';

interface CreatedValue {
  readonly when: (target: AttributeTarget, mapping: Mapping | null) => boolean;
  readonly name: string;
  readonly value: string | boolean;
}

const CREATED_VALUES: readonly CreatedValue[] = [
  {
    // The work e-mail is the primary one (scim-client fact sheet, section 4.1).
    when: ({ urn, top, selectors, sub }) =>
      urn === null && top === 'emails' && selectors.some(({ value }) => value === 'work') && sub === 'value',
    name: 'primary',
    value: true,
  },
  {
    // A single app role comes with its type (scim-client fact sheet, section 4.5).
    when: ({ urn, top, selectors, sub }, mapping) =>
      urn === null &&
      top === 'roles' &&
      selectors.some(({ value }) => value === true) &&
      sub === 'value' &&
      isSingleRole(mapping),
    name: 'type',
    value: 'WindowsAzureActiveDirectoryRole',
  },
];

/** The members of a whole role object besides its value; the two functions spell its name differently. */
const ROLE_FUNCTIONS: Readonly<Partial<Record<string, readonly ExtraMember[]>>> = {
  AppRoleAssignmentsComplex: roleMembers('displayName'),
  AssertiveAppRoleAssignmentsComplex: roleMembers('display'),
};

function roleMembers(nameMember: string): readonly ExtraMember[] {
  return [
    { name: 'primary', type: 'boolean' },
    { name: 'type', type: 'string' },
    { name: nameMember, type: 'string' },
  ];
}

/** What else stands in the entries of a list that a mapping gives whole (scim-client fact sheet, section 4.5). */
export function extraMembers(mapping: Mapping | null): readonly ExtraMember[] {
  return mapping?.kind === 'expression' ? [...membersIn(mapping.expression)] : [];
}

function* membersIn(argument: Argument): Generator<ExtraMember> {
  if (argument.kind !== 'call') return;
  if (Object.hasOwn(ROLE_FUNCTIONS, argument.name)) yield* ROLE_FUNCTIONS[argument.name] ?? [];
  for (const inner of argument.arguments) yield* membersIn(inner);
}

function isSingleRole(mapping: Mapping | null): boolean {
  return (
    mapping?.kind === 'expression' &&
    mapping.expression.kind === 'call' &&
    mapping.expression.name === 'SingleAppRoleAssignment'
  );
}

export function createdValues(target: AttributeTarget, mapping: Mapping | null): readonly FixedValue[] {
  const said = target.selectors.map(({ name }) => name);
  return CREATED_VALUES.filter((row) => row.when(target, mapping) && !said.includes(row.name)).map(
    ({ name, value }) => ({
      name,
      value,
      kind: 'create',
    }),
  );
}
