/** App roles (expressions fact sheet, section 4; scim-client fact sheet, section 4.5). */

import { code } from '../compile/code.ts';
import { onlyAbsent, orAbsent } from '../possible/possible.ts';
import { roleObjects } from '../runtime/role-objects.ts';
import { singleRole } from '../runtime/single-role.ts';
import type { Value } from '../runtime/value.ts';
import {
  choice,
  example,
  type FunctionRow,
  givesText,
  neverCertain,
  parameter,
  plain,
  returnsRoles,
  returnsText,
} from './function-row.ts';

const assignments = parameter('appRoleAssignments', 'assignments');
const roleFunction = { ...plain, matching: false, parameters: [assignments] } as const;

const noRoles = choice('the user has no roles', 'null', 'there is nothing to send');
const noValue = choice('a role has no value', 'its display name', 'a role object needs one');

/** What an example gives: the objects for roles whose value and display name are the same. */
function roles(member: 'display' | 'displayName', ...names: readonly string[]): Value {
  return roleObjects(
    names.map((name) => ({ value: name, displayName: name })),
    member,
  );
}

const assigned = (...names: readonly string[]) => ({
  appRoleAssignments: names.map((name, index) => ({ id: String(index), value: name, displayName: name })),
});

export const AppRoleAssignmentsComplex: FunctionRow<'AppRoleAssignmentsComplex'> = {
  ...roleFunction,
  name: 'AppRoleAssignmentsComplex',
  returns: returnsRoles,
  doc: 'All app roles of the user as role objects. Roles are only ever added in the app.',
  sentence: () => 'all app roles of the user as role objects (roles are added in the app, never removed)',
  evaluate: (values) => roleObjects(values.assignments(0), 'displayName'),
  gives: () => ({ ...onlyAbsent, roles: true }),
  compile: (codes) =>
    codes.call('roleObjects', [codes.assignments(0), code('"displayName"', { nullable: false })], { kind: 'roles' }),
  chosen: [noRoles, noValue],
  examples: [
    example(
      'AppRoleAssignmentsComplex([appRoleAssignments])',
      assigned('Admin', 'User'),
      roles('displayName', 'Admin', 'User'),
    ),
    example('AppRoleAssignmentsComplex([appRoleAssignments])', { appRoleAssignments: [] }, null),
    example('AppRoleAssignmentsComplex([appRoleAssignments])', {}, null),
  ],
};

export const AssertiveAppRoleAssignmentsComplex: FunctionRow<'AssertiveAppRoleAssignmentsComplex'> = {
  ...roleFunction,
  name: 'AssertiveAppRoleAssignmentsComplex',
  returns: returnsRoles,
  doc: 'All app roles of the user as role objects; the app ends up with exactly these.',
  sentence: () => 'all app roles of the user as role objects (any others in the app are removed)',
  evaluate: (values) => roleObjects(values.assignments(0), 'display'),
  gives: () => ({ ...onlyAbsent, roles: true }),
  compile: (codes) =>
    codes.call('roleObjects', [codes.assignments(0), code('"display"', { nullable: false })], { kind: 'roles' }),
  chosen: [noRoles, noValue],
  examples: [
    example(
      'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])',
      assigned('User', 'Test'),
      roles('display', 'User', 'Test'),
    ),
  ],
};

export const SingleAppRoleAssignment: FunctionRow<'SingleAppRoleAssignment'> = {
  ...roleFunction,
  name: 'SingleAppRoleAssignment',
  graphKeys: ['source'],
  present: neverCertain,
  returns: returnsText,
  doc: 'The name of the one app role of the user. With several roles it is not certain which one comes.',
  sentence: () => 'the name of the app role of the user (with several roles it is not certain which one)',
  evaluate: (values) => singleRole(values.assignments(0)),
  gives: () => orAbsent(givesText({ filled: 0 })),
  compile: (codes) => codes.call('singleRole', [codes.assignments(0)]),
  chosen: [
    noRoles,
    noValue,
    choice('the user has several roles', 'the first one', 'the service does not say which one it takes'),
  ],
  examples: [
    example('SingleAppRoleAssignment([appRoleAssignments])', assigned('Admin'), 'Admin'),
    example('SingleAppRoleAssignment([appRoleAssignments])', assigned('Admin', 'User'), 'Admin'),
  ],
};
