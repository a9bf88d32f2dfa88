/**
 * The wordings of a set of templates: every line of every edition in every vocabulary, compiled once. No sentence of
 * a template stands a second time on the way back, so a reworded template is understood as soon as it prints.
 */

import { editionOf, vocabularyOf } from '../../emit/tutorial/page-names.ts';
import {
  COLUMN_HEADINGS,
  CUSTOMER_INTENT,
  DESCRIPTIONS,
  GENERATED_FROM,
  TITLES,
  WHO,
} from '../../emit/tutorial/page-phrases.ts';
import { pageShape } from '../../emit/tutorial/page-shape.ts';
import { type ParsedTemplate, parseTemplates } from '../../emit/tutorial/parse-templates.ts';
import { lowerTemplate } from '../../emit/tutorial/printed/lower-template.ts';
import { literal, literalText, type Pattern } from '../../emit/tutorial/printed/pattern.ts';
import { phrasePattern } from '../../emit/tutorial/printed/phrase-pattern.ts';
import { type TemplateLine, templateLines } from '../../emit/tutorial/printed/template-lines.ts';
import { vocabularyConstants } from '../../emit/tutorial/printed/vocabulary-constants.ts';
import { readVocabulary } from '../../emit/tutorial/read-vocabulary.ts';
import { present } from '../../emit/tutorial/template-scope.ts';
import { joined, oneOf, type TextForm } from '../../emit/tutorial/text-form.ts';
import type { Shape } from '../../emit/tutorial/view-shape.ts';
import type { Vocabulary } from '../../emit/tutorial/vocabulary-shape.ts';
import { compilePattern, type Program } from './compile-pattern.ts';
import { inlineSteps } from './inline-steps.ts';
import { lineSentences } from './line-sentences.ts';
import { type Known, type Match, matchProgram } from './match-program.ts';
import type { PhraseKind, Reading, Wordings } from './wordings.ts';

/** A place of a template that prints a pattern. */
interface Place {
  readonly kind: PhraseKind;
  readonly line: Omit<TemplateLine, 'kind'>;
  readonly vocabularies: string[];
}

/** One wording, and every place that has it. */
interface Row {
  readonly program: Program;
  readonly places: Place[];
}

/** @param files path below `templates/` to text, as for `compileTemplates`; what is broken in them says nothing */
export function readWordings(files: ReadonlyMap<string, string>): Wordings {
  const { templates } = parseTemplates(files);
  const vocabularies = vocabulariesIn(files);
  const rows = new Map<PhraseKind, Map<string, Row>>();
  for (const [name, vocabulary] of vocabularies) {
    for (const place of [...templatePlaces(templates, vocabulary), ...phrasePlaces(vocabulary)]) {
      const ofKind = rows.get(place.kind) ?? new Map<string, Row>();
      rows.set(place.kind, ofKind);
      addPlace(ofKind, place, name);
    }
  }
  return {
    recognise: ({ text }, kind, known = {}) => {
      const ofKind = (each: PhraseKind) => readingsOf([...(rows.get(each)?.values() ?? [])], text, known);
      const found = ofKind(kind);
      // What people wrote behind a sentence may go on with a small letter.
      const [best, ...others] = found.length === 0 && kind === 'sentence' ? ofKind('item') : found;
      return best === undefined ? null : { ...best, others };
    },
    addresses: new Set([...vocabularies.values()].flatMap(({ links }) => Object.values(links).filter(isText))),
    pictures: new Set([...vocabularies.values()].flatMap(picturePaths)),
  };
}

function addPlace(rows: Map<string, Row>, place: Place, vocabulary: string): void {
  const key = JSON.stringify(place.line.parts);
  const row = rows.get(key) ?? { program: compilePattern(place.line.parts), places: [] };
  rows.set(key, row);
  const same = row.places.find(({ line }) => isSameLine(line, place.line));
  if (same === undefined) row.places.push({ ...place, vocabularies: [vocabulary] });
  else if (!same.vocabularies.includes(vocabulary)) same.vocabularies.push(vocabulary);
}

function isSameLine(a: Place['line'], b: Place['line']): boolean {
  return a.part === b.part && a.template === b.template && JSON.stringify(a.flags) === JSON.stringify(b.flags);
}

function readingsOf(rows: readonly Row[], text: string, known: Known): Reading[] {
  const steps = inlineSteps(text);
  const found = rows.flatMap(({ places, program }) => {
    const match = matchProgram(steps, program, known);
    return match === null || !saysSomething(match, known) ? [] : [{ places, match }];
  });
  const most = Math.max(...found.map(({ match }) => match.literal));
  const best = found.filter(({ match }) => match.literal === most);
  return merged(best.flatMap(({ places, match }) => places.map((place) => readingOf(place, match, text))));
}

