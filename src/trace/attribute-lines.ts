/** Which part of a manifest made which line, told from how an output comes out when that part is another. */
import { holderOf } from '../json/holder-of.ts';
import { changedLines } from './changed-lines.ts';
import { isWithin } from './manifest-nodes.ts';
import { NAMES_OF_FILES } from './other-values.ts';

/** What an output became when one part of the manifest was another; `null` where there was no output. */
export interface Outcome {
  readonly pointer: string;
  readonly text: string | null;
}

/** For each line the parts that made it, the closest first. Index 0 is line 1. */
export function attributeLines(text: string, outcomes: Iterable<Outcome>): readonly (readonly string[])[] {
  const linesOf = lineReader();
  const lines = linesOf(text);
  const made = new Map<string, Set<number>>();
  for (const { pointer, text: other } of outcomes) {
    if (other === null || other === text) continue;
    const known = made.get(pointer) ?? new Set();
    made.set(pointer, known);
    for (const index of changedLines(lines, linesOf(other))) known.add(index);
  }
  const makers: string[][] = lines.map(() => []);
  const holders = holdersOf(made.keys());
  for (const [pointer, indexes] of [...made].sort(byReach(holders)))
    for (const index of indexes) makers[index]?.push(pointer);
  return makers.map(withoutHolders);
}

/** Lines as they are compared. Hundreds of texts have most of them in common, so each is looked at once. */
export function lineReader(): (text: string) => string[] {
  const known = new Map<string, string>();
  const compared = (line: string): string => {
    const found = known.get(line) ?? comparedLine(line);
    known.set(line, found);
    return found;
  };
  return (text) => {
    const lines = text.split('\n').map(compared);
    if (lines.at(-1) === '') lines.pop();
    return lines;
  };
}

/** The count of a list's item says where it stands, so it is left out. */
function comparedLine(line: string): string {
  return line.trim() === '' ? '' : line.replace(LIST_COUNT, '$11. ');
}

const LIST_COUNT = /^( *)\d+\. /u;

/**
 * A part with few lines says more about each of them than one with many, and of two with as many, one that holds no other:
 * among items that are alike, the one that is taken away may look like another. The order of the manifest settles the rest.
 */
function byReach(holders: ReadonlySet<string>) {
  return ([a, left]: [string, Set<number>], [b, right]: [string, Set<number>]): number =>
    Number(isSetting(a)) - Number(isSetting(b)) ||
    left.size - right.size ||
    Number(holders.has(a)) - Number(holders.has(b));
}

/** Whatever holds one of the parts. */
function holdersOf(pointers: Iterable<string>): ReadonlySet<string> {
  const holders = new Set<string>();
  for (const pointer of pointers) {
    let holder = holderOf(pointer);
    for (; holder !== '' && !holders.has(holder); holder = holderOf(holder)) holders.add(holder);
  }
  return holders;
}

/** Which template and which words to take: the last to be asked about a line. */
function isSetting(pointer: string): boolean {
  return Object.hasOwn(NAMES_OF_FILES, pointer);
}

/** Where a word made a line, the list and the object around the word are no news. */
function withoutHolders(pointers: readonly string[]): string[] {
  return pointers.filter((holder) => !pointers.some((other) => other !== holder && isWithin(other, holder)));
}
