/**
 * Where a text says what an app does with accounts that become inactive. Rules on manifests and the reader of published
 * pages ask here, so that what the one understands the other does not miss.
 */
import type { Stretch } from './group-promises.ts';

/**
 * The sentences that say that who becomes inactive is deleted for good: a cause that the service brings about (`active`
 * set to false, a user disabled or unassigned) and an effect that nobody takes back (entra-provisioning fact sheet,
 * section 8). A published page may say it among its limitations, far from the checklist that promises less.
 */
export function deletionPromises(text: string): readonly Stretch[] {
  // Most texts promise nothing, and need not be cut.
  if (!FOR_GOOD.test(text)) return [];
  const sentences = sentencesIn(text);
  const noSoftDelete = sentences.some(([sentence]) => NO_SOFT_DELETE.test(sentence));
  return sentences.flatMap(([sentence, start]): Stretch[] => {
    if (!FOR_GOOD.test(sentence) || KEPT.test(sentence) || isAboutGroups(sentence)) return [];
    const isCaused = INACTIVE.test(sentence) || (noSoftDelete && !LATER.test(sentence));
    return isCaused ? [[start, start + sentence.length]] : [];
  });
}

/**
 * The sentences that say that an account whose `active` was set to false is kept, and nobody can use it. That the
 * service disables accounts is said of every app: only the cause by its own name, before the effect, says it of one.
 */
export function disablingPromises(text: string): readonly Stretch[] {
  if (!DISABLED.test(text)) return [];
  return sentencesIn(text).flatMap(([sentence, start]): Stretch[] =>
    DISABLED.test(sentence) && !STAYS_ENABLED.test(sentence) && !FOR_GOOD.test(sentence)
      ? [[start, start + sentence.length]]
      : [],
  );
}

/** The sentences that promise that who was inactive comes back. */
export function returnPromises(text: string): readonly Stretch[] {
  if (!COMES_BACK.test(text)) return [];
  return sentencesIn(text).flatMap(([sentence, start]): Stretch[] =>
    COMES_BACK.test(sentence) && !STAYS_AWAY.test(sentence) ? [[start, start + sentence.length]] : [],
  );
}

/** Groups have no `active`. */
function isAboutGroups(sentence: string): boolean {
  return /\bgroups?\b/i.test(sentence) && !/\b(?:users?|accounts?|people|persons?)\b/i.test(sentence);
}

function sentencesIn(text: string): readonly (readonly [sentence: string, start: number])[] {
  return Array.from(text.matchAll(SENTENCE), ({ 0: sentence, index }) => {
    const blanks = sentence.length - sentence.trimStart().length;
    return [sentence.trim(), index + blanks] as const;
  });
}

/** A line, a cell of a table, or a part of it that ends like a sentence. */
const SENTENCE = /[^.!?\n|]+(?:[.!?](?!\s|$)[^.!?\n|]*)*/g;

const DELETE = '(?:delet(?:e[sd]?|ing|ion)|remov(?:e[sd]?|ing|al)|eras(?:e[sd]?|ing)|purg(?:e[sd]?|ing))';

const FOR_GOOD = new RegExp(
  [
    `\\b(?:permanent(?:ly)?|irreversibl[ey]|irrevocabl[ey]|hard)[\\s-]+${DELETE}\\b`,
    `\\b${DELETE}\\b[^.;]{0,60}\\b(?:permanently|for good|forever|irreversibly|irrevocably|cannot be (?:undone|restored|recovered))\\b`,
  ].join('|'),
  'i',
);

const ACTIVE_FALSE = '\\bactive\\b[^.;]{0,40}\\bfalse\\b';

const INACTIVE = new RegExp(
  [
    ACTIVE_FALSE,
    '\\b(?:inactive|disabl(?:e[sd]?|ing)|deactivat(?:e[sd]?|ing|ion)|de-?provision(?:s|ed|ing)?|unassign(?:s|ed|ing)?)\\b',
    '\\bsoft[\\s-]?delet',
    '\\bout of scope\\b',
  ].join('|'),
  'i',
);

const KEEPS = '(?:soft[\\s-]?deletes|disables|deactivates|suspends|blocks|locks)';
const KEPT_BUT_OFF = '(?:soft[\\s-]?deleted|disabled|deactivated|suspended|blocked|locked)';

const DISABLED = new RegExp(
  `${ACTIVE_FALSE}[^.;]{0,80}\\b(?:(?:is|are|be|being|gets?|becomes?) (?:\\w+ )?${KEPT_BUT_OFF}|${KEEPS})\\b`,
  'i',
);

const NO_SOFT_DELETE = /\b(?:not|no|n['’]t|without)\b[^.;]{0,30}\bsoft[\s-]?delet/i;

/** Deleted at the identity provider, or after a time: another cause. */
const LATER = /\bafter\b[^.;]{0,30}\bdays\b/i;

const DENIAL = "(?:\\b(?:not|never|neither|nor|cannot|instead of|rather than|without)\\b|n['’]t\\b)[^.;]{0,30}\\b";

/** "is not deleted permanently", "instead of permanently deleting". */
const KEPT = new RegExp(`${DENIAL}(?:permanently |hard[\\s-])?${DELETE}`, 'i');

/** "is not disabled". */
const STAYS_ENABLED = new RegExp(`${DENIAL}(?:soft[\\s-]?delet|disabl|deactivat|suspend|block|lock)`, 'i');

/** "cannot be re-enabled". */
const STAYS_AWAY = new RegExp(`${DENIAL}(?:re-?enabl|re-?activat)`, 'i');

const COMES_BACK =
  /\b(?:re-?enabl|re-?activat)(?:e[sd]?|ing|ion)\b[^.;]{0,40}\b(?:users?|accounts?|people|persons?|members?)\b|\b(?:users?|accounts?|people|persons?|members?)\b[^.;]{0,40}\b(?:re-?enabl|re-?activat)(?:e[sd]?|ing|ion)\b/i;
