/** A template with everything that it calls, as one pattern of the page: what a vocabulary knows is literal text. */

import type { ParsedTemplate } from '../parse-templates.ts';
import { withoutCount } from '../portal/step-lines.ts';
import { isBlock, isMustache, isPartial, isPath } from '../template-nodes.ts';
import { INLINE, type TextForm } from '../text-form.ts';
import { literal, type Pattern } from './pattern.ts';
import { formPattern } from './phrase-pattern.ts';
import type { VocabularyConstants } from './vocabulary-constants.ts';

export interface Lowering extends VocabularyConstants {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly formOf: (path: string) => TextForm | null;
  /** Templates of which a page has one of several, by the name that they are called by. */
  readonly chosen: ReadonlyMap<string, readonly ChosenTemplate[]>;
  /** The flags of the chosen templates around; by them and by how it is called a part is lowered once for all editions. */
  readonly form: string;
  readonly known: Map<string, PartPattern>;
}

/** A template that a page has if its form says so: the steps of one portal. */
export interface ChosenTemplate {
  /** What a line of it says of the page: `portal:2026`. */
  readonly flag: string;
  /** The template, and those that only it calls. */
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
}

/** One place of a template: the contexts around it as view paths, and the named arguments of its part. */
interface Scope {
  readonly template: string;
  readonly contexts: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly given: ReadonlyMap<string, readonly Pattern[]>;
  /** Parts that are being walked: one that calls itself prints nothing new. */
  readonly open: readonly string[];
}

/** Around the pattern of a part: which file its lines stand in. */
export interface PartPattern {
  readonly kind: 'part';
  readonly template: string;
  readonly parts: readonly Lowered[];
}

/** A pattern that still knows its files. */
export type Lowered =
  | Exclude<Pattern, { kind: 'choice' | 'repeat' }>
  | PartPattern
  | { readonly kind: 'choice'; readonly branches: readonly LoweredBranch[] }
  | { readonly kind: 'repeat'; readonly path: string; readonly parts: readonly Lowered[] };

export interface LoweredBranch {
  readonly flags: readonly (readonly [path: string, value: boolean])[];
  readonly parts: readonly Lowered[];
}

export function lowerTemplate(lowering: Lowering, name: string): Lowered[] {
  const scope = { template: name, contexts: [''], names: new Map(), given: new Map(), open: [] };
  return lowerProgram(lowering, scope, lowering.templates.get(name)?.program);
}

function lowerProgram(lowering: Lowering, scope: Scope, program: hbs.AST.Program | undefined): Lowered[] {
  return (program?.body ?? []).flatMap((statement): readonly Lowered[] => {
    if (isMustache(statement)) return lowerText(lowering, scope, statement.path);
    if (isBlock(statement)) return lowerBlock(lowering, scope, statement);
    if (isPartial(statement)) return lowerPartial(lowering, scope, statement);
    return 'value' in statement && statement.type === 'ContentStatement' ? [literal(String(statement.value))] : [];
  });
}

function lowerText(lowering: Lowering, scope: Scope, node: hbs.AST.Node): readonly Pattern[] {
  const given = givenAt(scope, node);
  if (given !== null) return given;
  const path = pathOf(scope, node);
  if (path === null) return [];
  const constant = lowering.texts.get(path);
  return constant === undefined ? formPattern(path, lowering.formOf(path) ?? INLINE) : (constant ?? []);
}

function lowerBlock(lowering: Lowering, scope: Scope, block: hbs.AST.BlockStatement): Lowered[] {
  const [argument] = block.params;
  const path = argument === undefined ? null : pathOf(scope, argument);
  if (path === null) return [];
  switch (block.path.original) {
    case 'each':
      return lowerEach(lowering, scope, block, path);
    case 'with':
      return lowerChoice(lowering, path, within(scope, path, block), scope, block);
    case 'unless':
      return lowerChoice(lowering, path, scope, scope, { program: block.inverse, inverse: block.program });
    default:
      return lowerChoice(lowering, path, scope, scope, block);
  }
}

