/** The faults that a server has, as one: each takes what the one before it made. */
import type { Operation } from '../../scim/patch/operation.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import type { Fault } from '../faults/fault.ts';
import type { StoredResource } from '../store/stored-resource.ts';
import type { Exchange, Reply } from './exchange.ts';

export class Behaviour {
  readonly #faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  answer(exchange: Exchange): Reply | undefined {
    for (const { answer } of this.#faults) {
      const reply = answer?.(exchange);
      if (reply !== undefined) return reply;
    }
    return undefined;
  }

  query(exchange: Exchange): Exchange {
    let read = exchange;
    for (const { query } of this.#faults) if (query !== undefined) read = { ...read, query: query(read) };
    return read;
  }

  operations(operations: readonly Operation[], before: Resource, exchange: Exchange): readonly Operation[] {
    return this.#faults.reduce((read, fault) => fault.operations?.(read, before, exchange) ?? read, operations);
  }

  stored(next: Resource, before: Resource | null, exchange: Exchange): Resource {
    return this.#faults.reduce((kept, fault) => fault.stored?.(kept, before, exchange) ?? kept, next);
  }

  found(resources: readonly StoredResource[], exchange: Exchange): readonly StoredResource[] {
    return this.#faults.reduce((found, fault) => fault.found?.(found, exchange) ?? found, resources);
  }

  reply(reply: Reply, exchange: Exchange): Reply {
    return this.#faults.reduce((sent, fault) => fault.reply?.(sent, exchange) ?? sent, reply);
  }

  lifts(rule: Fault['lifts']): boolean {
    return this.#faults.some(({ lifts }) => lifts === rule);
  }
}
