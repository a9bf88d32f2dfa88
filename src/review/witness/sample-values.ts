/** The values that an attribute is tried with: what is asked of it and its neighbours, nothing at all, odd and long ones. */
import type { Resource } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { longestValue } from './longest-values.ts';
import { textsForPattern } from './pattern-texts.ts';
import type { Questions } from './questions.ts';
import { datesFor } from './sample-dates.ts';

/** `undefined`: the attribute is left out. */
export type SampleValue = unknown;

/** Bounds the work for a manifest that means ill: no honest mapping comes near. */
const MOST_TEXTS = 40;
const MOST_PATTERNS = 10;

/**
 * Capitals and small letters that are no pairs, blanks, several signs: what functions of letters do shows by them. What a
 * condition takes for true.
 */
const ODD: readonly string[] = ['Iıſ İßÅé', ' Ana  Ruiz ', 'a.b-c_d@e.example', '0', 'True'];

/** What tells most: the texts asked for as they are, and none. For trying several attributes at once. */
export function sharpValues(resource: Resource, name: string, questions: Questions): readonly SampleValue[] {
  const asked = [...questions.texts].slice(0, MOST_TEXTS);
  const few = valuesByKind(resource, name, asked.length === 0 ? ['x'] : asked);
  return few ?? [...absent(resource, name), ...asked, ...(isAlways(resource, name) ? [] : [''])];
}

export function everyValue(resource: Resource, name: string, questions: Questions): readonly SampleValue[] {
  const asked = [...questions.texts].slice(0, MOST_TEXTS);
  const few = valuesByKind(resource, name, asked);
  if (few !== null) return few;
  const texts = [
    ...asked.flatMap((text) => neighboursOf(text, asked)),
    ...asked.flatMap((text) => lengthsAt(text, longestValue(resource, name))),
    ...[...questions.patterns].slice(0, MOST_PATTERNS).flatMap(textsForPattern),
    ...(questions.isDate || isDate(resource, name) ? datesFor(questions) : []),
    ...ODD,
    ofLength(Math.min(longestValue(resource, name), 1024)),
  ];
  return [...absent(resource, name), ...(isAlways(resource, name) ? [] : ['']), ...new Set(texts)].filter(
    (value) => value !== '' || !isAlways(resource, name),
  );
}

/** Of attributes that hold no text: both answers, and lists. */
function valuesByKind(resource: Resource, name: string, asked: readonly string[]): readonly SampleValue[] | null {
  const definition = findSourceAttribute(resource, name);
  const none = absent(resource, name);
  if (definition?.type === 'Boolean') return [...none, true, false];
  if (name === 'appRoleAssignments') return [...none, [], ...asked.flatMap(rolesWith)];
  if (definition?.multiValued !== true) return null;
  const lists = asked.flatMap((text) => [[text], [text, 'another'], ['another', text], [`x${text}y`, text]]);
  return [...none, [], ['one'], ['one', 'two', 'one'], ['One', '', 'two'], ...lists];
}

/** A role has a value and a name, or a name alone; the first of several counts. */
function rolesWith(text: string): readonly (readonly object[])[] {
  const other = { id: '1b4f816e-5eaf-48b9-8613-7923830595ad', value: 'Other', displayName: 'Another' };
  const [role, named, valued] = [
    { value: text, displayName: text },
    { displayName: text },
    { value: text, displayName: 'A name' },
  ];
  return [[role], [named], [valued], [other, role], [role, other]];
}

/** What the directory always has is never missing or empty: such a sample would prove nothing. */
function absent(resource: Resource, name: string): readonly SampleValue[] {
  return isAlways(resource, name) ? [] : [undefined];
}

function isAlways(resource: Resource, name: string): boolean {
  return findSourceAttribute(resource, name)?.alwaysPresent === true;
}

function isDate(resource: Resource, name: string): boolean {
  return findSourceAttribute(resource, name)?.type === 'DateTime';
}

function neighboursOf(text: string, asked: readonly string[]): string[] {
  const around = [text, text.toUpperCase(), text.toLowerCase(), `x${text}y`, `${text}x`, `x${text}`, `${text}${text}`];
  if (/^-?\d{1,9}$/u.test(text)) around.push(String(Number(text) - 1), String(Number(text) + 1));
  // What separates parts, with each other text as a part.
  if (text.length < 3) around.push(...asked.flatMap((other) => [`x${text}${other}`, `${other}${text}x`]));
  return around;
}

/** Where a number may be a length: texts as long, and one character more and less. */
function lengthsAt(text: string, longest: number): string[] {
  if (!/^\d{1,4}$/u.test(text)) return [];
  const lengths = [Number(text) - 1, Number(text), Number(text) + 1];
  return lengths.filter((length) => length > 0 && length <= longest).map(ofLength);
}

function ofLength(length: number): string {
  return 'abcdefghij'.repeat(Math.ceil(length / 10)).slice(0, length);
}
