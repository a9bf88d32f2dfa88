/** What manifests call the steps of the portal that items of published pages tell. */
import { OPENS_DIALOG } from '../words/credentials/credential-steps.ts';
import type { PortalStep } from './portal-step.ts';
import { type Item, type PageSpan, sentencesOf } from './span.ts';

/** Where one of them is certainly meant. */
const IDS: Partial<Record<PortalStep, string>> = {
  signIn: 'sign-in',
  pickApp: 'application',
  tab: 'open',
  mode: 'begin',
  credentials: 'test-connection',
  notification: 'notification',
  usersMapping: 'users',
  users: 'user-attributes',
  groupsMapping: 'groups',
  groups: 'group-attributes',
  filters: 'scoping-filters',
  onDemand: 'on-demand',
  status: 'status',
  scope: 'scope',
  start: 'start',
};

/** What is pressed between the credentials and the properties, where an item begins with it. */
const PRESSED = /^\W*(?:click|select|choose) (?:the )?(create|properties)\b/;

/** A sign-in that goes on to the list of applications shows that list; credentials without the test are those alone. */
export function publishedStep<S extends PageSpan>(item: Item<S>, step: PortalStep): string | null {
  const words = wordsIn(item).toLowerCase();
  if (step === 'other' && opensDialog(item)) return 'test-connection';
  if (step === 'save') return PRESSED.exec(words)?.[1] ?? null;
  if (step === 'credentials' && !words.includes('test connection')) return 'credentials';
  return step === 'signIn' && words.includes('enterprise app') ? 'applications' : (IDS[step] ?? null);
}

/** Its words begin with a dialog of the app that the portal opens. */
export function opensDialog<S extends PageSpan>(item: Item<S>): boolean {
  return OPENS_DIALOG.test(wordsIn(item));
}

export function wordsIn<S extends PageSpan>({ blocks }: Item<S>): string {
  return sentencesOf(...blocks)
    .map(({ words }) => words)
    .join(' ');
}
