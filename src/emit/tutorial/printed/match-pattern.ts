/**
 * Whether a text says what a pattern prints, and with which captures. Of all ways to read it, the one with the most
 * literal text counts. It is worked out from the end: what a part can gain at each position follows from what the parts
 * behind it can, so the work is the length of the text times the size of the pattern.
 */

import type { InlineSteps } from './inline-steps.ts';
import type { Flag, Pattern } from './pattern.ts';

export interface Match {
  /** How much of the text is the pattern's own: to compare matches by. */
  readonly literal: number;
  /** What of it is no capture. */
  readonly words: string;
  readonly captures: readonly { readonly path: string; readonly start: number; readonly end: number }[];
  readonly flags: readonly Flag[];
}

/** Texts by view path that the page is known to say: a capture of that path takes nothing else. */
export type Known = Readonly<Record<string, string>>;

type Capture = Pattern & { readonly kind: 'capture' };

interface Reading extends InlineSteps {
  readonly known: Known;
}

/** The ways from each position to the end of the text. */
interface Ways {
  /** The most that is gained from there; `NONE`: no way leads on. */
  readonly best: Int32Array;
  /** The first step of the best way from a position that has one. */
  readonly step: (at: number) => Step;
}

interface Step {
  /** What took the text up to the end of the step; `null`: nothing did. */
  readonly by: Pattern | null;
  readonly end: number;
  readonly on: Ways;
}

const NONE = -(2 ** 30);

/** Literal text counts more than any number of captures; of two ways with as much, the one with fewer captures. */
export const CHARACTER = 64;

/** Longer texts are no wording of a template, whatever they hold. */
export const LONGEST = 4000;

export function matchPattern(steps: InlineSteps, parts: readonly Pattern[], known: Known): Match | null {
  const { text } = steps;
  if (text.length > LONGEST) return null;
  const best = noWays(text);
  best[text.length] = 0;
  const end: Ways = { best, step: (at) => ({ by: null, end: at, on: end }) };
  const start = waysOf({ ...steps, known }, parts, end);
  return start === null || start.best[0] === NONE ? null : matchOf(text, start, end);
}

function noWays({ length }: { readonly length: number }): Int32Array {
  return new Int32Array(length + 1).fill(NONE);
}

function matchOf(text: string, start: Ways, end: Ways): Match {
  const taken: Taken[] = [];
  for (let [at, ways] = [0, start]; ways !== end; ) {
    const step = ways.step(at);
    if (step.by !== null) taken.push({ by: step.by, start: at, end: step.end });
    [at, ways] = [step.end, step.on];
  }
  return matchTaking(text, taken, start.best[0] ?? 0);
}

/** What a part took of a text. */
export interface Taken {
  readonly by: Pattern;
  readonly start: number;
  readonly end: number;
}

export function matchTaking(text: string, taken: readonly Taken[], literal: number): Match {
  const isOwn = (by: Pattern) => by.kind === 'literal' || (by.kind === 'capture' && by.form.kind === 'oneOf');
  return {
    literal,
    words: taken.map((each) => (isOwn(each.by) ? text.slice(each.start, each.end) : '')).join(''),
    captures: taken.flatMap(({ by, start, end }) => (by.kind === 'capture' ? [{ path: by.path, start, end }] : [])),
    flags: taken.flatMap(({ by }) => (by.kind === 'flag' ? [by.flag] : [])),
  };
}

/** `null`: there are none. */
function waysOf(reading: Reading, parts: readonly Pattern[], after: Ways): Ways | null {
  return parts.reduceRight<Ways | null>((ways, part) => ways && waysOfPart(reading, part, ways), after);
}

function waysOfPart(reading: Reading, part: Pattern, after: Ways): Ways | null {
  const { text } = reading;
  switch (part.kind) {
    case 'flag':
      return { best: after.best, step: (at) => ({ by: part, end: at, on: after }) };
    case 'literal':
      return part.text === ''
        ? after
        : taking(text, part, after, (at) => wordEnd(text, at, part.text), placesOf(text, part.text));
    case 'choice':
      return either(
        part.branches.map(({ flags, parts }) => {
          const decided = flags.map((flag): Pattern => ({ kind: 'flag', flag }));
          return waysOf(reading, [...decided, ...parts], after);
        }),
      );
    case 'repeat':
      return repeated(after, (ways) => waysOf(reading, part.parts, ways));
    case 'capture':
      return waysOfCapture(reading, part, after);
  }
}

