import type { AppRoleAssignment } from './app-role-assignment.ts';

/** The role's value, or its display name where it has no value. */
export function roleName(assignment: AppRoleAssignment): string {
  return assignment.value || assignment.displayName || '';
}
