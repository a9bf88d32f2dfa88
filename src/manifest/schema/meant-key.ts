/** Which property of its object a key was meant as that nobody knows there. */
import { pointerTo, valueAt } from '../../json/json-node.ts';
import { nearest } from '../../problem/nearest.ts';
import { propertyNames, shapeAt } from '../shape-at.ts';
import { freePlacesOf, takesKind } from './property-place.ts';

/**
 * A name that is nearly right, or a part of one, or what is left; in the end the one property that the object cannot do
 * without and does not have, if the value is one for it: `target` beside no `name`. `null` where nobody can tell, and
 * where the key is right in another object.
 */
export function meantKey(parent: string, name: string, value: unknown): string | null {
  const given = valueAt(value, pointerTo(parent, name));
  const allowed = propertyNames(parent);
  const free = missingFrom(value, parent);
  const isMeant = (key: string): boolean => takes(parent, key, given) || key.startsWith(name);
  const near = nearest(name, free.filter(isMeant)) ?? nearest(name, allowed.filter(isMeant));
  const meant = near ?? theOneMissing(parent, name, value);
  if (meant !== null) return meant;
  if (freePlacesOf(parent, name, given, value).length > 0) return null;
  const alike = free.filter((key) => takes(parent, key, given) && (isPartOf(key, name) || isShortFor(key, name)));
  return theOnly(alike) ?? theOnly(free);
}

/** Whether a property takes a value of that kind: one that does not is hardly meant. */
export function takes(parent: string, key: string, value: unknown): boolean {
  const property = shapeAt(parent)?.properties[key];
  return property === undefined || takesKind(property, value);
}

/** Where one property is left, an unknown one stands for it, however unlike the names are. */
export function theOnly(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** The properties that the object there may have and does not. */
export function missingFrom(value: unknown, path: string): string[] {
  const object = valueAt(value, path);
  if (typeof object !== 'object' || object === null) return [];
  return propertyNames(path).filter((name) => !Object.hasOwn(object, name));
}

const SHORTEST_WORD = 4;

/** `changes` for `changeLog`, `role` for `adminRole`: its first or its last word, in one number or the other. */
function isPartOf(key: string, name: string): boolean {
  const word = name.toLowerCase().replace(/s$/u, '');
  const whole = key.toLowerCase();
  return word.length >= SHORTEST_WORD && (whole.startsWith(word) || whole.replace(/s$/u, '').endsWith(word));
}

/** `intro` for `introduction`. */
function isShortFor(key: string, name: string): boolean {
  return key.length >= SHORTEST_WORD && name.startsWith(key) && /^[a-z]{3,}$/u.test(name.slice(key.length));
}

/** Of several keys that nobody knows, none can be told to be the one that is missing. */
function theOneMissing(parent: string, name: string, value: unknown): string | null {
  const missing = theOnly(missingFrom(value, parent).filter((key) => shapeAt(parent)?.required?.includes(key)));
  if (missing === null || !takes(parent, missing, valueAt(value, pointerTo(parent, name)))) return null;
  const known = propertyNames(parent);
  const given = Object.keys(Object(valueAt(value, parent)));
  // More names than there are properties are not looked through, for each of them.
  return given.length <= known.length && given.every((key) => key === name || known.includes(key)) ? missing : null;
}
