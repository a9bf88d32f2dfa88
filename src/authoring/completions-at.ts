/** What can be written at a place of a manifest's text: whatever stands there is replaced. */
import type { Description } from '../manifest/description.ts';
import { descriptionAt } from '../manifest/description-at.ts';
import { factAt } from '../manifest/fact-at.ts';
import { propertyAt } from '../manifest/shape-at.ts';
import { completeExpression } from './complete-expression.ts';
import { completeInText } from './complete-in-text.ts';
import { completeKeys } from './complete-keys.ts';
import { type Completion, type Offer, valueCompletion } from './completion.ts';
import { itemSnippets } from './item-snippets.ts';
import { type Subject, subjectAt } from './subject-at.ts';
import type { Surroundings } from './surroundings.ts';
import { VALUE_OFFERS } from './value-offers.ts';
import { valueSnippet } from './value-snippet.ts';

/**
 * Properties with a value to fill in; words with what they mean; attributes, functions, labels, names of templates,
 * pictures, and whole objects for lists. The text need not be JSON yet. Never throws.
 *
 * @param offset into the text, in UTF-16 units
 */
export function completionsAt(text: string, offset: number, surroundings: Surroundings): Completion[] {
  const subject = subjectAt(text, offset);
  if (subject === null) return [];
  if (subject.spot.part === 'key') return completeKeys(text, subject);
  const described = descriptionAt(subject.spot.pointer);
  return described === null ? [] : completeValue(text, subject, described, surroundings);
}

function completeValue(
  text: string,
  subject: Subject,
  described: Description,
  surroundings: Surroundings,
): Completion[] {
  const { spot } = subject;
  if (propertyAt(spot.pointer)?.holds === 'expression') return completeExpression(text, subject);
  const within = completeInText(text, subject, surroundings);
  if (within.length > 0) return within;
  const fact = described.kinds.includes('list') ? null : factAt(spot.pointer);
  const offers = fact === null ? [] : (VALUE_OFFERS[fact]?.(subject, surroundings) ?? []);
  return [
    ...[...wordOffers(described), ...offers].map((offer) => valueCompletion(spot, offer)),
    ...wholeValues(subject, described, surroundings),
  ];
}

/** The words that the schema lists. */
function wordOffers({ choices, kinds }: Description): Offer[] {
  const listed = (choices ?? []).map(({ word, means }): Offer => ({ word, kind: 'value', documentation: means }));
  const flags = kinds.includes('flag') && choices === undefined ? [true, false] : [];
  return [...listed, ...flags.map((word): Offer => ({ word, kind: 'value' }))];
}

/** Where no text stands yet: a value with places to fill in, and whole objects that are usual there. */
function wholeValues({ spot, ...subject }: Subject, described: Description, surroundings: Surroundings): Completion[] {
  if (spot.node !== null || described.kinds.every((kind) => kind !== 'object' && kind !== 'list')) return [];
  const snippet: Completion = {
    label: described.title === '' ? 'New item' : described.title,
    kind: 'snippet',
    detail: 'with places to fill in',
    documentation: described.text === '' ? null : described.text,
    edit: { ...spot.place, text: valueSnippet(spot.pointer, described) },
    snippet: true,
  };
  const usual = itemSnippets({ spot, ...subject }, surroundings).map(
    ({ label, detail, value }): Completion => ({
      label,
      kind: 'snippet',
      detail,
      documentation: null,
      edit: { ...spot.place, text: onOneLine(value) },
      snippet: false,
    }),
  );
  const written = (described.snippets ?? []).map(
    ({ label, detail, body }): Completion => ({
      label,
      kind: 'snippet',
      detail,
      documentation: null,
      edit: { ...spot.place, text: bodyText(body) },
      snippet: true,
    }),
  );
  return [...usual, ...written, snippet];
}

/** A text that begins with `^` stands for what is behind it, without quotation marks. */
function bodyText(body: unknown): string {
  return onOneLine(body).replaceAll(/"\^([^"]*)"/gu, '$1');
}

function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll(/\n\s*/gu, ' ');
}