function readingOf({ line: { part, template, flags }, vocabularies }: Place, match: Match, text: string): Reading {
  return {
    ...{ part, template, vocabularies, published: false },
    captures: match.captures.map(({ path, start, end }) => ({ path, text: text.slice(start, end) })),
    flags: Object.fromEntries([...flags, ...match.flags]),
  };
}

/** Lines of one part that say the same under different conditions say nothing of these conditions. */
function merged(readings: readonly Reading[]): Reading[] {
  const found = new Map<string, Reading>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.part, reading.template, reading.captures]);
    const known = found.get(key);
    found.set(key, known === undefined ? reading : joinedReading(known, reading));
  }
  return [...found.values()];
}

function joinedReading(a: Reading, b: Reading): Reading {
  const flags = Object.entries(a.flags).filter(([path, value]) => b.flags[path] === value);
  return {
    ...a,
    flags: Object.fromEntries(flags),
    vocabularies: [...new Set([...a.vocabularies, ...b.vocabularies])],
  };
}

/** A match of prose alone says nothing of where it stands; a name that is known does. */
function saysSomething({ words, captures }: Match, known: Known): boolean {
  return /\p{L}/u.test(words) || (captures.length > 0 && captures.every(({ path }) => known[path] !== undefined));
}

function vocabulariesIn(files: ReadonlyMap<string, string>): Map<string, Vocabulary> {
  const found = new Map<string, Vocabulary>();
  for (const [path, text] of files) {
    const name = vocabularyOf(path);
    const vocabulary = name === undefined ? null : readVocabulary(text, path).vocabulary;
    if (name !== undefined && vocabulary !== null) found.set(name, vocabulary);
  }
  return found;
}

function templatePlaces(templates: ReadonlyMap<string, ParsedTemplate>, vocabulary: Vocabulary): Place[] {
  const lowering = { templates, formOf, ...vocabularyConstants(vocabulary) };
  const editions = [...templates.keys()].filter((name) => editionOf(`${name}.hbs`) !== undefined);
  return editions.flatMap((name) => templateLines(name, lowerTemplate(lowering, name)).flatMap(placesOf));
}

function placesOf({ kind, ...line }: TemplateLine): Place[] {
  const rows = (of: PhraseKind, lines: readonly Place['line'][]) =>
    lines.map((each) => ({ kind: of, line: each, vocabularies: [] }));
  if (kind === 'heading') return rows('heading', [line]);
  if (kind === 'row')
    return rows(
      'cell',
      cellsOf(line.parts).map((parts) => ({ ...line, parts })),
    );
  const sentences = lineSentences({ kind, ...line }).map(({ kind: _, ...sentence }) => sentence);
  return [...rows('item', [line]), ...rows('sentence', sentences)];
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
function phrasePlaces({ names }: Vocabulary): Place[] {
  const actions = { create: 'create', update: 'update', disable: 'disable', delete: 'delete' };
  const places = { verbs: joined(oneOf(actions)), who: oneOf(WHO) };
  const row = (kind: PhraseKind, part: string, phrase: string): Place => {
    const parts = phrasePattern(phrase.replace('{brand}', names.brand), '', places);
    return { kind, line: { parts, flags: [], template: '', part }, vocabularies: [] };
  };
  const { users, usersAndGroups, shorter } = DESCRIPTIONS;
  return [
    ...TITLES.map((title) => row('title', 'front-matter', title)),
    ...[users, usersAndGroups, ...shorter].map((text) => row('description', 'front-matter', text)),
    row('intent', 'front-matter', CUSTOMER_INTENT),
    row('comment', 'front-matter', GENERATED_FROM),
    ...Object.entries(COLUMN_HEADINGS).map(([key, heading]) => row('cell', `columns/${key}`, heading)),
  ];
}

/** The form of the text at a view path such as `credentials.fields[].label`. */
function formOf(path: string): TextForm | null {
  const steps = path.replace(/\[\w*\]/g, '.[]').split('.');
  const shape = steps.reduce<Shape | undefined>((at, step) => {
    const here = at === undefined ? undefined : present(at);
    if (here?.kind === 'list') return step === '[]' ? here.item : undefined;
    return here?.kind === 'object' ? here.fields[step] : undefined;
  }, pageShape);
  const found = shape === undefined ? undefined : present(shape);
  return found?.kind === 'text' ? found.form : null;
}

function picturePaths({ addApp, openApp, pictures }: Vocabulary): string[] {
  const shown = [...addApp, ...openApp].map(({ picture }) => picture);
  return [...shown, ...Object.values(pictures)].flatMap((picture) => (picture === null ? [] : [picture.path]));
}

function isText(value: string | null): value is string {
  return value !== null;
}
