/** Why a change may pass, and who said so when, as far as anybody knows. */
export interface GrantedApproval {
  readonly reason: string;
  readonly by?: string;
  /** The day: `2026-11-28`. */
  readonly on?: string;
}

/** `The app does it by itself. (Ana, 2026-11-28)` */
export function approvalWords({ reason, by, on }: GrantedApproval): string {
  const who = [by, on].filter((part) => part !== undefined && part !== '').join(', ');
  return who === '' ? reason : `${reason} (${who})`;
}
