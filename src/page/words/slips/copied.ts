/** Slips of single sentences that stand on many pages. */
import type { Slip } from './slip.ts';

export const COPIED_SLIPS: readonly Slip[] = [
  // "The two features compliment each other": praise, where one completes the other.
  { wrong: /\b([Cc])ompliment each other\b/g, right: '$1omplement each other' },
  { wrong: /\bclose it's to completion\b/g, right: 'close it is to completion' },
  { wrong: /\band or (based|groups?)\b/g, right: 'or $1' },
  { wrong: /\b([Cc]onfigured?(?: [\w-]+){0,3}) independent of\b/g, right: '$1 independently of' },
  { wrong: /\bthan next(?= (?:cycles|syncs)\b)/g, right: 'than the next' },
  { wrong: /\bamount of(?= (?:users|groups|accounts|licenses|seats|attributes|requests)\b)/g, right: 'number of' },
  // A name is typed into a search box; what it finds is selected afterwards.
  { wrong: /\btype (\*\*[^*\n]+\*\*), select \1 in the search box\b/g, right: 'type $1 in the search box' },
  // What a bulk edit from "will be" to "is" left behind.
  {
    wrong: /\b(is|are) (removed|retired|deprecated|discontinued|withdrawn) (?=soon\b|shortly\b|in the future\b)/g,
    right: 'will be $2 ',
  },
  { wrong: /\bno timelines on when\b/g, right: 'no timeline for when' },
];
