/** Names of generated types: told apart by what each is the type of, so that two swapped lines swap no two names. */

/** Words that say nothing about whose schema it is. */
const COMMON_WORDS = new Set(['urn', 'ietf', 'params', 'scim', 'schemas', 'extension', 'core', 'user', 'group']);

/** `work phone` -> `WorkPhone`: letters and digits, a capital at each start and after each digit. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/\d[a-z]/g, (pair) => pair.toUpperCase());
}

/** A variable's name from a type's; a digit cannot start one. */
export function lowerFirst(name: string): string {
  return /^\d/.test(name) ? `_${name}` : name.charAt(0).toLowerCase() + name.slice(1);
}

/** `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User` -> `Enterprise`. */
export function extensionName(urn: string): string {
  const words = urn.split(':').filter((word) => !COMMON_WORDS.has(word.toLowerCase()) && !/^\d+(?:\.\d+)*$/.test(word));
  return pascalCase(words.join(' ')) || 'Extension';
}

/** A type that needs a name: the name it would like, and what it is the type of. */
export interface NameWish {
  readonly wish: string;
  readonly key: string;
}

/** Names by key. A name that one type alone wants is given; where several want it, each gets a mark of its own. */
export function resolveTypeNames(
  wishes: readonly NameWish[],
  reserved: readonly string[],
): ReadonlyMap<string, string> {
  const wanted = new Map<string, number>(reserved.map((name) => [name, 1]));
  for (const { wish } of wishes) wanted.set(wish, (wanted.get(wish) ?? 0) + 1);
  return new Map(wishes.map(({ wish, key }) => [key, (wanted.get(wish) ?? 0) > 1 ? `${wish}X${nameMark(key)}` : wish]));
}

/** FNV-1a of the key, in capitals and digits: the same for the same attribute, whatever stands around it. */
export function nameMark(key: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).toUpperCase();
}
