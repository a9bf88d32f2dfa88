/** What a page says of one field of the portal, each thing with the spans that say it. */
import { leavesOf } from '../../manifest/leaves-of.ts';
import type { Field } from '../../manifest/manifest.generated.ts';
import type { Source } from '../../page/words/credentials/address-source.ts';
import { type Claim, claim, type Place } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

export interface Told<T> {
  readonly value: T;
  readonly covers: readonly Span[];
}

export interface FieldReading {
  readonly portal: string;
  readonly vendor: string;
  /** The spans that name the field. */
  readonly covers: readonly Span[];
  readonly from: Told<Source> | undefined;
  /** What else is said of it; of notes, sentence by sentence. */
  readonly facts: readonly Told<Partial<Field>>[];
}

/**
 * @param order of the field in the portal
 * @param label what manifests call the field
 */
export function fieldClaims(
  { portal, vendor, covers: named, from, facts }: FieldReading,
  order: number,
  list: Place,
  label = portal,
): Claim[] {
  const at = [...list, { id: portal, order }];
  const names = { portal: label, ...(vendor === portal ? {} : { vendor }) };
  const [seen] = named;
  const source = from === undefined ? [] : [{ value: { from: from.value }, covers: from.covers }];
  return [{ value: names, covers: named }, ...source, ...facts].flatMap(({ value, covers }) =>
    leavesOf(at, value, keyOf).map(([leaf, each]) =>
      claim(leaf, each, covers.length > 0 || seen === undefined ? { covers } : { seen }),
    ),
  );
}

const keyOf = (index: number) => ({ id: String(index), order: index });
