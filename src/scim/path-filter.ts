/** The bracket of an attribute name and what follows it: `[type eq "work"].value`. */
import { isAttributeName } from './path-head.ts';
import type { PathSlip } from './path-slip.ts';
import { slip } from './path-slip.ts';
import { readPathValue } from './path-value.ts';

export interface FilteredRest {
  readonly filter: { readonly attribute: string; readonly value: string | boolean };
  readonly subAttribute: string | null;
}

const FORM = 'Write the filter as [type eq "work"], with plain double quotes.';

/** Where the value filter begins; `null` where there is none. */
export function filterStart(text: string, start: number, end: number): number | null {
  const bracket = text.indexOf('[', start);
  return bracket === -1 || bracket >= end ? null : bracket;
}

/** Reads `text` from the opening bracket on. */
export function parsePathFilter(text: string, bracket: number, end: number, slips: PathSlip[]): FilteredRest | null {
  const name = word(text, bracket + 1, end);
  const operator = word(text, name.end, end);
  if (!isAttributeName(name.text) || operator.text.toLowerCase() !== 'eq') {
    slips.push(slip('The value filter is not a comparison with eq.', FORM, bracket, end));
    return null;
  }
  const value = readPathValue(text, skipBlanks(text, operator.end, end), end, slips);
  if (value === null) return null;
  const close = skipBlanks(text, value.end, end);
  if (text[close] !== ']' || close >= end) {
    slips.push(
      slip(
        'The value filter does not end after its value.',
        `${FORM} Several comparisons cannot name one entry.`,
        bracket,
        end,
      ),
    );
    return null;
  }
  const exact = `${name.text} ${operator.text} ${text.slice(skipBlanks(text, operator.end, end), value.end)}`;
  if (text.slice(bracket + 1, close) !== exact) {
    slips.push(slip('There are too many blanks in the value filter.', FORM, bracket, close + 1));
  }
  const subAttribute = readSubAttribute(text, close + 1, end, slips);
  if (subAttribute === undefined) return null;
  return { filter: { attribute: name.text, value: value.value }, subAttribute };
}

/** `undefined` where something else than a dot and a name follows. */
function readSubAttribute(text: string, from: number, end: number, slips: PathSlip[]): string | null | undefined {
  if (from === end) return null;
  const name = text.slice(from + 1, end);
  if (text[from] === '.' && isAttributeName(name)) return name;
  slips.push(
    slip('After the value filter only a dot and a sub-attribute may follow.', 'For instance .value', from, end),
  );
  return undefined;
}

function word(text: string, from: number, end: number): { text: string; end: number } {
  const start = skipBlanks(text, from, end);
  let at = start;
  while (at < end && text[at] !== ' ' && text[at] !== '\t' && text[at] !== ']') at++;
  return { text: text.slice(start, at), end: at };
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
