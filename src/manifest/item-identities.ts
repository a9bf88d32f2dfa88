import { canonicalText } from '../json/canonical-text.ts';
import { isRecord } from '../json/is-record.ts';
import type { Identity } from '../json/pair-items.ts';
import type { PropertyShape } from './shape.ts';

/** What tells the items of a list apart: all that they say, then the members by which the schema knows them (the keyword `identity`). */
export function itemIdentities(list: PropertyShape | null): readonly Identity<unknown>[] {
  return [canonicalText, ...(list?.identity ?? []).map(memberIdentity)];
}

function memberIdentity(key: string): Identity<unknown> {
  return (item) => (isRecord(item) && item[key] !== undefined ? canonicalText(item[key]) : null);
}
