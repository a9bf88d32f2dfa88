/** How much depends on an answer, the gravest first: a row a kind of harm that is done while nobody knows it. */
export const GRAVITIES = [
  'leavers',
  'matching',
  'sign-in',
  'filtering',
  'credentials',
  'values',
  'groups',
  'details',
  'nice-to-have',
] as const;

export type Gravity = (typeof GRAVITIES)[number];

export interface GravityRow {
  /** What can happen, as the heading above its questions. */
  readonly heading: string;
  /** The connector cannot be trusted, or does not work at all, before it is answered. */
  readonly isGrave: boolean;
}

/** The order follows what the service does: it signs in, asks by what is matched, then writes (entra-provisioning fact sheet, sections 1 and 4). */
export const GRAVITY: Readonly<Record<Gravity, GravityRow>> = {
  leavers: { heading: 'Somebody who leaves may keep access', isGrave: true },
  matching: { heading: 'Nothing can be matched', isGrave: true },
  'sign-in': { heading: 'The service cannot sign in', isGrave: true },
  filtering: { heading: 'Nobody may be found by what is matched', isGrave: true },
  credentials: { heading: 'An administrator cannot fill in the credentials', isGrave: false },
  values: { heading: 'Nobody knows what flows', isGrave: false },
  groups: { heading: 'Groups may be expected in vain', isGrave: false },
  details: { heading: 'The mapping leaves it open', isGrave: false },
  'nice-to-have': { heading: 'Nice to have', isGrave: false },
};
