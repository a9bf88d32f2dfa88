/** Why a change may pass, and who said so when, as far as anybody knows. */
export interface GrantedApproval {
  readonly reason: string;
  readonly by?: string;
  /** The day: `2026-11-28`. */
  readonly on?: string;
}

/** Who approved a change, and when, as version control has it. */
export type Approver = Pick<GrantedApproval, 'by' | 'on'>;

/** An entry may say itself who approved it and when; of others version control knows it. */
export function withApprovers(
  approved: ReadonlyMap<string, GrantedApproval>,
  approvers: ReadonlyMap<string, Approver>,
): ReadonlyMap<string, GrantedApproval> {
  const told = [...approved].map(
    ([fingerprint, granted]) => [fingerprint, { ...approvers.get(fingerprint), ...granted }] as const,
  );
  return new Map(told);
}

/** `The app does it by itself. (Ana, 2026-11-28)` */
export function approvalWords({ reason, by, on }: GrantedApproval): string {
  const who = [by, on].filter((part) => part !== undefined && part !== '').join(', ');
  return who === '' ? reason : `${reason} (${who})`;
}
