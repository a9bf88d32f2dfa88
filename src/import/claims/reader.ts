/** A reader looks at a page and says what it states of some facts. It writes into nothing, so no order of readers matters. */
import type { NotHere } from '../../manifest/fact.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import type { Outline } from '../outline/outline.ts';
import type { Claim } from './claim.ts';

export type Reader = (outline: Outline) => readonly Claim[];

/** One row a fact; a reader that reads several facts of one sentence stands in the row of each. */
export type Readers = Readonly<Record<FactPath, Reader | NotHere>>;
