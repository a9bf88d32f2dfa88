/** The properties that an object can still have, each with a value to fill in. */
import type { Method } from '../connector/connector.ts';
import { pointerTo } from '../json/json-node.ts';
import type { LooseNode } from '../json/loose-json.ts';
import type { Description } from '../manifest/description.ts';
import { describedProperties } from '../manifest/description-at.ts';
import { shapeAt, shapeNameAt } from '../manifest/shape-at.ts';
import { type Completion, snippetText } from './completion.ts';
import { describeProperty } from './describe-property.ts';
import { holderOf, type Subject } from './subject-at.ts';
import { valueSnippet } from './value-snippet.ts';

export function completeKeys(text: string, subject: Subject): Completion[] {
  const { spot } = subject;
  if (spot.holder === null) return [];
  const around = aroundKey(text, spot.holder, spot.place);
  const taken = new Set(around.others);
  const isOpen = openTo(subject, taken);
  return [...describedProperties(spot.parent)]
    .filter(([name]) => !taken.has(name) && isOpen(name))
    .map(([name, described]) => keyCompletion(subject, name, described, around));
}

export interface AroundKey {
  /** The other keys of the object. */
  readonly others: readonly string[];
  /** A colon stands behind the key already, so only the key is written. */
  readonly hasColon: boolean;
  /** Another member follows, and no comma stands in front of it. */
  readonly needsComma: boolean;
}

/** What stands around a key that is written, or is to be. */
export function aroundKey(
  text: string,
  holder: LooseNode,
  place: { readonly start: number; readonly end: number },
): AroundKey {
  const own = holder.members.find(({ key }) => key.start === place.start && place.end > place.start);
  const others = holder.members.filter((member) => member !== own);
  const following = others.find(({ start }) => start >= place.end);
  const between = following === undefined ? '' : text.slice(place.end, following.start);
  return {
    others: others.map(({ name }) => name),
    hasColon: own !== undefined && own.colon !== null,
    needsComma: following !== undefined && !between.includes(','),
  };
}

function keyCompletion(
  { spot }: Subject,
  name: string,
  described: Description,
  { hasColon, needsComma }: AroundKey,
): Completion {
  const key = JSON.stringify(name);
  const value = valueSnippet(pointerTo(spot.parent, name), described);
  const whole = `${snippetText(key)}: ${value}${needsComma ? ',' : ''}`;
  const isNeeded = shapeAt(spot.parent)?.required?.includes(name) ?? false;
  return {
    label: name,
    kind: 'property',
    detail: `${described.title}${isNeeded ? ' (needed)' : ''}`,
    documentation: describeProperty(name, described).join('\n\n'),
    edit: { ...spot.place, text: hasColon ? key : whole },
    snippet: !hasColon,
  };
}

/** At most one of them can stand in one attribute mapping. */
const FLOWS: readonly string[] = ['source', 'expression', 'constant'];

/** Operators that compare with nothing. */
const WITHOUT_VALUE: ReadonlySet<unknown> = new Set(['IS NULL', 'IS NOT NULL', 'IS TRUE', 'IS FALSE']);

/** What has no place beside a method of authentication. */
const FOREIGN: Readonly<Partial<Record<Method, readonly string[]>>> = {
  none: ['fields', 'enter', 'methodLabel'],
  undocumented: ['methodLabel'],
};

/** Which of the properties make sense beside what the object says already. */
function openTo(subject: Subject, taken: ReadonlySet<string>): (name: string) => boolean {
  const holder = holderOf(subject);
  // Exactly one member says where a value comes from.
  if (shapeNameAt(subject.spot.parent) === 'valueSource' && taken.size > 0) return () => false;
  const closed = new Set<string>(FLOWS.some((name) => taken.has(name)) ? FLOWS : []);
  if (WITHOUT_VALUE.has(holder['operator'])) closed.add('value');
  for (const [method, names] of Object.entries(FOREIGN)) {
    if (holder['method'] === method) for (const name of names) closed.add(name);
  }
  return (name) => !closed.has(name);
}
