import type { AppRoleAssignment } from './app-role-assignment.ts';
import { roleName } from './role-name.ts';

/** The name of the first app role. */
export function singleRole(assignments: readonly AppRoleAssignment[] | null | undefined): string | null {
  const first = assignments?.[0];
  return first === undefined ? null : roleName(first) || null;
}
