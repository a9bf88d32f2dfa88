/**
 * The wordings of a set of templates: every line of every edition in every vocabulary, compiled once. No sentence of
 * a template stands a second time on the way back, so a reworded template is understood as soon as it prints.
 */
import {
  ACTION_VERBS,
  COLUMN_HEADINGS,
  CUSTOMER_INTENT,
  DESCRIPTIONS,
  GENERATED_FROM,
  TITLES,
  WHO,
} from '../../emit/tutorial/page-phrases.ts';
import { isFormFlag } from '../../emit/tutorial/printed/form-flag.ts';
import { literal, literalText, type Pattern } from '../../emit/tutorial/printed/pattern.ts';
import { phrasePattern } from '../../emit/tutorial/printed/phrase-pattern.ts';
import { printedEditions } from '../../emit/tutorial/printed/printed-editions.ts';
import { spotWithin, type TemplateLine } from '../../emit/tutorial/printed/template-lines.ts';
import { readTables } from '../../emit/tutorial/read-tables.ts';
import { joined, oneOf } from '../../emit/tutorial/text-form.ts';
import type { Vocabulary } from '../../emit/tutorial/vocabulary-shape.ts';
import { compilePattern, type Program } from './compile-pattern.ts';
import { inlineSteps } from './inline-steps.ts';
import { lineSentences } from './line-sentences.ts';
import { type Known, type Match, matchProgram } from './match-program.ts';
import type { PhraseKind, Reading, Wordings } from './wordings.ts';

/** A line of a template that prints a pattern. */
type Line = Omit<TemplateLine, 'kind' | 'spot'>;

/** The same line in some editions and vocabularies. */
interface Place {
  readonly line: Line;
  readonly spots: Reading['spots'][number][];
}

/** One wording, and every place that has it. */
interface Row {
  readonly program: Program;
  /** By section, file and flags of the line. */
  readonly places: Map<string, Place>;
}

/** @param files path below `templates/` to text, as for `compileTemplates`; what is broken in them says nothing */
export function readWordings(files: ReadonlyMap<string, string>): Wordings {
  const scripts = printedEditions(files);
  const rows = new Map<PhraseKind, Map<string, Row>>();
  scripts.forEach(({ lines }, script) => {
    for (const { kind, line, spot } of lines.flatMap(phrasesOf))
      placeFor(rows, kind, line).spots.push({ script, ...spot });
  });
  for (const vocabulary of readTables(files).tables.vocabularies.values()) {
    for (const { kind, line } of codePhrases(vocabulary)) placeFor(rows, kind, line);
  }
  return {
    recognise: ({ text }, kind, known = {}) => {
      const ofKind = (each: PhraseKind) => readingsOf([...(rows.get(each)?.values() ?? [])], text, known);
      const found = ofKind(kind);
      // What people wrote behind a sentence may go on with a small letter.
      const [best, ...others] = found.length === 0 && kind === 'sentence' ? ofKind('item') : found;
      return best === undefined ? null : { ...best, others };
    },
    scripts,
  };
}

/** Where the line is noted down for its pattern. */
function placeFor(rows: Map<PhraseKind, Map<string, Row>>, kind: PhraseKind, line: Line): Place {
  const ofKind = rows.get(kind) ?? new Map<string, Row>();
  rows.set(kind, ofKind);
  const key = JSON.stringify(line.parts);
  const row = ofKind.get(key) ?? { program: compilePattern(line.parts), places: new Map() };
  ofKind.set(key, row);
  const where = JSON.stringify([line.part, line.template, line.flags]);
  const place = row.places.get(where) ?? { line, spots: [] };
  row.places.set(where, place);
  return place;
}

function readingsOf(rows: readonly Row[], text: string, known: Known): Reading[] {
  const steps = inlineSteps(text);
  const found = rows.flatMap(({ places, program }) => {
    const match = matchProgram(steps, program, known);
    return match === null || !saysSomething(match, known) ? [] : [{ places, match }];
  });
  const most = Math.max(...found.map(({ match }) => match.literal));
  const best = found.filter(({ match }) => match.literal === most);
  return merged(
    best.flatMap(({ places, match }) => [...places.values()].map((place) => readingOf(place, match, text))),
  );
}

function readingOf({ line: { part, template, flags }, spots }: Place, match: Match, text: string): Reading {
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

interface LinePhrase {
  readonly kind: PhraseKind;
  readonly line: Line;
  readonly spot: TemplateLine['spot'];
}

function phrasesOf(printed: TemplateLine): LinePhrase[] {
  const { kind, spot, ...line } = printed;
  if (kind === 'heading') return [{ kind, line, spot }];
  if (kind === 'row') {
    return cellsOf(line.parts).map((parts, at, { length }) => {
      return { kind: 'cell', line: { ...line, parts }, spot: spotWithin(spot, at, length) };
    });
  }
  const sentences = lineSentences(printed).map(({ kind: _, spot: at, ...sentence }): LinePhrase => {
    return { kind: 'sentence', line: sentence, spot: at };
  });
  return [{ kind: 'item', line, spot }, ...sentences];
}

/** The cells of a row, bars and the blanks beside them left out. */
function cellsOf(parts: readonly Pattern[]): Pattern[][] {
  const cells: Pattern[][] = [[]];
  for (const part of parts) {
    const pieces = part.kind === 'literal' ? part.text.split(/\s*\|\s*/) : [];
    if (part.kind !== 'literal') cells.at(-1)?.push(part);
    pieces.forEach((text, at) => {
      if (at > 0) cells.push([]);
      if (text !== '') cells.at(-1)?.push(literal(text));
    });
  }
  return cells.filter((cell) => /\p{L}/u.test(literalText(cell)));
}

/** Phrases that code prints where templates have a place for them. */
function codePhrases({ names, titles }: Vocabulary): Omit<LinePhrase, 'spot'>[] {
  const places = { verbs: joined({ kind: 'oneOf', words: Object.keys(ACTION_VERBS) }), who: oneOf(WHO) };
  const row = (kind: PhraseKind, part: string, phrase: string): Omit<LinePhrase, 'spot'> => {
    const parts = phrasePattern(phrase.replace('{brand}', names.brand), '', places);
    return { kind, line: { parts, flags: [], template: '', part } };
  };
  const { users, usersAndGroups, shorter } = DESCRIPTIONS;
  return [
    ...(titles ?? TITLES).map((title) => row('title', 'front-matter', title)),
    ...[users, usersAndGroups, ...shorter].map((text) => row('description', 'front-matter', text)),
    row('intent', 'front-matter', CUSTOMER_INTENT),
    row('comment', 'front-matter', GENERATED_FROM),
    ...Object.entries(COLUMN_HEADINGS).map(([key, heading]) => row('cell', `columns/${key}`, heading)),
  ];
}
