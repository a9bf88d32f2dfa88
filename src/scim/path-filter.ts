/** The bracket of an attribute name and what follows it: `[type eq "work"].value`. */
import { isAttributeName } from './path-head.ts';
import type { PathSlip } from './path-slip.ts';
import { slip } from './path-slip.ts';
import { DOUBLE, readPathValue } from './path-value.ts';

interface Comparison {
  readonly attribute: string;
  readonly value: string | boolean;
}

export interface FilteredRest {
  readonly filter: Comparison & { readonly and?: readonly Comparison[] };
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
  const terms: Term[] = [];
  let at = bracket + 1;
  do {
    const term = readTerm(text, at, bracket, end, slips);
    if (term === null) return null;
    terms.push(term);
    at = afterAnd(text, term.end, end) ?? -1;
  } while (at !== -1);
  const [first, ...others] = terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return null;
  const close = skipBlanks(text, last.end, end);
  const inside = text[close] === '.' && text[end - 1] === ']' ? text.slice(close + 1, end - 1) : '';
  if (isAttributeName(inside)) {
    const hint = `Write the sub-attribute behind the bracket: ${text.slice(0, close)}].${inside}`;
    slips.push(slip('The sub-attribute stands inside the value filter.', hint, bracket, end));
    return { filter: filterOf(first, others), subAttribute: inside };
  }
  if (text[close] !== ']' || close >= end) {
    slips.push(slip('The value filter does not end after its value.', FORM, bracket, end));
    return null;
  }
  const exact = terms.map((term) => term.exact).join(' and ');
  const said = text.slice(bracket + 1, close);
  if (said !== exact) {
    const what = said.length < exact.length ? 'A blank is missing' : 'There are too many blanks';
    slips.push(slip(`${what} in the value filter.`, FORM, bracket, close + 1));
  }
  if (!reportSeveral(terms, bracket, close + 1, slips)) return null;
  const subAttribute = readSubAttribute(text, close + 1, end, slips);
  if (subAttribute === undefined) return null;
  return { filter: filterOf(first, others), subAttribute };
}

function filterOf({ attribute, value }: Term, others: readonly Term[]): FilteredRest['filter'] {
  const and = others.map((each) => ({ attribute: each.attribute, value: each.value }));
  return { attribute, value, ...(and.length > 0 && { and }) };
}

interface Term {
  readonly attribute: string;
  readonly value: string | boolean;
  /** As it would stand there without superfluous blanks. */
  readonly exact: string;
  readonly end: number;
}

function readTerm(text: string, at: number, bracket: number, end: number, slips: PathSlip[]): Term | null {
  const name = word(text, at, end);
  const operator = word(text, name.end, end);
  if (!isAttributeName(name.text) || operator.text.toLowerCase() !== 'eq') {
    slips.push(slip('The value filter is not a comparison with eq.', FORM, bracket, end));
    return null;
  }
  const start = skipBlanks(text, operator.end, end);
  const value = readPathValue(text, start, end, slips);
  if (value === null) return null;
  const exact = `${name.text} ${operator.text} ${text.slice(start, value.end)}`;
  return { attribute: name.text, value: value.value, exact, end: value.end };
}

/** The place after an `and`; null where none follows. */
function afterAnd(text: string, from: number, end: number): number | null {
  const next = word(text, from, end);
  return next.text.toLowerCase() === 'and' ? skipBlanks(text, next.end, end) : null;
}

/** False where the comparisons contradict each other. */
function reportSeveral(terms: readonly Term[], start: number, end: number, slips: PathSlip[]): boolean {
  if (terms.length < 2) return true;
  const names = terms.map(({ attribute }) => attribute.toLowerCase());
  if (new Set(names).size < names.length) {
    slips.push(slip('The value filter asks twice for the same part of an entry.', FORM, start, end));
    return false;
  }
  // Microsoft's sample customappsso schema has one; the service documents a single comparison.
  const hint =
    'Usual is one comparison: [type eq "work"]. The entry is sent with all the values that the filter names.';
  slips.push(slip('The value filter has several comparisons, which is unusual.', hint, start, end));
  return true;
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

/** A quotation mark begins the value, also where the blank before it is missing. */
const ENDS_WORD = ` \t]${DOUBLE}`;

function word(text: string, from: number, end: number): { text: string; end: number } {
  const start = skipBlanks(text, from, end);
  let at = start;
  while (at < end && !ENDS_WORD.includes(text.charAt(at))) at++;
  return { text: text.slice(start, at), end: at };
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
