/** One app role given to a user. */
export interface AppRoleAssignment {
  readonly id?: string | null;
  readonly value?: string | null;
  readonly displayName?: string | null;
}
