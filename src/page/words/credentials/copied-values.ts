/** Words that have the reader copy a value, keep it, or see it a single time. */
import { wordPattern } from '../../outline/word-patterns.ts';

const SEES = ['shown', 'displayed', 'visible', 'see', 'seen', 'view', 'viewed'];
export const SHOWN_ONCE = wordPattern([
  'only time',
  ...SEES.flatMap((verb) => [`only ~ ${verb} ~ once`, `${verb} ~ once`, `${verb} ~ a single time`]),
  'appear* for a few seconds',
  ...["won't", 'won’t', 'cannot', "can't", 'can’t', 'can not'].flatMap((not) =>
    ['see', 'view', 'retrieve'].map((verb) => `${not} ~ ${verb} ~ again`),
  ),
]);

const VERBS = 'copy|save|note down|note|record|retrieve|store|make a note of';
export const COPIES = new RegExp(`^(?:(?:then|finally|next|and|now|lastly|please),?\\s+)*(?:${VERBS})\\b`, 'i');
export const COPIES_BESIDE =
  /\b(?:copy(?! of)|and save|to retrieve|to obtain|can find)\s+(?:(?:the|this|your)\s+)?(?:[\w-]+\s+){0,3}?(?:token|key|secret|url|endpoint|id)s?\b/i;

/** "Save these values to use in **Tenant URL**": what a sentence before has the reader copy. */
export const AGAIN = /^\W*(?:save|store|note|record|keep)\b.*\b(?:these|this|those|them|it)\b/i;

/** What the portal asks for as a value that the reader has. */
export const EARLIER =
  /\b(?:retrieved|copied|obtained|generated|noted|saved)\b.{0,20}\b(?:earlier|before|previously|from)\b/i;