interface Branches {
  readonly program: hbs.AST.Program | undefined;
  readonly inverse: hbs.AST.Program | undefined;
}

function lowerChoice(lowering: Lowering, path: string, inside: Scope, outside: Scope, block: Branches): Lowered[] {
  const known = lowering.texts.get(path);
  const there = () => lowerProgram(lowering, inside, block.program);
  const missing = () => lowerProgram(lowering, outside, block.inverse);
  if (known !== undefined || outside.given.has(path)) return known === null ? missing() : there();
  const branches = [
    { flags: [[path, true] as const], parts: there() },
    { flags: [[path, false] as const], parts: missing() },
  ];
  return [{ kind: 'choice', branches }];
}

function lowerEach(lowering: Lowering, scope: Scope, block: hbs.AST.BlockStatement, path: string): Lowered[] {
  const known = lowering.lists.get(path) ?? 0;
  const item = (at: string) => lowerProgram(lowering, within(scope, `${path}[${at}]`, block), block.program);
  const items = Array.from({ length: known }, (_, at) => item(String(at))).flat();
  return [...items, { kind: 'repeat', path: `${path}[]`, parts: item('') }];
}

function within(scope: Scope, path: string, { program }: hbs.AST.BlockStatement): Scope {
  const name = program.blockParams?.[0];
  const names = name === undefined ? scope.names : new Map([...scope.names, [name, path]]);
  return { ...scope, names, contexts: [...scope.contexts, path] };
}

function lowerPartial(lowering: Lowering, scope: Scope, statement: hbs.AST.PartialStatement): Lowered[] {
  const template = isPath(statement.name) ? statement.name.original : '';
  const chosen = lowering.chosen.get(template);
  if (chosen !== undefined && !lowering.templates.has(template)) {
    const branches = chosen.map(({ flag, templates }): LoweredBranch => {
      const form = `${lowering.form} ${flag}`;
      const inside = { ...lowering, form, templates: new Map([...lowering.templates, ...templates]) };
      return { flags: [[flag, true]], parts: lowerPartial(inside, scope, statement) };
    });
    return [{ kind: 'choice', branches }];
  }
  const program = lowering.templates.get(template)?.program;
  if (program === undefined || scope.open.includes(template)) return [];
  const [argument] = statement.params;
  const context = argument === undefined ? scope.contexts.at(-1) : pathOf(scope, argument);
  const given = new Map(
    (statement.hash?.pairs ?? []).map(({ key, value }) => [key, argumentOf(lowering, scope, value)]),
  );
  const open = [...scope.open, template];
  const inside = { template, contexts: [context ?? ''], names: new Map(), given, open };
  const called = JSON.stringify([lowering.form, open, context, ...given]);
  const known = lowering.known.get(called);
  if (known !== undefined) return [known];
  const parts = lowerProgram(lowering, inside, program);
  const part: PartPattern = { kind: 'part', template: withoutCount(template), parts };
  lowering.known.set(called, part);
  return [part];
}

function argumentOf(lowering: Lowering, scope: Scope, value: hbs.AST.Expression): readonly Pattern[] {
  if ('value' in value && typeof value.value === 'string') return [literal(value.value)];
  return lowerText(lowering, scope, value);
}

/** What a part is given stands at its outermost context. */
function givenAt(scope: Scope, node: hbs.AST.Node): readonly Pattern[] | null {
  if (!isPath(node) || (node.depth !== 0 && node.depth !== scope.contexts.length - 1)) return null;
  return scope.given.get(node.parts.join('.')) ?? null;
}

/** Where a path leads, from the root of the view: `credentials.fields[].label`. */
function pathOf(scope: Scope, node: hbs.AST.Node): string | null {
  if (!isPath(node)) return null;
  const [first = '', ...rest] = node.parts.map(String);
  if (node.data) return first === 'root' ? rest.join('.') : null;
  const named = node.depth === 0 ? scope.names.get(first) : undefined;
  const base = named ?? scope.contexts.at(-1 - node.depth) ?? '';
  const steps = named === undefined ? node.parts.map(String) : rest;
  return [base, ...steps].filter((step) => step !== '').join('.');
}
