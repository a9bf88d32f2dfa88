import type { ValueType } from '../connector/connector.ts';
import { typedText } from '../connector/typed-text.ts';
import type { ListedAttribute } from './lint-rule.ts';

const WANTED: Readonly<Record<ValueType, string>> = {
  string: 'a text',
  reference: 'a reference',
  boolean: '"True" or "False"',
  integer: 'a whole number',
  decimal: 'a number',
  dateTime: 'a date such as 2024-02-29T08:00:00Z',
  binary: 'Base64',
  complex: 'no single text',
};

/** What a constant or a default has to be, where it is not; null where it fits or nobody can tell. */
export function wantedInstead(text: string, { resolved, stated }: ListedAttribute): string | null {
  const { path, scim, valueType } = resolved;
  const isKnown = scim !== null || stated.type !== undefined;
  if (path === null || !isKnown) return null;
  // That a custom attribute is no reference, and that a part of a complex one must be named, are other rules'.
  if (scim === null && valueType === 'reference') return null;
  if (valueType === 'complex') return scim?.name === 'manager' || scim?.name === 'members' ? WANTED.reference : null;
  return typedText(text, valueType) === null ? WANTED[valueType] : null;
}

/** How to write what was meant: `"True"` for `"yes"`. */
export function hintFor(text: string, wanted: string): string {
  const plain = text.trim().toLowerCase();
  if (wanted === WANTED.boolean) {
    if (['yes', 'y', '1', 'on', 'true', 'enabled', 'active'].includes(plain)) return 'Did you mean "True"?';
    if (['no', 'n', '0', 'off', 'false', 'disabled', 'inactive'].includes(plain)) return 'Did you mean "False"?';
  }
  if (wanted === WANTED.reference) return 'References flow by a direct mapping: "source": "manager".';
  return `Write ${wanted}.`;
}
