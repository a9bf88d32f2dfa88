/** What can be told of a place of a manifest's text, where the pointer rests on it. */

import { splitPointer } from '../json/json-node.ts';
import type { Stretch } from '../json/loose-json.ts';
import { descriptionAt } from '../manifest/description-at.ts';
import { factAt } from '../manifest/fact-at.ts';
import type { FactPath } from '../manifest/facts.generated.ts';
import { describeAttribute } from './describe-attribute.ts';
import { describeExpression } from './describe-expression.ts';
import { describeProperty } from './describe-property.ts';
import { describeSource } from './describe-source.ts';
import { type Subject, subjectAt } from './subject-at.ts';

export interface Told {
  /** The key or the value that it is about. */
  readonly place: Stretch;
  /** Paragraphs in Markdown, what is closest first. */
  readonly paragraphs: readonly string[];
}

/**
 * The property's description, the meaning of its value, of an attribute or of a function, what an expression gives for
 * the sample; `null` where nothing stands that anybody knows. The text need not be JSON yet. Never throws.
 *
 * @param offset into the text, in UTF-16 units
 */
export function describeAt(text: string, offset: number): Told | null {
  const subject = subjectAt(text, offset);
  if (subject === null) return null;
  const { spot } = subject;
  const described = descriptionAt(spot.pointer);
  if (described === null || spot.place.start === spot.place.end) return null;
  const name = splitPointer(spot.pointer).findLast((key) => !/^\d+$/u.test(key)) ?? '';
  const value = spot.part === 'value' ? spot.node?.value : undefined;
  return { place: spot.place, paragraphs: [...valueTold(subject), ...describeProperty(name, described, value)] };
}

type Tell = (subject: Subject, text: string, at: number) => string[];

const attribute: Tell = ({ resource }, text) => describeAttribute(resource, text);
const source: Tell = ({ resource }, text) => describeSource(resource, text);

/** What is known of values that are more than a text. */
const TELLS: Readonly<Partial<Record<FactPath, Tell>>> = {
  '/users/attributes/*/name': attribute,
  '/users/roles/*/attribute': attribute,
  '/users/attributes/*/source': source,
  '/users/scope/*/clauses/*/attribute': source,
  '/directoryExtensions/*/name': source,
  '/users/attributes/*/expression': ({ resource }, text, at) => describeExpression(resource, text, at),
};

function valueTold(subject: Subject): string[] {
  const { part, pointer, text } = subject.spot;
  const fact = factAt(pointer);
  if (part === 'key' || text === null || fact === null) return [];
  return TELLS[fact]?.(subject, text.whole, text.before) ?? [];
}
