/** By which keys a source tree names the arguments of a function: what the rows know, and what a tenant tells. */
import { findFunction } from '../expression/find-function.ts';
import { parseExpression } from '../expression/syntax/parse-expression.ts';
import { memberOf } from './graph-node.ts';
import type { KeyAt } from './key-at.ts';
import { readTree, type SourceTree } from './source-tree.ts';

/** As the rows of the functions have them (expressions fact sheet, section 3, Graph parameter keys). */
export const publishedKeys: KeyAt = (name, index) => {
  const row = findFunction(name);
  if (row === null || row.graphKeys === null) return null;
  const { graphKeys: keys, parameters } = row;
  if (index < keys.length) return keys[index] ?? null;
  return parameters.at(-1)?.repeating === true ? (keys.at(-1) ?? null) : null;
};

/** The first that knows. */
export function firstOf(...sources: readonly KeyAt[]): KeyAt {
  return (name, index) => {
    for (const keyAt of sources) {
      const key = keyAt(name, index);
      if (key !== null) return key;
    }
    return null;
  };
}

/**
 * What the answer of `GET …/schema/functions` says. Places are the listing's own where it has as many parameters as the
 * row of the function, and otherwise found by the parameter's name.
 *
 * @param value the answer, or the list in it
 */
export function listedKeys(value: unknown): KeyAt {
  const list = memberOf(value, 'value')?.value ?? value;
  const functions = new Map<string, readonly Listed[]>();
  for (const entry of Array.isArray(list) ? list : []) {
    const name = memberOf(entry, 'name')?.value ?? memberOf(entry, 'id')?.value;
    const parameters = memberOf(entry, 'parameters')?.value;
    if (typeof name === 'string' && Array.isArray(parameters)) functions.set(name, parameters.flatMap(listedParameter));
  }
  return (name, index) => {
    const listed = functions.get(name);
    return listed === undefined ? null : keyIn(listed, name, index);
  };
}

interface Listed {
  readonly key: string;
  readonly repeats: boolean;
}

function listedParameter(value: unknown): Listed[] {
  const name = memberOf(value, 'name')?.value;
  const repeats = memberOf(value, 'allowMultipleOccurrences')?.value === true;
  return typeof name === 'string' ? [{ key: name, repeats }] : [];
}

function keyIn(listed: readonly Listed[], name: string, index: number): string | null {
  const parameters = findFunction(name)?.parameters ?? [];
  const isAlike = listed.length === parameters.length || listed.at(-1)?.repeats === true;
  if (isAlike) return listed[index]?.key ?? (listed.at(-1)?.repeats === true ? (listed.at(-1)?.key ?? null) : null);
  const own = parameters[index]?.name.toLowerCase();
  return listed.find(({ key }) => key.toLowerCase() === own)?.key ?? null;
}

/** What the trees of a schema show: an argument that stands in the text has its key in the tree. */
export function seenKeys(trees: readonly unknown[]): KeyAt {
  const seen = new Map<string, Map<number, string>>();
  for (const tree of trees) {
    const read = readTree(tree);
    if (read !== null) note(read, seen);
  }
  return (name, index) => seen.get(name)?.get(index) ?? null;
}

function note({ type, name, expression, parameters }: SourceTree, seen: Map<string, Map<number, string>>): void {
  for (const { value } of parameters) note(value, seen);
  const parsed = type === 'Function' && expression !== null ? parseExpression(expression).expression : null;
  if (parsed?.kind !== 'call' || parsed.name !== name) return;
  const given = parsed.arguments.flatMap((argument, index) => (argument.kind === 'skipped' ? [] : [index]));
  if (given.length !== parameters.length) return;
  const keys = seen.get(name) ?? new Map<number, string>();
  given.forEach((index, at) => {
    const key = parameters[at]?.key;
    if (key !== undefined) keys.set(index, key);
  });
  seen.set(name, keys);
}
