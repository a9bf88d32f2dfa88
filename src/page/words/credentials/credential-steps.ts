/** Words of the step that connects the two sides, in the portal, in the app and in the dialogs of a consent. */
import { wordPattern } from '../../outline/word-patterns.ts';
import { isPortalLabel } from '../credential-fields.ts';

/** What is done in the app. */
export const ACTS_IN_APP = wordPattern([
  'go to',
  ...['click', 'select', 'navigate', 'log', 'sign', 'open', 'type', 'copy', 'generate', 'create'].map(
    (verb) => `${verb}*`,
  ),
  ...['check', 'look', 'choose', 'press', 'scroll', 'locate', 'found', 'find', 'reset', 'get'].map(
    (verb) => `${verb}*`,
  ),
]);
/** Where a value of the app goes. */
export const GOES_INTO = wordPattern([
  ...['in', 'into', 'to'].flatMap((where) => [`go ${where}`, `goes ${where}`, `belong ${where}`, `belongs ${where}`]),
  ...'enter entered input paste pasted use used using needed required field fields later'.split(' '),
  'provisioning tab',
  ...['shown', 'displayed', 'listed', '^these are', 'will be your', 'will be the', 'is your'],
]);
/** What goes there is made of the value, and is not it. */
export const MAKES = /\b(?:construct|build|form|compose|assemble)(?:s|ed)?\b/i;
/** A field that is neither of the portal nor told by where it stands there: the app's own. */
const OTHER_FIELD =
  /\b(?:in|into) the (?!(?:admin|azure|corresponding|entra|following|portal|provisioning|respective|same|two)\b)((?:[\w-]+ ){0,3}[\w-]+) (?:field|box|text ?box|header)s?\b/i;

/** What only leads to the steps that give a value. */
const BEFOREHAND = wordPattern(['^before', ...['know', 'have', 'obtain', 'get'].map((what) => `need to ${what}`)]);
/** A value goes into fields of the portal with these labels. */
export function goesIntoPortal(words: string, portals: readonly string[]): boolean {
  return GOES_INTO.test(words) && !BEFOREHAND.test(words) && !goesIntoApp(words, portals);
}

/** "Paste the **Secret Token** in the Authorization field": a value that goes there goes nowhere in the portal. */
function goesIntoApp(words: string, portals: readonly string[]): boolean {
  const folded = words.toLowerCase();
  const ends = portals.map((portal) => folded.lastIndexOf(portal.toLowerCase()) + portal.length);
  const [, field] = OTHER_FIELD.exec(words.slice(Math.max(0, ...ends))) ?? [];
  return field !== undefined && !isPortalLabel(field);
}

/** What a consent asks of the reader beyond the button. */
export const CONSENTS = wordPattern([
  ...['sign in', 'sign into', 'signed in', 'signed into', 'signin', 'log in', 'login', 'account', 'dialog'],
  ...['redirected', 'authorization page', 'username', 'user name', 'permissions', 'grant', 'consent*'],
]);
/** What to look at where the connection fails. */
export const FAILS = /\b(?:if|where) (?:the|your) (?:connection|test)\b/i;
/** What is to be known once it connects, or does not. */
export const TESTED =
  /^\W*(?:if|once|when|where|after) (?:the|your) (?:connection|test) (?:is|was|has|succeeds|fails)\b/i;
/** Before the consent no window is open, in whatever order a page tells it. */
export const IN_DIALOG = /^in the (?:new|resulting|opened|pop-?up|authorization)\b/i;
/** A dialog of the app that the portal opens. */
export const OPENS_DIALOG = /^on the .{1,80} (?:dialog|pop-?up)\b.*\b(?:sign|log) ?in\b/i;
/** What a dialog of the app asks for. */
export const OF_DIALOG = /^(?:user ?name|password|(?:sub)?domain(?: name)?)$/i;
