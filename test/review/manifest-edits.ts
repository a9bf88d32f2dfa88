/** Every small edit of a value: each leaf changed, each member and item removed, each item repeated, neighbours swapped. */

import type { FactRow } from '../../src/manifest/fact.ts';
import { factAt } from '../../src/manifest/fact-at.ts';
import { facts } from '../../src/manifest/facts.generated.ts';

export interface SmallEdit {
  readonly what: string;
  /** Made when it is asked for: there are thousands, and many are passed over. */
  readonly value: () => unknown;
}

/** Lists whose order means something, as the issue and the schema say it: everything else may be in any order. */
export const ORDERED_LISTS: ReadonlySet<string> = new Set(['steps', 'pictures', 'body', 'columns', 'rows', '']);

/**
 * In a full manifest, whose lists have two items each, a place with as many second items on the way to it holds what
 * this one holds: `/steps/1/notes/0` is `/steps/0/notes/1` once more.
 */
export function isOnceMore({ what }: SmallEdit): boolean {
  return /\/1\/(?:\S*\/)?0(?:\/| |$)/u.test(what);
}

/**
 * What an edit does to a property, wherever that stands: of two that are alike, one changes one item of a list and the other
 * another. Texts are longer, in capitals or begin with a blank.
 */
export function likenessOf({ what }: SmallEdit): string {
  const [, act = '', given] = /^(.*?)(?: to (.*))?$/u.exec(what) ?? [];
  const kind =
    given?.startsWith('" ') === true ? 'a blank' : /^"[^\p{Ll}]*"$/u.test(given ?? '') ? 'capitals' : 'other';
  return `${act.replace(/\/\d+(?=\/|$)/gu, '/*')} ${given === undefined ? '' : kind}`;
}

export function* everyEdit(value: unknown, path = ''): Generator<SmallEdit> {
  if (Array.isArray(value)) yield* editsOfList(value, path);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      yield { what: `remove ${path}/${key}`, value: () => without(value, key) };
      for (const { what, value: other } of everyEdit(member, `${path}/${key}`))
        yield { what, value: () => ({ ...value, [key]: other() }) };
    }
  } else
    for (const other of otherLeaves(value, path))
      yield { what: `change ${path} to ${JSON.stringify(other)}`, value: () => other };
}

function without(value: object, key: string): object {
  const { [key]: _left, ...rest } = Object.fromEntries(Object.entries(value));
  return rest;
}

function* editsOfList(items: readonly unknown[], path: string): Generator<SmallEdit> {
  for (const [index, item] of items.entries()) {
    const put = (...others: readonly unknown[]) => items.toSpliced(index, 1, ...others);
    yield { what: `remove ${path}/${index}`, value: () => put() };
    for (const { what, value } of everyEdit(item, `${path}/${index}`)) yield { what, value: () => put(value()) };
    const [varied] = everyEdit(item, `${path}/${index}`);
    if (varied !== undefined) yield { what: `add after ${path}/${index}`, value: () => put(item, varied.value()) };
  }
}

/** Swaps of neighbours in one kind of list. */
export function* everySwap(value: unknown, isOrdered: boolean, name = '', path = ''): Generator<SmallEdit> {
  if (Array.isArray(value)) {
    const key = Array.isArray(value[0]) || name !== '' ? name : '';
    for (const index of value.slice(1).keys()) {
      if (ORDERED_LISTS.has(key) !== isOrdered) break;
      const swapped = () => [...value.slice(0, index), value[index + 1], value[index], ...value.slice(index + 2)];
      yield { what: `swap ${path}/${index}`, value: swapped };
    }
    for (const [index, item] of value.entries()) {
      for (const { what, value: other } of everySwap(item, isOrdered, '', `${path}/${index}`))
        yield { what, value: () => value.with(index, other()) };
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      for (const { what, value: other } of everySwap(member, isOrdered, key, `${path}/${key}`))
        yield { what, value: () => ({ ...value, [key]: other() }) };
    }
  }
}

/** The other choices where the schema names them. */
function otherLeaves(leaf: unknown, pointer: string): unknown[] {
  if (typeof leaf === 'boolean') return [!leaf];
  if (typeof leaf === 'number') return [leaf + 1];
  if (typeof leaf !== 'string') return [];
  const choices = choicesAt(pointer);
  const others = /^\d{4}-\d{2}-\d{2}$/u.test(leaf) ? ['2024-02-29'] : [`${leaf}x`, leaf.toUpperCase(), ` ${leaf}`];
  return (choices ?? others).filter((other) => other !== leaf);
}

function choicesAt(pointer: string): readonly string[] | null {
  const fact = factAt(pointer);
  const row: FactRow | null = fact === null ? null : facts[fact];
  return row?.kind === 'choice' ? row.choices : null;
}
