/** Where two texts part that sentences quote alike: no more than their beginnings, on one line. */

import { canonicalText } from '../json/canonical-text.ts';
import type { Plain } from './change.ts';
import { LONGEST_QUOTE, onOneLine, quoted } from './words.ts';

/** What stands before the place where they part, for orientation. */
const CONTEXT = 30;

/** A sentence about the first two texts of a change that differ where nobody sees it; `null` where there are none. */
export function partingWords(before: Plain, after: Plain): string | null {
  if (differInBlanks(before, after)) return 'The two differ in white space alone.';
  for (const [old, now] of textPairs(before, after)) {
    const [left, right] = [[...old], [...now]];
    if (Math.max(left.length, right.length) <= LONGEST_QUOTE) continue;
    const shared = left.findIndex((character, index) => character !== right[index]);
    const at = shared < 0 ? left.length : shared;
    if (at < LONGEST_QUOTE - CONTEXT) continue;
    const from = (characters: readonly string[]) => quoted(`…${characters.slice(at - CONTEXT).join('')}`);
    return `The texts part after ${at} characters: ${from(right)} instead of ${from(left)}.`;
  }
  return null;
}

function differInBlanks(before: Plain, after: Plain): boolean {
  return canonicalText(before) !== canonicalText(after) && shownText(before) === shownText(after);
}

/** A value as text, every text in it as sentences show it. */
function shownText(value: Plain): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? onOneLine(each) : each));
}

function* textPairs(before: Plain, after: Plain): Generator<readonly [string, string]> {
  if (typeof before === 'string' && typeof after === 'string' && before !== after) yield [before, after];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return;
  const others = new Map(Object.entries(after));
  for (const [key, member] of Object.entries(before)) yield* textPairs(member, others.get(key) ?? null);
}
