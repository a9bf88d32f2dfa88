/** A text held against everything that a set of templates prints. */
import { isFormFlag } from '../../emit/tutorial/printed/form-flag.ts';
import { likelyPatterns } from '../../emit/tutorial/printed/likely-patterns.ts';
import type { PhraseKind } from '../../emit/tutorial/printed/line-phrases.ts';
import type { Known, Match } from '../../emit/tutorial/printed/match-pattern.ts';
import { matcher } from '../../emit/tutorial/printed/match-straight.ts';
import { TextsBefore } from '../../page/outline/texts-before.ts';
import type { WordingPlace, WordingRow, WordingTable } from './make-wordings.ts';
import type { Reading, Recognised, Wordings } from './wordings.ts';

const isWorded = ({ parts: [first] }: WordingRow) => first?.kind === 'literal';

export function readWordings({ scripts, rows }: WordingTable): Wordings {
  // Of equals, those that begin with words of their own count first.
  const sorted = rows.toSorted((a, b) => Number(isWorded(b)) - Number(isWorded(a)));
  const likely = likelyPatterns(sorted);
  const ofKind = (kind: PhraseKind, text: string, known: Known) => readingsOf(likely(kind, text, known), text, known);
  const read = (text: string, kind: PhraseKind, known: Known) => {
    const found = ofKind(kind, text, known);
    // What people wrote behind a sentence may go on with a small letter.
    const [best, ...others] = found.length === 0 && kind === 'sentence' ? ofKind('item', text, known) : found;
    return best === undefined ? null : { ...best, others };
  };
  const before = new TextsBefore<Recognised | null>();
  return {
    recognise: ({ text }, kind, known = {}) => {
      // A text that names nothing of one page says the same on all of them.
      const isOfPage = Object.values(known).some((value) => text.includes(value.trimEnd()));
      const about = `${kind} ${isOfPage ? JSON.stringify(known) : Object.keys(known).join()}`;
      return before.read(about, text, (own) => read(own, kind, known));
    },
    scripts,
  };
}

function readingsOf(rows: readonly WordingRow[], text: string, known: Known): Reading[] {
  if (rows.length === 0) return [];
  const match = matcher(text, known);
  const found = rows.flatMap(({ places, parts }) => {
    const each = match(parts);
    return each === null || !saysSomething(each, known) ? [] : [{ places, match: each }];
  });
  const most = found.reduce((literal, each) => Math.max(literal, each.match.literal), 0);
  const best = found.filter((each) => each.match.literal === most);
  return merged(best.flatMap((each) => each.places.map((place) => readingOf(place, each.match, text))));
}

function readingOf({ part, template, flags, spots }: WordingPlace, match: Match, text: string): Reading {
  return {
    ...{ part, template, spots, published: false, weight: match.words.length },
    captures: match.captures.map(({ path, start, end }) => ({ path, text: text.slice(start, end) })),
    flags: Object.fromEntries([...flags, ...match.flags]),
  };
}

/** Lines of one part that say the same under different conditions say nothing of these conditions. */
function merged(readings: readonly Reading[]): Reading[] {
  const found = new Map<string, Reading>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.part, reading.template, reading.captures, listsOf(reading)]);
    const known = found.get(key);
    found.set(key, known === undefined ? reading : joinedReading(known, reading));
  }
  return [...found.values()];
}

/** The lists whose items the flags are about: items of two lists are not one thing under two conditions. */
function listsOf({ flags }: Reading): string[] {
  const lists = Object.keys(flags).flatMap((path) =>
    path.includes('[]') ? [path.slice(0, path.lastIndexOf('[]'))] : [],
  );
  return [...new Set(lists)].sort();
}

function joinedReading(a: Reading, b: Reading): Reading {
  const flags = [
    ...Object.entries(a.flags).filter(([path, value]) => b.flags[path] === value || isFormFlag(path)),
    ...Object.entries(b.flags).filter(([path]) => isFormFlag(path)),
  ];
  return { ...a, flags: Object.fromEntries(flags), spots: [...a.spots, ...b.spots] };
}

/** A match of prose alone says nothing of where it stands; a name that is known does. */
function saysSomething({ words, captures }: Match, known: Known): boolean {
  return /\p{L}/u.test(words) || (captures.length > 0 && captures.every(({ path }) => known[path] !== undefined));
}
