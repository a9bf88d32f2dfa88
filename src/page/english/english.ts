/** What kinds of word a word of English can be, by its endings in the list of words. */
import { ForgetfulMap } from '../../problem/forgetful-map.ts';
import { ENGLISH_WORDS } from './english-words.ts';

/** A word as it stands in a sentence; several of these hold at once: "copy" is a noun and a verb. */
export interface WordKinds {
  /** A noun in the singular that has a plural: it takes an article. */
  readonly countable: boolean;
  readonly noun: boolean;
  readonly plural: boolean;
  /** A verb as behind "to". */
  readonly base: boolean;
  /** A verb as behind "it". */
  readonly third: boolean;
  readonly past: boolean;
  readonly gerund: boolean;
  readonly adjective: boolean;
}

/** How an ending is written behind a word: what of the word goes, what comes, and after what. */
interface Ending {
  readonly flag: string;
  readonly gone: string;
  readonly ending: string;
  readonly behind: RegExp;
}

const ENDINGS: readonly Ending[] = (
  [
    ['V', 'e', 'ive', /e$/],
    ['V', '', 'ive', /[^e]$/],
    ['N', 'e', 'ion', /e$/],
    ['N', 'y', 'ication', /y$/],
    ['N', '', 'en', /[^ey]$/],
    ['X', 'e', 'ions', /e$/],
    ['X', 'y', 'ications', /y$/],
    ['X', '', 'ens', /[^ey]$/],
    ['H', 'y', 'ieth', /y$/],
    ['H', '', 'th', /[^y]$/],
    ['Y', '', 'ly', /$/],
    ['G', 'e', 'ing', /e$/],
    ['G', '', 'ing', /[^e]$/],
    ['J', 'e', 'ings', /e$/],
    ['J', '', 'ings', /[^e]$/],
    ['D', '', 'd', /e$/],
    ['D', 'y', 'ied', /[^aeiou]y$/],
    ['D', '', 'ed', /(?:[^ey]|[aeiou]y)$/],
    ['T', '', 'st', /e$/],
    ['T', 'y', 'iest', /[^aeiou]y$/],
    ['T', '', 'est', /(?:[^ey]|[aeiou]y)$/],
    ['R', '', 'r', /e$/],
    ['R', 'y', 'ier', /[^aeiou]y$/],
    ['R', '', 'er', /(?:[^ey]|[aeiou]y)$/],
    ['Z', '', 'rs', /e$/],
    ['Z', 'y', 'iers', /[^aeiou]y$/],
    ['Z', '', 'ers', /(?:[^ey]|[aeiou]y)$/],
    ['S', 'y', 'ies', /[^aeiou]y$/],
    ['S', '', 'es', /[sxzh]$/],
    ['S', '', 's', /(?:[^sxzhy]|[aeiou]y)$/],
    ['P', 'y', 'iness', /[^aeiou]y$/],
    ['P', '', 'ness', /(?:[^y]|[aeiou]y)$/],
    ['B', 'e', 'able', /[^aeiou]e$/],
    ['B', '', 'able', /(?:[^aeiou]|ee)$/],
    ['L', '', 'ment', /$/],
  ] as const
).map(([flag, gone, ending, behind]) => ({ flag, gone, ending, behind }));

const BEGINNINGS: readonly (readonly [flag: string, beginning: string])[] = [
  ['A', 're'],
  ['I', 'in'],
  ['U', 'un'],
  ['C', 'de'],
  ['E', 'dis'],
  ['F', 'con'],
  ['K', 'pro'],
];

/** Made when the first word is asked for: who renders pages never does. */
let list: ReadonlyMap<string, string> | null = null;

function flagsOf(word: string): string | undefined {
  list ??= readList();
  return list.get(word);
}

/** The code of the first small letter: flags are capitals. */
const SMALL = 97;

function readList(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let last = '';
  for (const row of ENGLISH_WORDS.trim().split(/\s/)) {
    let end = 1;
    while (row.charCodeAt(end) >= SMALL) end++;
    last = last.slice(0, Number.parseInt(row.charAt(0), 36)) + row.slice(1, end);
    words.set(last, row.slice(end));
  }
  return words;
}

interface Reading {
  /** The flag of the ending that it has. */
  readonly ending: string;
  /** Those of the word in the list. */
  readonly flags: string;
}

/** The flags of endings that make a word in small letters of one in the list, each with the flags of that one. */
function readings(word: string): Reading[] {
  const plain = flagsOf(word);
  const found = plain === undefined ? [] : [{ ending: '', flags: plain }];
  for (const { flag, gone, ending, behind } of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length) + gone;
    const flags = behind.test(stem) ? flagsOf(stem) : undefined;
    if (flags?.includes(flag) === true) found.push({ ending: flag, flags });
  }
  return found;
}

/** The same, of a word behind a beginning as well: "removed" is "moved" behind one. */
function allReadings(word: string): Reading[] {
  return [
    ...readings(word),
    ...BEGINNINGS.flatMap(([flag, beginning]) =>
      word.startsWith(beginning)
        ? readings(word.slice(beginning.length)).filter(({ flags }) => flags.includes(flag))
        : [],
    ),
  ];
}

/** Whether a word in small letters is one of English, in any of its forms. */
export function isEnglish(word: string): boolean {
  return allReadings(word).length > 0;
}

const NONE: WordKinds = {
  countable: false,
  noun: false,
  plural: false,
  base: false,
  third: false,
  past: false,
  gerund: false,
  adjective: false,
};
/** As many as the pages of a library have; an editor's server looks at pages for days. */
const known = new ForgetfulMap<string, WordKinds>(20_000);

/** What a word in small letters can be. */
export function kindsOf(word: string): WordKinds {
  const found = known.get(word);
  if (found !== undefined) return found;
  const kinds = findKinds(word);
  known.set(word, kinds);
  return kinds;
}

function findKinds(word: string): WordKinds {
  const found = allReadings(word);
  if (found.length === 0) return NONE;
  const has = (ending: string, any: string) =>
    found.some((each) => each.ending === ending && [...any].some((flag) => each.flags.includes(flag)));
  const plain = found.find(({ ending }) => ending === '')?.flags ?? '';
  return {
    countable: plain.includes('M') && plain.includes('S'),
    noun: plain.includes('M') || has('N', 'N') || has('L', 'L'),
    plural: has('S', 'M') || has('X', 'X') || has('Z', 'Z') || has('J', 'J'),
    base: has('', 'DG'),
    third: has('S', 'DG'),
    past: has('D', 'D'),
    gerund: has('G', 'G'),
    adjective: has('', 'YPT') || has('B', 'B') || has('V', 'V'),
  };
}
