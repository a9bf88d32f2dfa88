/** What a page says of one field of the portal, each thing with the spans that say it. */
import { kindOfLabel } from '../../connector/credential-kind.ts';
import type { Field } from '../../manifest/manifest.generated.ts';
import { type Claim, claim, type Place, type Value } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

export interface Told<T> {
  readonly value: T;
  readonly covers: readonly Span[];
}

export type Source = NonNullable<Field['from']>;

export interface FieldReading {
  readonly portal: Told<string>;
  readonly vendor: Told<string>;
  readonly from?: Told<Source> | undefined;
  readonly secret?: Told<true> | undefined;
  readonly optional?: Told<true> | undefined;
  readonly shownOnce?: Told<true> | undefined;
  readonly lifetime?: Told<string> | undefined;
  readonly scopes?: Told<readonly string[]> | undefined;
  /** Sentence by sentence. */
  readonly notes: readonly Told<string>[];
}

/**
 * @param order of the field in the portal
 * @param label what manifests call the field
 */
export function fieldClaims(field: FieldReading, order: number, list: Place, label = field.portal.value): Claim[] {
  const { portal, vendor, from, scopes, notes } = field;
  const at = [...list, { id: portal.value, order }];
  const say = (place: Place, value: Value, { covers }: Told<unknown>): Claim => {
    const [seen] = portal.covers;
    return claim(place, value, covers.length > 0 || seen === undefined ? { covers } : { seen });
  };
  const plain = (['secret', 'optional', 'shownOnce', 'lifetime'] as const).flatMap((name) => {
    const told = field[name];
    return told === undefined ? [] : [say([...at, name], told.value, told)];
  });
  return [
    say([...at, 'portal'], label, portal),
    ...(vendor.value === portal.value ? [] : [say([...at, 'vendor'], vendor.value, vendor)]),
    ...(from === undefined ? [] : leavesOf([...at, 'from'], from.value).map(([leaf, value]) => say(leaf, value, from))),
    ...plain,
    ...(scopes === undefined
      ? []
      : leavesOf([...at, 'scopes'], scopes.value).map(([leaf, value]) => say(leaf, value, scopes))),
    ...notes.map((note) => say([...at, 'note'], note.value, note)),
  ];
}

/** The leaves of a value that is told as a whole, at their places. */
function leavesOf(at: Place, value: unknown): [Place, Value][] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, order) => leavesOf([...at, { id: String(order), order }], item));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) => leavesOf([...at, name], member));
  return typeof value === 'string' || value === true ? [[at, value]] : [];
}

/** Pages do not say which value is a secret; its label does. */
export function isSecret(label: string): boolean {
  const kind = kindOfLabel(label);
  return kind === 'client secret' || kind === 'password' || (kind === 'token' && !/\bur[il]\b|endpoint/i.test(label));
}
