import type { PageRule } from '../page-rule.ts';

export const groupPromiseRule: PageRule = {
  id: 'page-group-promise',
  severity: 'error',
  title: 'A page about a users-only connector promises no groups.',
  cause: 'The text says that groups are provisioned, and the connector provisions users only.',
  fix: 'Write "users", or add the groups to the manifest if the app takes them.',
  example: 'page',
  bad: '# Acme\n\nThe service provisions users and groups to Acme.\n',
  good: "# Acme\n\nThe service provisions users to Acme. It doesn't provision groups.\n",
  check: ({ prose }, { groups }) => {
    if (groups !== false) return [];
    return Array.from(prose.matchAll(SENTENCE)).flatMap(({ 0: sentence, index }) => {
      const found = PROMISE.exec(sentence);
      if (found === null || NEGATION.test(sentence) || ASSIGNMENT.test(sentence)) return [];
      const start = index + found.index;
      return [
        {
          message: `"${found[0]}": this connector is for users only.`,
          hint: 'Leave the groups out.',
          start,
          end: start + found[0].length,
        },
      ];
    });
  },
};

const SENTENCE = /[^.!?\n|]+(?:[.!?](?!\s)[^.!?\n|]*)*/g;
const PROMISE =
  /\busers?\b\W{0,3}(?:and|or|and\/or|\/|&)\W{0,3}\bgroups?\b|\bgroups? (?:and|or|and\/or) users?\b|\bgroup (?:memberships?|attributes|mapping)\b|\b(?:provision|synchroni[sz]e|create|update|delete)[sd]?\b[^.,;]{0,30}\bgroups\b/i;
const NEGATION = /\b(?:no|not|never|neither|without|cannot|except)\b|n't\b/i;
/** Who is assigned, or has access, may well be a group: its members are provisioned. */
const ASSIGNMENT =
  /\bassign(?:ed|ing|ments?)?\b|\b(?:need|have|receive)\b[^.]*\baccess\b|\bsmall set of users\b|\bscoping filter\b|\ball users and groups\b[^.]*\bfilter\b/i;
