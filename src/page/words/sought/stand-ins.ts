/**
 * What is left of a text when something else stands in for its names and numbers. Paragraphs that differ in the name of an
 * app alone are one text then; which needs a name may meet, in whatever text, is told by the name.
 */
import { ForgetfulMap } from '../../../problem/forgetful-map.ts';
import type { Need } from './word-finder.ts';

/** Stands for a word, and is in no need. A text that has it has it for something else. */
const STAND_IN = '\u0001';

/** What no reader sees is masked by these; how long it is tells nothing. */
const HIDDEN = '\0';

export interface Outline {
  readonly text: string;
  /** The needs that may be met by what others stand in for, together with what is beside it. */
  readonly touched: readonly Need[];
}

/** A word that is part of more needs than these stays where it is. */
const MOST_TOUCHED = 10;
/** More than the names of a large library. */
const MOST_KNOWN = 4_000;

/**
 * @param byWord what is sought, in small letters, with the needs that each of it meets
 * @returns a function of a text and of the same in small letters
 */
export function outliner(byWord: ReadonlyMap<string, readonly Need[]>): (text: string, small: string) => Outline {
  const touchedBy = touching(byWord);
  const isLengthTold = [...byWord.keys()].some((word) => word.includes(HIDDEN + HIDDEN));
  const known = new ForgetfulMap<string, readonly Need[]>(MOST_KNOWN);
  const needsOf = (word: string): readonly Need[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const needs = touchedBy(word);
    known.set(word, needs);
    return needs;
  };
  return (text, small) => {
    // A few letters become two when they are made small.
    if (text.length !== small.length || small.includes(STAND_IN)) return { text: small, touched: [] };
    const touched: Need[] = [];
    let outline = '';
    let told = 0;
    for (let at = 0, end = 0; at < small.length; at = end) {
      const kind = kindAt(small, at);
      end = endOfRun(small, at, kind);
      if (kind === Kind.hidden && end - at > 1 && !isLengthTold) {
        outline += small.slice(told, at + 1);
        told = end;
      } else if (kind === Kind.word && isNameOrNumber(text, at, end)) {
        const needs = needsOf(small.slice(at, end));
        if (needs.length > MOST_TOUCHED) continue;
        touched.push(...needs);
        outline += small.slice(told, at) + STAND_IN;
        told = end;
      }
    }
    return { text: outline + small.slice(told), touched };
  };
}

const Kind = { other: 0, word: 1, hidden: 2 } as const;

function kindAt(small: string, at: number): number {
  const code = small.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return Kind.word;
  return code === 0 ? Kind.hidden : Kind.other;
}

function endOfRun(small: string, at: number, kind: number): number {
  let end = at + 1;
  while (kind !== Kind.other && end < small.length && kindAt(small, end) === kind) end++;
  return end;
}

/** It begins with a capital, or has a digit. */
function isNameOrNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (at === start ? code <= 90 : code <= 57) return true;
  }
  return false;
}

const RUN = /[a-z0-9]+/g;

/**
 * The needs that a word can meet: as a whole or a part of it, or with what stands beside it, which is neither a letter nor a
 * digit. So a run of letters in what is sought is all of the word; at the end of what is sought it may be its beginning,
 * and at the start its end.
 */
function touching(byWord: ReadonlyMap<string, readonly Need[]>): (word: string) => readonly Need[] {
  const [whole, first, last, inner] = [new Runs(), new Runs(), new Runs(), new Runs()];
  for (const [sought, needs] of byWord) {
    for (const { 0: run, index } of sought.matchAll(RUN)) {
      const isFirst = index === 0;
      const isLast = index + run.length === sought.length;
      const runs = isFirst ? (isLast ? whole : first) : isLast ? last : inner;
      runs.add(run, needs);
    }
  }
  return (word) => {
    const touched = new Set<Need>(inner.of(word));
    for (let at = 0; at < word.length; at++) {
      for (const need of first.of(word.slice(at))) touched.add(need);
      for (const need of last.of(word.slice(0, word.length - at))) touched.add(need);
      for (let end = at + 1; end <= word.length; end++) {
        for (const need of whole.of(word.slice(at, end))) touched.add(need);
      }
    }
    return [...touched];
  };
}

/** Runs of letters and digits, with the needs of what they are a part of. */
class Runs {
  readonly #needs = new Map<string, Need[]>();

  add(run: string, needs: readonly Need[]): void {
    const known = this.#needs.get(run);
    if (known === undefined) this.#needs.set(run, [...needs]);
    else known.push(...needs);
  }

  of(run: string): readonly Need[] {
    return this.#needs.get(run) ?? [];
  }
}
