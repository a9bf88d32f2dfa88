/**
 * What a template does, worked out of its syntax tree. The check of templates leaves a small part of Handlebars: names of
 * the view, four blocks with one argument each, and parts that are called by name. Nothing else stands in a tree that
 * was checked, so a page needs no more than this of the language; and what a template does can be written down as JSON.
 */
import { isBlock, isMustache, isPartial, isPath, isText } from './template-nodes.ts';

export type Actions = readonly Action[];

/** A text is printed as it is. */
export type Action =
  | string
  | { readonly do: 'print'; readonly what: Way }
  | { readonly do: 'if' | 'each' | 'with'; readonly what: Way; readonly inside: Actions; readonly otherwise: Actions }
  | { readonly do: 'call'; readonly part: string; readonly what: Way | null; readonly given: readonly Given[] };

/** The way to a value: out of so many blocks that opened a context, and by these names from there. */
export interface Way {
  readonly up: number;
  readonly from: 'context' | 'root' | LoopFact;
  readonly names: readonly string[];
}

/** What {{#each}} says of its turn: `@index` and the like. */
export type LoopFact = 'index' | 'first' | 'last';

/** A named argument of a part. */
export type Given = readonly [name: string, value: Way | { readonly literal: unknown }];

/** A block that opened a context, with the names that it gave to it and to its place in the list. */
interface Opened {
  readonly isLoop: boolean;
  readonly names: readonly string[];
}

/** @param opened the blocks around the program, the innermost last */
export function actionsOf(program: hbs.AST.Program | undefined, opened: readonly Opened[] = []): Actions {
  return (program?.body ?? []).flatMap((statement) => {
    if (isText(statement)) return statement.value;
    if (isMustache(statement)) return { do: 'print', what: wayOf(statement.path, opened) };
    if (isBlock(statement)) return blockAction(statement, opened);
    return isPartial(statement) ? callAction(statement, opened) : [];
  });
}

function blockAction({ path, params, program, inverse }: hbs.AST.BlockStatement, opened: readonly Opened[]): Action {
  const name = path.original;
  const what = wayOf(params[0], opened);
  const otherwise = actionsOf(inverse, opened);
  if (name === 'if') return { do: 'if', what, inside: actionsOf(program, opened), otherwise };
  if (name === 'unless') return { do: 'if', what, inside: otherwise, otherwise: actionsOf(program, opened) };
  const isLoop = name === 'each';
  const around = [...opened, { isLoop, names: program?.blockParams ?? [] }];
  return { do: isLoop ? 'each' : 'with', what, inside: actionsOf(program, around), otherwise };
}

function callAction({ name, params, hash }: hbs.AST.PartialStatement, opened: readonly Opened[]): Action {
  const [context] = params;
  const given = (hash?.pairs ?? []).map(({ key, value }): Given => {
    return [key, isPath(value) ? wayOf(value, opened) : { literal: 'value' in value ? value.value : null }];
  });
  const what = context === undefined ? null : wayOf(context, opened);
  return { do: 'call', part: isPath(name) ? name.original : '', what, given };
}

function wayOf(expression: hbs.AST.Expression | undefined, opened: readonly Opened[]): Way {
  if (expression === undefined || !isPath(expression)) throw new Error('A value stands where a name belongs.');
  const [first = '', ...rest] = expression.parts.map(String);
  if (expression.data) return dataWay(first, rest, expression.depth, opened);
  const named = expression.depth === 0 && !/^\.|this\b/u.test(expression.original) ? nameIn(opened, first) : null;
  if (named !== null) return { ...named, names: rest };
  return { up: expression.depth, from: 'context', names: expression.parts.map(String) };
}

function dataWay(name: string, names: readonly string[], depth: number, opened: readonly Opened[]): Way {
  if (name === 'root') return { up: 0, from: 'root', names };
  const loops = opened.flatMap(({ isLoop }, at) => (isLoop ? [opened.length - 1 - at] : []));
  return { up: loops.at(-1 - depth) ?? 0, from: LOOP_FACTS.get(name) ?? 'index', names };
}

/** The key of an item of a list is its place. */
const LOOP_FACTS: ReadonlyMap<string, LoopFact> = new Map([
  ['first', 'first'],
  ['last', 'last'],
]);

/** What a block gave a name to: its context, or the place in its list. */
function nameIn(opened: readonly Opened[], name: string): Pick<Way, 'up' | 'from'> | null {
  const at = opened.findLastIndex(({ names }) => names.includes(name));
  if (at === -1) return null;
  return { up: opened.length - 1 - at, from: opened[at]?.names[0] === name ? 'context' : 'index' };
}
