/**
 * Sentences that the platform says of every app, on its own pages: a row covers a sentence if the sentence has no word,
 * number, link, label or piece of code that the row does not know. Half a sentence is never covered.
 */
import { type Content, type ContentWord, contentOf, type PublishedPhrase, stemOf, stemsOf } from './content-words.ts';
import { PUBLISHED_ROWS, type PublishedRow, type Takes } from './published-rows.ts';
import type { Capture, Recognised } from './wordings.ts';

interface CompiledRow {
  readonly row: PublishedRow;
  /** One stem of each must occur. */
  readonly needs: readonly ReadonlySet<string>[];
  readonly known: ReadonlySet<string>;
}

const ROWS: readonly CompiledRow[] = PUBLISHED_ROWS.map((row) => {
  const needs = row.needs.split(' ').map((choice) => new Set(stemsOf(choice.replaceAll('/', ' '))));
  return { row, needs, known: new Set([...needs.flatMap((stems) => [...stems]), ...stemsOf(row.may)]) };
});

/** Labels of the fields that the portal takes credentials in: what an app asks for under another name is not among them. */
const FIELDS = /\b(?:tenant ur[il]|secret token|admin user ?name|admin password|client (?:id|secret))\b/gi;

/** @param names that stand for the app on this page */
export function recognisePublished(phrase: PublishedPhrase, names: readonly string[]): Recognised | null {
  const content = contentOf(phrase, names, FIELDS);
  if (content === null) return null;
  for (const compiled of ROWS) {
    const captures = capturesOf(compiled, content, phrase);
    if (captures === null) continue;
    const { part, takes } = compiled.row;
    const shared = { part, template: '', vocabularies: [], published: true, others: [] };
    return { ...shared, captures, flags: takes.flags ?? {} };
  }
  return null;
}

function capturesOf({ row, needs, known }: CompiledRow, content: Content, phrase: PublishedPhrase): Capture[] | null {
  const stems = new Set(content.words.map(({ stem }) => stem));
  if (!needs.every((choice) => [...choice].some((stem) => stems.has(stem)))) return null;
  const { takes } = row;
  const unknown = content.words.filter(({ stem, isNamed }) => !isNamed && !known.has(stem));
  const parts = [
    taken(content.numbers, takes.number),
    taken(content.links, takes.link),
    takes.label === undefined
      ? taken(content.labels, undefined)
      : [{ path: takes.label, text: phrase.labels[0] ?? '' }],
    takes.fields === true ? [] : taken(content.fields, undefined),
    takenWords(content, unknown, takes.rest),
  ];
  if (parts.some((part) => part === null)) return null;
  return [...parts.flatMap((part) => part ?? []), ...verbsIn(takes, content)].filter(({ text }) => text !== '');
}

/** Nothing, or the one thing that the row takes; `null`: something that no row may pass over. */
function taken(found: readonly string[], path: string | undefined): Capture[] | null {
  const [only = '', ...others] = new Set(found);
  if (only === '') return [];
  return path === undefined || others.length > 0 ? null : [{ path, text: only }];
}

const MOST_WORDS = 3;

/** Words that follow one another, up to the one that tells what they are. */
function takenWords(content: Content, unknown: readonly ContentWord[], rest: Takes['rest']): Capture[] | null {
  const [first] = unknown;
  if (first === undefined) return [];
  const isOne = unknown.every(({ at }, index) => at === first.at + index);
  if (rest === undefined || !isOne || unknown.length > MOST_WORDS) return null;
  const next = content.words.find(({ at }) => at === first.at + unknown.length);
  const text = unknown
    .map(({ word }) => word)
    .join(' ')
    .replace(/-based$/, '');
  return next?.stem === stemOf(rest.before) ? [{ path: rest.path, text }] : null;
}

const VERBS: Readonly<Record<string, string>> = {
  creat: 'creates',
  updat: 'updates',
  disabl: 'disables',
  delet: 'deletes',
};

function verbsIn({ verbs }: Takes, { words }: Content): Capture[] {
  if (verbs !== true) return [];
  const found = new Set(words.flatMap(({ stem }) => VERBS[stem] ?? []));
  return [...found].map((text) => ({ path: 'userVerbs[]', text }));
}
