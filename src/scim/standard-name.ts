/** Names that look like standard attributes and are not: what was probably meant (RFC 7643, sections 3.3 and 4). */
import { nearest, nearestAmong } from '../problem/nearest.ts';
import { type AttributePath, extensionUrn } from './attribute-path.ts';
import { findScimAttribute, SCHEMAS, type ScimResource, scimAttributeNames } from './schemas.ts';

/**
 * Whether no standard schema has the attribute, though one should. An app's own extension is known to that app alone,
 * so only names without a URN, with a standard one, or with one that is a slip of the schema that has the attribute, can be wrong.
 */
export function isUnknownStandardName(resource: ScimResource, path: AttributePath): boolean {
  if (findScimAttribute(resource, path) !== null) return false;
  const urn = extensionUrn(path);
  if (urn === null) return true;
  const schemas = SCHEMAS[resource].map((schema) => schema.urn);
  if (schemas.some((known) => known.toLowerCase() === urn.toLowerCase())) return true;
  return schemas.some(
    (known) => isSlipOfUrn(urn, known) && findScimAttribute(resource, { ...path, urn: known }) !== null,
  );
}

/**
 * One word of the URN is misspelt, left out or too many: `...:enterprise:2.0` for `...:enterprise:2.0:User`. Another
 * app's name in the place of `enterprise` is a schema of its own.
 */
function isSlipOfUrn(urn: string, known: string): boolean {
  const [found, meant] = [urn, known].map((each) => each.toLowerCase().split(':'));
  if (found === undefined || meant === undefined) return false;
  if (found.length === meant.length) return isMisspeltOnce(found, meant);
  const [longer, shorter] = found.length > meant.length ? [found, meant] : [meant, found];
  return longer.length === shorter.length + 1 && longer.some((_, at) => equal(longer.toSpliced(at, 1), shorter));
}

function isMisspeltOnce(found: readonly string[], meant: readonly string[]): boolean {
  const differing = found.filter((word, at) => word !== meant[at]);
  const [word] = differing;
  const other = meant[found.findIndex((each, at) => each !== meant[at])];
  if (word === undefined || other === undefined || differing.length > 1) return false;
  return nearest(word, [other]) !== null;
}

function equal(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, at) => word === right[at]);
}

/**
 * The standard attribute that a name is close to, in full or by its last part; `null` where none is. Behind a URN the
 * last part alone counts, or its first word: beside so long a text any two short words are alike.
 */
export function nearestStandardName(resource: ScimResource, name: string): string | null {
  const { full, last } = NAMES[resource];
  if (name.startsWith('urn:')) return last(lastPart(name)) ?? sameFirstWord(resource, name);
  const found = full(name) ?? last(name);
  // Two filters are alike whatever stands before them.
  return found === null || !name.includes('[') || nearest(headOf(name), [headOf(found)]) !== null ? found : null;
}

function headOf(name: string): string {
  return name.replace(/[[.].*$/su, '');
}

/** `employeeNumber` for `employeeId`, among the attributes of extensions. */
function sameFirstWord(resource: ScimResource, name: string): string | null {
  const word = firstWord(name);
  if (word.length < SHORTEST_WORD) return null;
  const meant = scimAttributeNames(resource).find((known) => known.startsWith('urn:') && firstWord(known) === word);
  return meant === undefined ? null : lastPart(meant);
}

const SHORTEST_WORD = 4;

function firstWord(name: string): string {
  return /^[A-Za-z][a-z]*/u.exec(lastPart(name))?.[0].toLowerCase() ?? '';
}

/** The spelling of the schema for a name that differs from it by capitals alone; `null` where it is spelt so, or is none. */
export function canonicalSpelling(resource: ScimResource, name: string): string | null {
  const bare = withoutFilter(name);
  const spelt = SPELT[resource].get(bare.toLowerCase());
  if (spelt === undefined || spelt === bare) return null;
  const at = name.indexOf('[');
  return at === -1 ? spelt : spelt.slice(0, at) + name.slice(at, name.indexOf(']') + 1) + spelt.slice(at);
}

function withoutFilter(name: string): string {
  return name.replace(/\[[^\]]*\]/u, '');
}

const SPELT = { User: spellings('User'), Group: spellings('Group') } as const;

/** By the same in small letters. Names that differ in their filters alone are spelt alike. */
function spellings(resource: ScimResource): ReadonlyMap<string, string> {
  return new Map(scimAttributeNames(resource).map((name) => [withoutFilter(name).toLowerCase(), withoutFilter(name)]));
}

/** `department` for the enterprise attribute: people leave the URN out. */
function lastPart(name: string): string {
  return name.startsWith('urn:') ? name.slice(name.lastIndexOf(':') + 1) : name;
}

const NAMES = { User: nearestNames('User'), Group: nearestNames('Group') } as const;

function nearestNames(resource: ScimResource) {
  const names = scimAttributeNames(resource);
  return { full: nearestAmong(names), last: nearestAmong(names.map(lastPart)) };
}
