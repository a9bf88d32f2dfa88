/**
 * Where a text promises that groups are provisioned. Rules on manifests and rules on pages ask here, so that a text
 * that passes the one cannot be refused by the other.
 */

/** A stretch of a text: offsets, end exclusive. */
export type Stretch = readonly [start: number, end: number];

/**
 * The promises in a text, one a sentence. For a connector of users alone each of them is a mistake: of 34 published
 * pages about such connectors 19 promise groups (tutorial-corpus fact sheet, section c).
 *
 * A sentence that denies promises nothing, and neither does one about who is assigned or in the scope that was chosen:
 * that may well be a group, whose members are provisioned; unless it says what is done with both in the app, which many do
 * beside the assignments. Nor does a single "group": apps have groups of their own ("Create a permission group").
 */
export function groupPromises(text: string): readonly Stretch[] {
  if (!GROUPS.test(text)) return [];
  return Array.from(text.matchAll(SENTENCE)).flatMap(({ 0: sentence, index }): Stretch[] => {
    if (!GROUP.test(sentence)) return [];
    const found = (ASSIGNMENT.test(sentence) ? DONE_IN_THE_APP : PROMISE).exec(sentence);
    if (found === null || DENIAL.test(sentence)) return [];
    return [[index + found.index, index + found.index + found[0].length]];
  });
}

/** Each promise has the word. */
const GROUP = /group/i;

const GROUPS = /\bgroups?\b/i;

/** A line, a cell of a table, or a part of it that ends like a sentence. */
const SENTENCE = /[^.!?\n|]+(?:[.!?](?!\s)[^.!?\n|]*)*/g;

const PROVISION = '(?:provision|synchroni[sz]|sync|creat|updat|delet|push)';
const WITHIN_A_CLAUSE = '[^.,;:!?]{0,40}';

const PROMISE = new RegExp(
  [
    // Users and groups in one breath, whatever is said of them; but not in a path.
    '(?<![\\w/.])users?\\b\\W{0,3}(?:and|or|and/or|/|&)\\W{0,3}\\bgroups?\\b(?!/)',
    '\\bgroups? (?:and|or|and/or) users?\\b',
    '\\bgroup (?:memberships?|attributes|mapping)\\b',
    `\\b${PROVISION}(?:e?[sd]?|ing)\\b${WITHIN_A_CLAUSE}\\bgroups\\b`,
    `\\bgroups\\b${WITHIN_A_CLAUSE}\\b${PROVISION}e?d\\b`,
  ].join('|'),
  'i',
);

/** "Disables users and groups in Acme, based on assignments". */
const DONE_IN_THE_APP =
  /\b(?:provision|de-?provision|synchroni[sz]e|sync|create|update|disable|delete)s? users? ?(?:and|or|and\/or|\/|&) ?groups?(?= (?:in|to|into) (?:\p{Lu}|\d|your\b))/u;

const DENIAL = /\b(?:not?|never|neither|nor|without|cannot|except|unsupported|instead of)\b|n['’]t\b/i;

const ASSIGNMENT =
  /\bassign(?:ed|ing|ments?)?\b|\b(?:need|have|receive)\b[^.]{0,160}\baccess\b|\bsmall set of users\b|\bscoping filter\b|\ball users and groups\b[^.]{0,160}\bfilter\b|\bdefined in \*{0,2}Scope\b/i;
