/**
 * Sentences that the platform says of every app, on its own pages: a row covers a sentence if the sentence has no word,
 * number, link, label or piece of code that the row does not know. Half a sentence is never covered.
 */
import type { Phrase } from '../../page/outline/phrase.ts';
import { TextsBefore } from '../../page/outline/texts-before.ts';
import {
  type Content,
  type ContentWord,
  contentOf,
  isStrange,
  mayName,
  stemOf,
  stemsOf,
} from '../../page/words/content-words.ts';
import { PUBLISHED_WORDING, WORDS_EVERYWHERE } from '../../page/words/published-wording.ts';
import { type Capture, publishedReading, type Recognised } from './wordings.ts';

interface Row {
  readonly part: string;
  /** One stem of each must occur. */
  readonly needs: readonly (readonly string[])[];
  readonly known: ReadonlySet<string>;
  /** What is taken, by kind, with its view path. */
  readonly takes: ReadonlyMap<string, string>;
  readonly flags: Readonly<Record<string, boolean>>;
}

const ROWS: readonly Row[] = Object.entries(PUBLISHED_WORDING).flatMap(([part, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => readRow(`sections/${part}`, row)),
);

/** What some row knows. */
const KNOWN: ReadonlySet<string> = new Set(ROWS.flatMap(({ known }) => [...known]));

/** By the stems of which each needs one first: a sentence without any of these is about the app. */
const NEEDING = new Map<string, number[]>();
for (const [at, { needs }] of ROWS.entries())
  for (const stem of needs[0] ?? []) NEEDING.set(stem, [...(NEEDING.get(stem) ?? []), at]);

function readRow(part: string, row: string): Row {
  const [words = '', taken = ''] = row.split('>');
  const [needed = '', may = ''] = words.split(':');
  const needs = needed
    .trim()
    .split(' ')
    .map((choice) => stemsOf(choice.replaceAll('/', ' ')));
  const known = new Set([...needs.flat(), ...stemsOf(may), ...stemsOf(WORDS_EVERYWHERE)]);
  const all = taken
    .trim()
    .split(' ')
    .map((each): [string, string] => [each.split('=')[0] ?? '', each.split('=')[1] ?? '']);
  const flags = all.flatMap(([kind, path]) => (kind === 'is' || kind === 'not' ? [[path, kind === 'is']] : []));
  return { part, needs, known, takes: new Map(all), flags: Object.fromEntries(flags) };
}

/** Labels of the fields that the portal takes credentials in: what an app asks for under another name is not among them. */
const FIELDS = /\b(?:tenant ur[il]|secret token|admin user ?name|admin password|client (?:id|secret))\b/gi;

interface Read {
  readonly words: string;
  readonly reading: Recognised | null;
}

/** A phrase that names nothing of its page says the same on all of them. */
const before = new TextsBefore<Read>();

/** @param names that stand for the app on this page */
export function recognisePublished(phrase: Phrase, names: readonly string[]): Recognised | null {
  const about = mayName(phrase, names) ? names.join('\n') : '';
  const { words, reading } = before.read(
    about,
    phrase.text,
    // Parts of its words are slices of the page, which would be kept with them.
    (): Read => JSON.parse(JSON.stringify({ words: phrase.words, reading: readPublished(phrase, names) })),
  );
  // What stands in HTML is shown in words alone.
  return words === phrase.words ? reading : readPublished(phrase, names);
}

function readPublished(phrase: Phrase, names: readonly string[]): Recognised | null {
  const content = isStrange(phrase, names, FIELDS, KNOWN, MOST_WORDS) ? null : contentOf(phrase, names, FIELDS);
  if (content === null) return null;
  const stems = new Set(content.words.map(({ stem }) => stem));
  const likely = new Set([...stems].flatMap((stem) => NEEDING.get(stem) ?? []));
  for (const at of [...likely].sort((a, b) => a - b)) {
    const row = ROWS[at];
    if (!row?.needs.every((choice) => choice.some((stem) => stems.has(stem)))) continue;
    const captures = capturesOf(row, content, phrase);
    if (captures !== null) return publishedReading(row.part, captures, row.flags);
  }
  return null;
}

function capturesOf({ needs, known, takes }: Row, content: Content, phrase: Phrase): Capture[] | null {
  const unknown = content.words.filter(({ stem, isNamed }) => !isNamed && !known.has(stem));
  const label = takes.get('label');
  // A label with the word that the row is about tells where to choose, not what.
  const labels = phrase.labels.filter((each) => !stemsOf(each).some((stem) => needs[0]?.includes(stem)));
  const parts = [
    taken(content.numbers, takes.get('number')),
    taken(content.links, takes.get('link')),
    taken(label === undefined ? content.labels : labels.slice(0, 1), label),
    takes.has('fields') ? [] : taken(content.fields, undefined),
    takenWords(content, unknown, takes),
  ];
  if (parts.some((part) => part === null)) return null;
  const words = content.words.map(({ word, stem }) => ({ path: takes.get(`word-${stem}`) ?? '', text: word }));
  const own = words.filter(({ path }) => path !== '');
  return [...parts.flatMap((part) => part ?? []), ...own, ...(takes.has('verbs') ? verbsIn(content) : [])];
}

/** Nothing, or the one thing that the row takes; `null`: something that no row may pass over. */
function taken(found: readonly string[], path: string | undefined): Capture[] | null {
  const [only = '', ...others] = new Set(found);
  if (only === '') return [];
  // Of steps, a sentence may name several.
  const isOne = path === 'step' || others.length === 0;
  return path === undefined || !isOne ? null : [only, ...others].map((text) => ({ path, text }));
}

const MOST_WORDS = 3;

/** Words that follow one another, up to the one that tells what they are. */
function takenWords({ words }: Content, unknown: readonly ContentWord[], takes: Row['takes']): Capture[] | null {
  const [first] = unknown;
  if (first === undefined) return [];
  const isOne = unknown.every(({ at }, index) => at === first.at + index);
  const next = words.find(({ at }) => at === first.at + unknown.length)?.stem ?? '';
  const path = [...takes].find(([kind]) => kind.startsWith('before-') && stemOf(kind.slice(7)) === next)?.[1];
  if (path === undefined || !isOne || unknown.length > MOST_WORDS) return null;
  const text = unknown.map(({ word }) => word).join(' ');
  return [{ path, text: text.replace(/-based$/, '') }];
}

const VERBS: ReadonlyMap<string, string> = new Map(
  ['creates', 'updates', 'disables', 'deletes'].map((verb) => [stemOf(verb), verb]),
);

function verbsIn({ words }: Content): Capture[] {
  const found = new Set(words.flatMap(({ stem }) => VERBS.get(stem) ?? []));
  return [...found].map((text) => ({ path: 'userVerbs[]', text }));
}
