/**
 * Words that are no values. Those of the flow come from the guides of inbound provisioning (Workday, SuccessFactors), where they
 * stand in a branch for "leave it alone"; the reference of functions does not have them.
 */

export interface FlowWord {
  /** What is left alone where the word stands. */
  readonly leaves: string;
}

const flowWords: ReadonlyMap<string, FlowWord> = new Map([
  ['IgnoreAttributeFlow', { leaves: 'the attribute' }],
  ['IgnoreObjectFlow', { leaves: 'the whole object' }],
]);

/** The word of that exact spelling, or null. */
export function findFlowWord(name: string): FlowWord | null {
  return flowWords.get(name) ?? null;
}

/** The same for a text, which people write in any capitals and with blanks around. */
export function flowWordIn(text: string): string | null {
  const plain = text.trim().toLowerCase();
  return [...flowWords.keys()].find((name) => name.toLowerCase() === plain) ?? null;
}

/** How to say it in this language. */
export const flowWordHint = 'Write "" in that branch and IgnoreFlowIfNullOrEmpty round the whole expression.';

const noValues: ReadonlySet<string> = new Set([
  'null',
  'nothing',
  'none',
  'empty',
  'authoritativenull',
  'undefined',
  'nil',
]);

/** A word that means no value elsewhere; in quotes it would be sent as a text. */
export function isNoValueWord(name: string): boolean {
  return noValues.has(name.toLowerCase());
}

/** What to do about a word that stands where a value is expected. */
export function hintForWord(name: string): string {
  if (findFlowWord(name) !== null) return flowWordHint;
  if (isNoValueWord(name))
    return 'There is no word for no value: use "" and IgnoreFlowIfNullOrEmpty, or leave an optional place empty.';
  return 'Texts stand in double quotes, attributes in brackets.';
}
