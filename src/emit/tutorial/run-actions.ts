/**
 * Templates that were checked, carried out. A page is a few thousand small actions; Handlebars, which knows none of the
 * check, looks up a helper, builds options and copies data for each of them.
 */
import { isRecord } from '../../json/is-record.ts';
import type { RenderBudget } from './render-budget.ts';
import type { Action, Actions, Way } from './template-actions.ts';

/** What a name is looked up in: the named arguments of a part stand beside the fields of its context. */
interface Context {
  readonly value: unknown;
  readonly given: Readonly<Record<string, unknown>> | null;
}

/** A context, and the one around it. */
interface Frame extends Context {
  readonly outer: Frame | null;
  /** The place in the list that is walked, and how long it is. */
  readonly index: number;
  readonly count: number;
}

/** What one page is made of. */
export interface PageRun {
  readonly root: unknown;
  /** `null`: nothing is called so. */
  readonly part: (name: string) => Run | null;
  readonly budget: RenderBudget;
}

/** @returns the text that is printed in a context */
export type Run = (frame: Frame, page: PageRun) => string;

/** The context of a page or of a part: there is nothing around it. */
export function outermost(value: unknown, given: Frame['given'] = null): Frame {
  return { value, given, outer: null, index: 0, count: 0 };
}

/** Prepared once for any number of pages. A page is read action by action, mostly by a program that runs for a moment. */
export function runOf(actions: Actions): Run {
  const parts = actions.map((action) => (typeof action === 'string' ? action : runOfAction(action)));
  const [only = ''] = parts;
  if (parts.length < 2) return typeof only === 'string' ? () => only : only;
  return (frame, page) => {
    let text = '';
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] ?? '';
      text += typeof part === 'string' ? part : part(frame, page);
    }
    return text;
  };
}

function runOfAction(action: Exclude<Action, string>): Run {
  if (action.do === 'print') return printing(action.what);
  if (action.do === 'call') return calling(action);
  const [inside, otherwise] = [runOf(action.inside), runOf(action.otherwise)];
  if (action.do === 'with') return opening(contextAt(action.what), inside, otherwise);
  const value = valueAt(action.what);
  if (action.do === 'each') return walking(value, inside, otherwise);
  return (frame, page) => (isThere(value(frame, page)) ? inside : otherwise)(frame, page);
}

/** As Handlebars has it, an empty list says no. */
function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

type Value = (frame: Frame, page: PageRun) => unknown;

function valueAt({ up, from, names: [first, ...rest] }: Way): Value {
  if (from === 'index') return (frame) => frameAt(frame, up)?.index;
  if (from === 'first') return (frame) => frameAt(frame, up)?.index === 0;
  if (from === 'last') return (frame) => isLast(frameAt(frame, up));
  if (first === undefined) return from === 'root' ? (_, { root }) => root : (frame) => frameAt(frame, up)?.value;
  const start: Value =
    from === 'root' ? (_, { root }) => memberOf(root, first) : (frame) => memberOfContext(frameAt(frame, up), first);
  return rest.reduce(memberBehind, start);
}

/** Most names have one or two parts. */
function memberBehind(value: Value, name: string): Value {
  return (frame, page) => memberOf(value(frame, page), name);
}

/** A context that is handed on as a whole keeps the arguments beside it. */
function contextAt(what: Way): (frame: Frame, page: PageRun) => Context {
  const value = valueAt(what);
  if (what.from === 'context' && what.names.length === 0) return (frame) => frameAt(frame, what.up) ?? outermost(null);
  return (frame, page) => ({ value: value(frame, page), given: null });
}

function frameAt(frame: Frame, up: number): Frame | null {
  let found: Frame | null = frame;
  for (let left = up; left > 0; left--) found = found?.outer ?? null;
  return found;
}

function isLast(frame: Frame | null): boolean {
  return frame !== null && frame.index === frame.count - 1;
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function memberOfContext(context: Context | null, name: string): unknown {
  if (context === null) return undefined;
  const { value, given } = context;
  return given !== null && Object.hasOwn(given, name) ? given[name] : memberOf(value, name);
}

/** What templates were checked against has every name; a view without one is a defect. */
function printing(what: Way): Run {
  const value = valueAt(what);
  return (frame, page) => {
    const text = value(frame, page);
    if (text === undefined) throw new Error(`The view has no ${what.names.join('.')}.`);
    return text === null ? '' : String(text);
  };
}

function opening(context: ReturnType<typeof contextAt>, inside: Run, otherwise: Run): Run {
  return (frame, page) => {
    const { value, given } = context(frame, page);
    if (!isThere(value)) return otherwise(frame, page);
    return inside({ value, given, outer: frame, index: 0, count: 0 }, page);
  };
}

function walking(value: Value, inside: Run, otherwise: Run): Run {
  return (frame, page) => {
    const list = value(frame, page);
    if (!Array.isArray(list) || list.length === 0) return otherwise(frame, page);
    let text = '';
    for (let index = 0; index < list.length; index++) {
      page.budget.step();
      text += inside({ value: list[index], given: null, outer: frame, index, count: list.length }, page);
    }
    return page.budget.printed(text);
  };
}

function calling({ part, what, given }: Extract<Action, { do: 'call' }>): Run {
  const contextOf = what === null ? (frame: Frame): Context => frame : contextAt(what);
  const named = given.map(([name, each]): [string, Value] => {
    return [name, 'literal' in each ? () => each.literal : valueAt(each)];
  });
  return (frame, page) => {
    const run = page.part(part);
    if (run === null) throw new Error(`There is no template "${part}".`);
    page.budget.step();
    const context = contextOf(frame, page);
    const more = () => Object.fromEntries(named.map(([name, each]) => [name, each(frame, page)]));
    const all = named.length === 0 ? context.given : { ...context.given, ...more() };
    return page.budget.printed(run(outermost(context.value, all), page));
  };
}
