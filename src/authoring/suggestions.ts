/**
 * What a hint proposes, taken out of its words. Hints are sentences for people, and what they propose stands in them as
 * it is to be written: `"expression": "Not([IsSoftDeleted])"`, `userName`, { "portal": "…" }. Whoever acts on one holds
 * the outcome to the rules again, so a word that was no proposal does no harm.
 */
import { looseValue, readLooseJson } from '../json/loose-json.ts';

export interface Suggestions {
  /** Words to write in the place of what is wrong, the likeliest first. */
  readonly words: readonly unknown[];
  /** Members to add or to change. */
  readonly members: readonly { readonly name: string; readonly value: unknown }[];
  /** Whole items of a list. */
  readonly items: readonly unknown[];
  /** Members to take away, by their names. */
  readonly without: readonly string[];
  /** What is wrong can go altogether. */
  readonly removes: boolean;
}

const MEMBER = /"(?<name>[A-Za-z$]+)": (?<value>.+)$/u;
const QUOTED = /"(?:[^"\\]|\\.)*"/gu;
const IN_CODE = /`(?<word>[^`]+)`/gu;
/** A word without marks around it, up to the end of the hint. */
const BARE = /\b(?:Did you mean|For instance:?|Write|The value is) (?<word>[^"`\s].*?)[?.]?$/u;
const REMOVAL = /\b(?:[Rr]emove|[Tt]ake it away|[Kk]eep one of the two|[Ll]eave (?:it|the property|"\w+") out)\b/u;
const NAMED_REMOVAL = /\b[Rr]emove (?<names>"\w+"(?:, or "\w+")*)/u;

/** A place that a person has to fill in. */
const OPEN = '…';

export function suggestionsIn(hint: string): Suggestions {
  const members = memberIn(hint);
  const removed = NAMED_REMOVAL.exec(hint)?.groups?.['names'] ?? '';
  return {
    words: members.length > 0 ? [] : wordsIn(hint),
    members,
    items: itemsIn(hint),
    without: [...removed.matchAll(/"(?<name>\w+)"/gu)].map(({ groups }) => groups?.['name'] ?? ''),
    removes: REMOVAL.test(hint),
  };
}

function memberIn(hint: string): Suggestions['members'] {
  const { name, value } = MEMBER.exec(hint)?.groups ?? {};
  if (name === undefined || value === undefined || hint.includes('{ "')) return [];
  const read = valueAtStart(value);
  return read === null ? [] : [{ name, value: read.value }];
}

/** What is to be added, removed or filled in is no word to write in the place of another; the way besides may be. */
const NO_WORDS = /^(?:Add|Remove|Give|Keep|Fill|Put)\b.*?(?=\b(?:take|write|map to)\b|$)/u;

function wordsIn(whole: string): unknown[] {
  const hint = whole.replace(NO_WORDS, '');
  const said = BARE.exec(hint)?.groups?.['word'] ?? '';
  const bare = /^(?:an?|the) /u.test(said) ? '' : said;
  const listed = valueAtStart(bare);
  const coded = [...hint.matchAll(IN_CODE)].map(({ groups }) => groups?.['word'] ?? '');
  const quoted = [...hint.matchAll(QUOTED)].flatMap(([text]) => {
    const read = valueAtStart(text);
    return read === null ? [] : [read.value];
  });
  const texts = [bare, bare.split(', ')[0] ?? '', ...coded].filter((word) => word !== '' && !word.includes(OPEN));
  return [...(listed === null ? [] : [listed.value]), ...new Set([...texts, ...quoted])];
}

function itemsIn(hint: string): unknown[] {
  const start = hint.indexOf('{ "');
  const read = start < 0 ? null : valueAtStart(hint.slice(start));
  return read === null ? [] : [read.value];
}

/** The JSON value that a text begins with, whatever stands behind it; `null` where it begins with none, or with one to fill in. */
function valueAtStart(text: string): { readonly value: unknown } | null {
  const word = /^(?:true|false|-?\d+)\b/u.exec(text)?.[0];
  if (word !== undefined) return { value: JSON.parse(word) };
  const node = readLooseJson(text);
  if (node === null || !node.closed || node.start > 0) return null;
  const value = looseValue(node);
  return value === undefined || text.slice(0, node.end).includes(OPEN) ? null : { value };
}