function waysOfCapture({ text, codes, next, known }: Reading, part: Capture, after: Ways): Ways | null {
  const { path, form } = part;
  switch (form.kind) {
    case 'code':
      return taking(text, part, after, (at) => codes.get(at) ?? null);
    case 'number':
      return taking(text, part, after, (at) => numberEnd(text, at));
    case 'oneOf':
      return taking(text, part, after, (at) => form.words.map((word) => wordEnd(text, at, word)).reduce(longer, null));
    default: {
      const name = known[path];
      if (name === undefined) return prose(next, part, after);
      return taking(text, part, after, (at) => wordEnd(text, at, name), placesOf(text, name));
    }
  }
}

/**
 * A part that has no choice of where it ends.
 *
 * @param places where it can begin
 */
function taking(
  text: string,
  by: Pattern,
  after: Ways,
  endOf: (at: number) => number | null,
  places: Iterable<number> = everyPlace(text),
): Ways | null {
  let best: Int32Array | null = null;
  for (const at of places) {
    const end = endOf(at);
    const rest = end === null ? NONE : (after.best[end] ?? NONE);
    if (end === null || rest === NONE) continue;
    best ??= noWays(text);
    best[at] = rest + CHARACTER * literalIn(by, end - at);
  }
  return best === null ? null : { best, step: (at) => ({ by, end: endOf(at) ?? at, on: after }) };
}

function* everyPlace({ length }: { readonly length: number }): Generator<number> {
  for (let at = 0; at <= length; at += 1) yield at;
}

/** Where `wordEnd` can find a word. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = word === '' ? -1 : text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at);
  const rest = text.length - word.trimEnd().length;
  if (word.endsWith(' ') && rest >= 0) places.push(rest);
  return places;
}

/** How much of what a part took is the pattern's own. */
export function literalIn(by: Pattern, length: number): number {
  return by.kind === 'capture' && (by.form.kind === 'code' || by.form.kind === 'number') ? 1 : length;
}

/** At least one character or inline node of people's Markdown; it ends at the first place from which the best way leads on. */
function prose(next: InlineSteps['next'], by: Pattern, after: Ways): Ways {
  const best = noWays(next);
  for (let at = next.length - 1; at >= 0; at -= 1) {
    const end = next[at] ?? 0;
    const rest = end === 0 ? NONE : (after.best[end] ?? NONE);
    best[at] = Math.max(rest === NONE ? NONE : rest - 1, end === 0 ? NONE : (best[end] ?? NONE));
  }
  const endOf = (at: number): number => {
    let end = next[at] ?? 0;
    while (after.best[end] !== (best[at] ?? NONE) + 1) end = next[end] ?? 0;
    return end;
  };
  return { best, step: (at) => ({ by, end: endOf(at), on: after }) };
}

/** The first of several that is the best. */
function either(several: readonly (Ways | null)[]): Ways | null {
  const [first, ...others] = several.filter((ways) => ways !== null);
  if (first === undefined || others.length === 0) return first ?? null;
  const best = first.best.map((value, at) => Math.max(value, ...others.map((other) => other.best[at] ?? NONE)));
  const bestAt = (at: number) => [first, ...others].find((ways) => ways.best[at] === best[at]) ?? first;
  return { best, step: (at) => ({ by: null, end: at, on: bestAt(at) }) };
}

/** Any number of turns: as many as gain something. */
function repeated(after: Ways, turn: (after: Ways) => Ways | null): Ways {
  for (let ways = after; ; ) {
    const more = either([after, turn(ways)]) ?? after;
    if (more.best.every((value, at) => value === ways.best[at])) return ways;
    ways = more;
  }
}

export function wordEnd(text: string, at: number, word: string): number | null {
  if (word !== '' && text.startsWith(word, at)) return at + word.length;
  // Nothing follows: the blank before it is not on the page.
  const isRest = text.length - at < word.length && word.endsWith(' ');
  return isRest && word.trimEnd() === text.slice(at) ? text.length : null;
}

export function numberEnd(text: string, at: number): number | null {
  let end = at;
  while (/\d/.test(text.charAt(end))) end += 1;
  return end === at ? null : end;
}

export function longer(a: number | null, b: number | null): number | null {
  return (b ?? 0) > (a ?? 0) ? b : a;
}
