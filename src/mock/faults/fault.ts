import type { Operation } from '../../scim/patch/operation.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import type { Exchange, Reply } from '../server/exchange.ts';
import type { StoredResource } from '../store/stored-resource.ts';

/** One way in which real servers fail (scim-server-faults fact sheet): where it takes hold of an exchange. */
export interface Fault {
  /** The row of that sheet; `null` for what every server must do and the sheet does not list. */
  readonly row: number | null;
  /** What the server then does, in a sentence. */
  readonly does: string;
  /** Answers in the place of the server; `undefined`: the server does. */
  readonly answer?: (exchange: Exchange) => Reply | undefined;
  /** What is read of the query. */
  readonly query?: (exchange: Exchange) => URLSearchParams;
  /** The operations of a PATCH, as read, and those that are carried out. */
  readonly operations?: (
    operations: readonly Operation[],
    before: Resource,
    exchange: Exchange,
  ) => readonly Operation[];
  /** What is kept of a new state; `before` is `null` for a new resource. */
  readonly stored?: (next: Resource, before: Resource | null, exchange: Exchange) => Resource;
  /** Which resources a query finds. */
  readonly found?: (resources: readonly StoredResource[], exchange: Exchange) => readonly StoredResource[];
  /** What is sent instead of an answer. */
  readonly reply?: (reply: Reply, exchange: Exchange) => Reply;
  /** Whether rules hold: what is required, what is unique. */
  readonly lifts?: 'required' | 'uniqueness' | 'authentication' | 'uniqueness-of-other-case';
}
