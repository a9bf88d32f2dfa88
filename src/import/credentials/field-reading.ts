/** What a page says of one field of the portal, each thing with the spans that say it. */

import { kindOfLabel } from '../../connector/credential-kind.ts';
import type { Field } from '../../manifest/manifest.generated.ts';
import { type Claim, claim, type Key } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

export interface Told<T> {
  readonly value: T;
  readonly covers: readonly Span[];
}

export type Source = NonNullable<Field['from']>;

export interface FieldReading {
  readonly portal: Told<string>;
  readonly vendor?: Told<string> | undefined;
  readonly from?: Told<Source> | undefined;
  readonly secret?: Told<true> | undefined;
  readonly optional?: Told<true> | undefined;
  readonly shownOnce?: Told<true> | undefined;
  readonly lifetime?: Told<string> | undefined;
  readonly scopes?: Told<readonly string[]> | undefined;
  /** Sentence by sentence. */
  readonly notes: readonly Told<string>[];
}

/** @param order of the field in the portal */
export function fieldClaims(field: FieldReading, order: number, list: readonly (string | Key)[]): Claim[] {
  const { portal, vendor, from, secret, optional, shownOnce, lifetime, scopes, notes } = field;
  const at = [...list, { id: portal.value, order }];
  const one = (name: string, told: Told<string | true> | undefined): Claim[] =>
    told === undefined ? [] : [claim([...at, name], told.value, evidence(told, portal))];
  return [
    ...one('portal', portal),
    ...(vendor === undefined || vendor.value === portal.value ? [] : one('vendor', vendor)),
    ...(from === undefined ? [] : sourceClaims([...at, 'from'], from, portal)),
    ...one('secret', secret),
    ...one('optional', optional),
    ...one('shownOnce', shownOnce),
    ...one('lifetime', lifetime),
    ...(scopes?.value ?? []).map((scope, index) =>
      claim([...at, 'scopes', { id: scope, order: index }], scope, evidence(scopes, portal)),
    ),
    ...notes.flatMap((note) => one('note', note)),
  ];
}

function evidence(told: Told<unknown> | undefined, portal: Told<unknown>) {
  const covers = told?.covers ?? [];
  const [seen] = portal.covers;
  return covers.length > 0 || seen === undefined ? { covers } : { covers, seen };
}

/** Pages do not say which value is a secret; its label does. */
export function isSecret(label: string): boolean {
  const kind = kindOfLabel(label);
  return kind === 'client secret' || kind === 'password' || (kind === 'token' && !/\bur[il]\b|endpoint/i.test(label));
}

function sourceClaims(at: readonly (string | Key)[], from: Told<Source>, portal: Told<string>): Claim[] {
  const told = evidence(from, portal);
  const { fixed, template, choices, setup, support, account, computed } = from.value;
  if (template !== undefined)
    return [
      claim([...at, 'template', 'value'], template.value, told),
      ...template.placeholders.flatMap(({ text, means }, order) => {
        const place = [...at, 'template', 'placeholders', { id: text, order }];
        return [claim([...place, 'text'], text, told), claim([...place, 'means'], means, told)];
      }),
    ];
  if (choices !== undefined)
    return [
      claim([...at, 'choices', 'by'], choices.by, told),
      ...choices.values.flatMap(({ when, value }, order) => {
        const place = [...at, 'choices', 'values', { id: String(order), order }];
        return [claim([...place, 'when'], when, told), claim([...place, 'value'], value, told)];
      }),
    ];
  const plain = { fixed, setup, support, account, computed };
  return Object.entries(plain).flatMap(([name, value]) =>
    value === undefined ? [] : [claim([...at, name], value, told)],
  );
}
