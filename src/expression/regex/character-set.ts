/** Exactly which code points a character of a pattern stands for: ranges, in order, that do not touch. */

import { ForgetfulMap } from '../../problem/forgetful-map.ts';
import { plainCharacter } from './plain-character.ts';

export type CharacterSet = readonly (readonly [first: number, last: number])[];

export const noCharacters: CharacterSet = [];

const known = new ForgetfulMap<string, CharacterSet>(500);

/**
 * @param source one character in JavaScript's notation for the `u` flag: a literal, an escape, a class
 */
export function characterSet(source: string, ignoreCase: boolean): CharacterSet {
  const key = `${ignoreCase ? 'i' : ''} ${source}`;
  const found = known.get(key) ?? (ignoreCase ? null : writtenOut(source)) ?? askEngine(source, ignoreCase);
  known.set(key, found);
  return found;
}

const everyPoint: CharacterSet = [[0, 0x10ffff]];
const property = String.raw`\\[pP]\{\w+\}|\\[sS]`;
const member = String.raw`(?:\\[ux](?:[0-9a-f]{4}|[0-9a-f]{2})|\\n|\\[^\w\s]|[^\\\]])`;
const listedClass = new RegExp(String.raw`^\[(\^?)((?:${property}|${member}(?:-${member})?)*)\]$`, 'u');
const listedMember = new RegExp(`(${property})|(${member})(?:-(${member}))?`, 'gu');

/** A character, or a class that lists characters, ranges and properties, is put together; null for anything else. */
function writtenOut(source: string): CharacterSet | null {
  const single = pointOf(source);
  if (single !== null) return [[single, single]];
  const [, negated, members] = listedClass.exec(source) ?? [];
  if (members === undefined) return null;
  const sets: CharacterSet[] = [];
  for (const [, named, from = '', to = from] of members.matchAll(listedMember)) {
    const [first, last] = [pointOf(from), pointOf(to)];
    if (named !== undefined) sets.push(characterSet(named, false));
    else if (first !== null && last !== null) sets.push([[first, last]]);
    else return null;
  }
  const set = eitherSet(...sets);
  return negated === '^' ? complement(set) : set;
}

function pointOf(source: string): number | null {
  const plain = plainCharacter(source) ?? (/^[(){}.*+?$|^[]$/.test(source) ? source : null);
  return plain?.codePointAt(0) ?? null;
}

function complement(set: CharacterSet): CharacterSet {
  if (set.length === 0) return everyPoint;
  const left: [number, number][] = [];
  let from = 0;
  for (const [first, last] of set) {
    if (first > from) left.push([from, first - 1]);
    from = last + 1;
  }
  return from <= 0x10ffff ? [...left, [from, 0x10ffff]] : left;
}

/** Where the halves of surrogate pairs begin and end: side by side in a text they would be one character. */
const halves = [0xd800, 0xdfff] as const;

/** Nobody knows classes, properties and foldings as well as the engine that will match them. */
function askEngine(source: string, ignoreCase: boolean): CharacterSet {
  const flags = ignoreCase ? 'iu' : 'u';
  const runs = new RegExp(`(?:${source})+`, `g${flags}`);
  const ranges: (readonly [number, number])[] = [];
  for (const text of everyCharacter()) {
    for (const { 0: run } of text.matchAll(runs)) {
      const first = run.codePointAt(0) ?? 0;
      ranges.push([first, first + lengthInCharacters(run) - 1]);
    }
  }
  const one = new RegExp(`^(?:${source})$`, flags);
  for (let half = halves[0]; half <= halves[1]; half++) {
    if (one.test(String.fromCharCode(half))) ranges.push([half, half]);
  }
  return joined(ranges);
}

let everything: readonly string[] | null = null;

/** Every character but halves of pairs, in order: those of one unit, and those of two. */
function everyCharacter(): readonly string[] {
  everything ??= [
    charactersFrom(0, halves[0] - 1),
    charactersFrom(halves[1] + 1, 0xffff),
    charactersFrom(0x10000, 0x10ffff),
  ];
  return everything;
}

/** Put together as units of UTF-16: from numbers, a million characters take four times as long. All have the units of the first. */
function charactersFrom(first: number, last: number): string {
  const bytes = first > 0xffff ? 4 : 2;
  const units = new DataView(new ArrayBuffer((last - first + 1) * bytes));
  for (let point = first; point <= last; point++) {
    const at = (point - first) * bytes;
    if (bytes === 2) units.setUint16(at, point, true);
    else {
      units.setUint16(at, 0xd800 + ((point - 0x10000) >> 10), true);
      units.setUint16(at + 2, 0xdc00 + (point & 0x3ff), true);
    }
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

function lengthInCharacters(run: string): number {
  return (run.codePointAt(0) ?? 0) > 0xffff ? run.length / 2 : run.length;
}

function joined(ranges: readonly (readonly [number, number])[]): CharacterSet {
  const whole: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = whole.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else whole.push([first, last]);
  }
  return whole;
}

export function eitherSet(...sets: readonly CharacterSet[]): CharacterSet {
  const filled = sets.filter((set) => set.length > 0);
  return filled.length === 1 ? (filled[0] ?? noCharacters) : joined(filled.flat());
}

export function areDisjoint(one: CharacterSet, other: CharacterSet): boolean {
  let at = 0;
  for (const [first, last] of one) {
    while ((other[at]?.[1] ?? Infinity) < first) at++;
    const range = other[at];
    if (range !== undefined && range[0] <= last) return false;
  }
  return true;
}
