/**
 * Users of one export are written alike: the same members in the same order. One pattern, made from a user that was read,
 * takes the members that somebody wants out of the lines of the others, which is several times faster than reading them
 * as JSON. It fits nothing that JSON would not read the same way; whatever it does not fit is read as JSON.
 */
import { isObject } from '../exported-record.ts';

/** A member that is wanted: by its name, or by that of a member inside of it. */
export interface WantedMember {
  readonly name: string;
  readonly inner: string | null;
}

export interface LinePattern {
  /** Its groups, two for each wanted member: a text, or any other value as JSON writes it. */
  readonly pattern: RegExp;
  /** For each pair of groups the place of the member in the list that was asked for. */
  readonly places: readonly number[];
}

/** More would take longer than JSON does. */
const MOST_MEMBERS = 200;

/** Without a character that JSON writes in another way. */
const TEXT = '[^"\\\\\\u0000-\\u001f]*';
const LIST = `\\["${TEXT}"(?:, *"${TEXT}")*\\]|\\[\\]`;
const OTHER = `null|true|false|${LIST}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?`;
const ANY = `(?:"${TEXT}"|${OTHER})`;
const CAUGHT = `(?:"(${TEXT})"|(${OTHER}))`;

/**
 * @param wanted no member twice
 * @returns `null` where users that look like it cannot be read by a pattern
 */
export function linePattern(
  user: Readonly<Record<string, unknown>>,
  wanted: readonly (WantedMember | null)[],
): LinePattern | null {
  const places: number[] = [];
  let left = MOST_MEMBERS;
  const textOf = (object: Readonly<Record<string, unknown>>, outer: string | null): string | null => {
    const members = Object.entries(object).map(([name, value]) => {
      left--;
      const place = wanted.findIndex((each) => isMeant(each, name, outer));
      if (isObject(value) && outer === null && place === -1) return memberText(name, textOf(value, name));
      if (!isSimple(value)) return null;
      if (place === -1) return memberText(name, ANY);
      places.push(place);
      return memberText(name, CAUGHT);
    });
    return members.includes(null) ? null : `\\{ *${members.join(', *')} *\\}`;
  };
  // A line with such a member may be a page.
  const text = Object.hasOwn(user, 'value') ? null : textOf(user, null);
  if (text === null || left < 0) return null;
  return { pattern: new RegExp(`${text}[ \\t\\r]*(?:\\n|$)`, 'y'), places };
}

function memberText(name: string, value: string | null): string | null {
  return value === null ? null : `${literal(JSON.stringify(name))} *: *${value}`;
}

/** No character of a name means anything in a pattern. */
function literal(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => unit(character.charCodeAt(index))).join(''),
  );
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function isMeant(wanted: WantedMember | null, name: string, outer: string | null): boolean {
  if (wanted === null) return false;
  return outer === null
    ? wanted.inner === null && wanted.name === name
    : wanted.name === outer && wanted.inner === name;
}

function isSimple(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  return !isObject(value);
}

/** The value in a pair of groups. */
export function caughtValue(text: string | undefined, other: string | undefined): unknown {
  if (text !== undefined) return text;
  if (other === undefined || other === 'null') return null;
  // Most lists have one text.
  const isOneText = other.startsWith('["') && other.indexOf('"', 2) === other.length - 2;
  return isOneText ? [other.slice(2, -2)] : JSON.parse(other);
}
