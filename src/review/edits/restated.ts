/**
 * Which facts can be stated, or left out, while the connector stays the same. Only an edit of these is ever said to
 * change nothing: that the resolved model is the same is no proof, for it may not know the fact at all.
 */

import { isRecord } from '../../json/is-record.ts';
import { pointerTo } from '../../json/json-node.ts';
import { factAt } from '../../manifest/fact-at.ts';
import { type FactPath, facts } from '../../manifest/facts.generated.ts';

const DEFAULT_MAPPING = "The platform's default mapping, which the manifest asks for, says so.";

/** Facts without a default in the schema that can repeat what is known from elsewhere, and from where. */
export const RESTATED: Readonly<Partial<Record<FactPath, string>>> = {
  '/article': 'The sound of the name tells the article.',
  '/gallery': 'Without a word in it, it says nothing.',
  '/gallery/name': 'The app is found under its own name.',
  '/auth/fields/*/vendor': 'The app and the portal use the same label.',
  '/sections/*/level': 'It is the level that goes with the place.',
  '/users/attributes/*/name': DEFAULT_MAPPING,
  '/users/attributes/*/type': DEFAULT_MAPPING,
  '/users/attributes/*/source': `${DEFAULT_MAPPING} An expression of one attribute is a direct mapping, too.`,
  '/users/attributes/*/expression': `${DEFAULT_MAPPING} An expression of one attribute or text is no other mapping.`,
  '/users/attributes/*/constant': 'An expression of one text is a constant mapping.',
  '/users/attributes/*/matching': DEFAULT_MAPPING,
  '/users/attributes/*/filterable': DEFAULT_MAPPING,
  '/users/pictures': 'Without a picture in it, it says nothing.',
  '/groups/pictures': 'Without a picture in it, it says nothing.',
};

/** Whether all that stands in a part of a manifest could be left out without a word lost. */
export function canBeLeftOut(value: unknown, pointer: string): boolean {
  if (Array.isArray(value)) return value.every((item, index) => canBeLeftOut(item, pointerTo(pointer, index)));
  const members = isRecord(value) ? Object.entries(value) : [];
  if (members.length > 0) return members.every(([key, member]) => canBeLeftOut(member, pointerTo(pointer, key)));
  const fact = factAt(pointer);
  if (fact === null) return false;
  const row = facts[fact];
  return RESTATED[fact] !== undefined || ('default' in row && row.default === value);
}
