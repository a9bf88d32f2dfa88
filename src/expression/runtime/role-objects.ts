import type { AppRoleAssignment } from './app-role-assignment.ts';
import { roleName } from './role-name.ts';
import type { RoleObject } from './value.ts';

/** All app roles as SCIM `roles` objects; the two role functions spell the name member differently. */
export function roleObjects(
  assignments: readonly AppRoleAssignment[] | null | undefined,
  nameMember: 'display' | 'displayName',
): readonly RoleObject[] | null {
  if (assignments == null || assignments.length === 0) return null;
  return assignments.map((assignment) => {
    const name = assignment.displayName || roleName(assignment);
    const shared = { primary: false, type: 'WindowsAzureActiveDirectoryRole', value: roleName(assignment) } as const;
    return nameMember === 'display' ? { ...shared, display: name } : { ...shared, displayName: name };
  });
}
