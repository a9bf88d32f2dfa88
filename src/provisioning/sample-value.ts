/**
 * Values that a real server takes: many check what they are given. Two people of one number differ in every value, so
 * that an update can be told from what was there before.
 */
import type { AttributePath } from '../scim/attribute-path.ts';
import type { ScimAttribute } from '../scim/scim-attribute.ts';

export interface SampleSubject {
  /** Letters and digits that are in every value that should be nobody else's. */
  readonly mark: string;
  /** `0` as created, `1` as updated. */
  readonly variant: 0 | 1;
}

/** By the name of the attribute or of its part, in lower case; the first of the two as created, the second as updated. */
const KNOWN: Readonly<Record<string, readonly [string, string]>> = {
  locale: ['en-US', 'de-DE'],
  preferredlanguage: ['en-US', 'de-DE'],
  timezone: ['America/Los_Angeles', 'Europe/Berlin'],
  country: ['US', 'DE'],
  region: ['WA', 'BE'],
  locality: ['Redmond', 'Berlin'],
  postalcode: ['98052', '10115'],
  streetaddress: ['1 Main Street', '2 Side Street'],
  usertype: ['Employee', 'Contractor'],
  honorificprefix: ['Ms.', 'Dr.'],
  honorificsuffix: ['III', 'Jr.'],
  givenname: ['Ana', 'Bea'],
};

/** What a mapping would give for an attribute, as the service sends it. */
export function sampleValue(path: AttributePath, definition: ScimAttribute, subject: SampleSubject): unknown {
  const { variant, mark } = subject;
  const leaf = (path.subAttribute ?? path.attribute).toLowerCase();
  switch (definition.type) {
    case 'boolean':
      return variant === 0;
    case 'integer':
    case 'decimal':
      return variant + 1;
    case 'dateTime':
      return variant === 0 ? '2026-01-31T08:00:00Z' : '2026-02-28T08:00:00Z';
    case 'binary':
      return variant === 0 ? 'QW5h' : 'QmVh';
    case 'reference':
      return `https://example.com/${mark}${variant === 0 ? '' : '/2'}`;
    default:
      return KNOWN[leaf]?.[variant] ?? textOf(path, leaf, mark, variant);
  }
}

function textOf(path: AttributePath, leaf: string, mark: string, variant: 0 | 1): string {
  const attribute = path.attribute.toLowerCase();
  const letter = variant === 0 ? '' : '-2';
  if (leaf === 'password') return `Xk9!${mark}${variant}`;
  if (attribute === 'username') return `${mark}${letter}@example.com`;
  // Nobody's user name, so that a search of one is not mistaken for a search of the other.
  if ((attribute === 'emails' && leaf !== 'display') || leaf.endsWith('email'))
    return `${mark}${letter}.${entryOf(path)}@example.com`;
  if (attribute === 'phonenumbers') return `+1 206 555 01${digitsOf(mark, variant)}`;
  if (leaf === 'employeenumber') return `${digitsOf(mark, variant)}${digitsOf(mark, 1)}1`;
  return `${mark}-${leaf}${letter}`;
}

function entryOf({ filter }: AttributePath): string {
  return typeof filter?.value === 'string' ? filter.value.toLowerCase().replace(/[^a-z0-9]/gu, '') : 'mail';
}

/** Two digits that depend on the mark. */
function digitsOf(mark: string, variant: 0 | 1): string {
  const sum = Array.from(mark).reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 50, 7);
  return String(sum + variant * 50).padStart(2, '0');
}
