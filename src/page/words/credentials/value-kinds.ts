/** Keys and addresses: what the name of a value, or the label of a field, says of its kind. */
import { isSecretLabel, kindOfLabel } from '../../../manifest/credential-kind.ts';
import { fold, isAddressLabel } from '../credential-fields.ts';

/** Beside "Key Account Manager". */
export const SECRETS = /\b(?:tokens?|keys?|secrets?|passwords?|access codes?)\b(?! account)/i;

export const KINDS = [isAddressLabel, (label: string) => SECRETS.test(label) && !isAddressLabel(label)];

/** Whether a name is that of a key or of an address. */
export function isOfKinds(name: string): boolean {
  return KINDS.some((isKind) => isKind(name));
}

/** A key is no address, and an address no key, not that of tokens either. */
export function isOtherKind(label: string, portal: string): boolean {
  const isKey = SECRETS.test(label) && kindOfLabel(label) !== 'token endpoint';
  return isKey !== isAddressLabel(label) && (isKey ? isAddressLabel(portal) : isSecretLabel(portal));
}

/** What belongs to the account in the app that the service signs in with. */
export const OF_ACCOUNT = /user ?name|password|\b(?:sub)?domain\b|\binstance\b/i;

/** "Copy the whole token" behind **Token**: words of the one kind that the name of a value is of. */
export function isSameKind(label: string, words: string): boolean {
  return KINDS.some((isKind) => isKind(label) && isKind(words));
}

/** What a sentence that names no field asks the support for: each kind of value is called by words of its own. */
const ASKED: readonly { readonly words: RegExp; readonly isFor: (portal: string) => boolean }[] = [
  { words: /\b(?:credentials?|values|details)\b/i, isFor: () => true },
  { words: SECRETS, isFor: isSecretLabel },
  { words: /\b(?:ur[il]s?|endpoints?|address)\b/i, isFor: isAddressLabel },
];

/** @param portal the label of a field */
export function asksForKindOf(portal: string, words: string): boolean {
  return ASKED.some((kind) => kind.words.test(words) && kind.isFor(portal));
}

/**
 * The field that one of several values goes into: as many values as fields go in order, or where their names say otherwise
 * by kind; each of others to the field of its name.
 */
export function fieldFor(at: number, labels: readonly string[], portals: readonly string[]): string | null {
  const own = labels[at] ?? '';
  const named = portals.find((portal) => fold(portal) === fold(own));
  if (named !== undefined || labels.length !== portals.length) return named ?? null;
  const inOrder = portals[at] ?? null;
  const isOther = labels.some((label, index) => isOtherKind(label, portals[index] ?? ''));
  return isOther ? (portals.find((portal) => !isOtherKind(own, portal)) ?? inOrder) : inOrder;
}

/**
 * The one address, or the one key, goes to the one field of its kind, whatever else a step has the reader copy.
 *
 * @param names of all values that wait for a field
 * @returns the field for the value of a name
 */
export function onlyOfKind(names: readonly string[], portals: readonly string[]): (name: string) => string | undefined {
  const kinds = KINDS.map((isOfKind) => {
    const [, another] = new Set(names.filter(isOfKind).map(fold));
    const [field, second] = portals.filter(isOfKind);
    return { isOfKind, only: another === undefined && second === undefined ? field : undefined };
  });
  return (name) => {
    const [kind, isAlso] = kinds.filter(({ isOfKind }) => isOfKind(name));
    return isAlso === undefined ? kind?.only : undefined;
  };
}
