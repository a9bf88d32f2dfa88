import type { UserAction, UserMapping } from '../../connector/connector.ts';

/** What the service does to users, in the words of a page. */
export type UserVerb = UserAction | 'deactivate';

/** To disable is to set `active` to false. What comes of that is the app's doing, and only the app can say it. */
const DISABLING: Readonly<Record<NonNullable<UserMapping['activeFalse']>['value'] | 'unknown', UserVerb>> = {
  disables: 'disable',
  deletes: 'delete',
  unknown: 'deactivate',
};

/** Each verb once: an app that deletes who becomes inactive may be told to delete as well. */
export function userVerbs({ actions, activeFalse }: UserMapping): UserVerb[] {
  const disabling = DISABLING[activeFalse?.value ?? 'unknown'];
  return [...new Set(actions.map((action) => (action === 'disable' ? disabling : action)))];
}
