/**
 * Templates held against the shape of the view, before anything is rendered. Handlebars itself stays silent about a
 * misspelt name in `{{#if}}`, `{{#each}}`, `{{#with}}` and helper arguments, prints objects as `[object Object]`, and
 * reports one mistake a run.
 */

import { sortProblems } from '../../problem/compare-problems.ts';
import { didYouMean } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { AlikeTemplates } from './alike-templates.ts';
import { hiddenByPortal, hiddenFacts } from './hidden-facts.ts';
import type { PageFact } from './page-facts/page-fact.ts';
import { pageFacts } from './page-facts/page-facts.ts';
import type { FormTables } from './page-form.ts';
import { pageShape } from './page-shape.ts';
import type { ParsedTemplate, ParsedTemplates } from './parse-templates.ts';
import { PORTAL_STEPS } from './portal/step-lines.ts';
import { resolvePath } from './resolve-path.ts';
import { isBlock, isContent, isMustache, isPartial, isPath, isSubExpression } from './template-nodes.ts';
import { templateProblem } from './template-problem.ts';
import type { TemplateRuleId } from './template-rules.ts';
import {
  partialScope,
  present,
  rootScope,
  type Scope,
  type Spot,
  withContext,
  withNames,
  withPresent,
} from './template-scope.ts';
import { object, type Shape, text } from './view-shape.ts';

/** What templates are held against: the view that they see, and where it shows the facts of a manifest. */
export interface Viewed {
  readonly shape: Shape;
  readonly facts: Readonly<Record<string, PageFact>>;
}

/** The view of tutorials, and where it shows the facts of manifests. */
export const PAGES: Viewed = { shape: pageShape, facts: pageFacts };

/**
 * Every mistake in every template that an edition reaches, what editions and portals hide, and the templates that none
 * reaches.
 *
 * @param tables the portals and navigations, each of which editions are checked with
 */
export function checkTemplates(
  parsed: Templates,
  { shape, facts }: Viewed = PAGES,
  tables: Chosen = { portals: new Map(), navigations: new Map() },
): Problem[] {
  const problems: Problem[] = [];
  const reached = new Set<string>();
  const { unparsed } = parsed;
  const variants = variantsOf(tables);
  const isChosen = (name: string) => variants.some((variant) => variant.has(name));
  const alike = new AlikeTemplates(new Map([...parsed.templates].filter(([name]) => !isChosen(name))));
  for (const [name, template] of parsed.templates) {
    if (!name.startsWith('editions/')) continue;
    reached.add(name);
    const walks = variants.map((variant) => {
      const templates = new Map([...parsed.templates, ...variant]);
      const check: Check = {
        templates,
        unparsed,
        problems: [],
        seen: new Set(),
        reached,
        shown: new Set(),
        calls: [],
        alike,
      };
      checkTemplate(check, name, template, rootScope(shape));
      return { ...check, portal: variant.get(PORTAL_STEPS) };
    });
    problems.push(...walks.flatMap((check) => check.problems));
    // What a template with a mistake in it was to show is not known.
    if (unparsed.size > 0 || walks.some((check) => check.problems.length > 0)) continue;
    const shown = new Set(walks.flatMap((check) => [...check.shown]));
    problems.push(...hiddenFacts(template, shown, facts));
    for (const { portal, shown: own } of walks)
      if (portal !== undefined) problems.push(...hiddenByPortal(template, portal, { shown, own }, facts));
  }
  for (const [name, template] of parsed.templates) {
    // Whatever a template that cannot be parsed calls is not known.
    if (reached.has(name) || unparsed.size > 0) continue;
    const hint = didYouMean(name, reached) ?? 'Call it from an edition, or remove it.';
    const message = 'No edition uses this template.';
    problems.push({
      ...templateProblem(template, template.program, 'template-unused', message, hint),
      severity: 'warning',
    });
  }
  return sortProblems(distinct(problems));
}

type Chosen = Pick<FormTables, 'portals' | 'navigations'>;

/** Each portal and each navigation once or more: what one of them lacks does not hang on the other. */
function variantsOf({ portals, navigations }: Chosen): ParsedTemplates['templates'][] {
  const [ways, all] = [[...navigations.values()], [...portals.values()]];
  const count = Math.max(ways.length, all.length, 1);
  return Array.from({ length: count }, (_, index) => {
    const [portal, way] = [all[index % all.length], ways[index % ways.length]];
    return new Map([...(portal?.templates ?? []), ...(way?.templates ?? [])]);
  });
}

/** Editions share their parts, and each mistake in one is told once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

type Templates = Pick<ParsedTemplates, 'templates' | 'unparsed'>;

/** The walk through one edition. */
interface Check extends Templates {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly problems: Problem[];
  /** Template, context and guards already walked. */
  readonly seen: Set<string>;
  /** The templates that some edition calls. */
  readonly reached: Set<string>;
  /** Paths of the view: texts that are printed; flags, lists and objects that are asked for. */
  readonly shown: Set<string>;
  /** The templates that called one another down to this place. */
  readonly calls: readonly string[];
  /** Templates that are walked once for all editions, portals and navigations. */
  readonly alike: AlikeTemplates;
}

/** One template while it is walked in one scope. */
interface Walk {
  readonly check: Check;
  readonly template: ParsedTemplate;
  readonly scope: Scope;
  /** How many blocks are open in the template. */
  readonly depth: number;
}

const DEEPEST = 100;

function checkTemplate(check: Check, name: string, template: ParsedTemplate, scope: Scope): void {
  const context = scope.contexts.at(-1);
  const key = [name, context?.path, context && namesIn(context.shape), ...[...scope.present].sort()].join('|');
  if (check.seen.has(key)) return;
  check.seen.add(key);
  if (!check.alike.has(name, check.calls.length + 1, DEEPEST)) {
    walkTemplate(check, name, template, scope);
    return;
  }
  const found = check.alike.find(key, (own) => {
    walkTemplate({ ...check, ...own, seen: new Set([key]) }, name, template, scope);
  });
  check.problems.push(...found.problems);
  for (const path of found.shown) check.shown.add(path);
}

function walkTemplate(check: Check, name: string, template: ParsedTemplate, scope: Scope): void {
  walkProgram({ check: { ...check, calls: [...check.calls, name] }, template, scope, depth: 0 }, template.program);
}

/** Most templates are called with the view itself. */
const knownNames = new WeakMap<Shape, string>();

function namesIn(shape: Shape): string {
  const names = knownNames.get(shape) ?? (shape.kind === 'object' ? Object.keys(shape.fields).join() : shape.kind);
  knownNames.set(shape, names);
  return names;
}

function walkProgram(walk: Walk, program: hbs.AST.Program | undefined): void {
  for (const statement of program?.body ?? []) {
    if (isMustache(statement)) walkMustache(walk, statement);
    else if (isBlock(statement)) walkBlock(walk, statement);
    else if (isPartial(statement)) walkPartial(walk, statement);
    else if (!isContent(statement)) {
      report(
        walk,
        statement,
        'template-helper',
        'Decorators, inline partials and partial blocks are not checked, so not allowed.',
        'Use a template of its own.',
      );
    }
  }
}

function walkMustache(walk: Walk, statement: hbs.AST.MustacheStatement): void {
  const { path } = statement;
  if (statement.params.length > 0 || statement.hash !== undefined) {
    unknownHelper(walk, path);
    for (const argument of argumentsOf(statement)) resolve(walk, argument);
    return;
  }
  const spot = resolveName(walk, path);
  if (spot === null) return;
  walk.check.shown.add(spot.path);
  checkPrintable(walk, path, spot);
}

const NOT_PRINTABLE: Readonly<Record<Shape['kind'], { readonly is: string; readonly hint: string } | null>> = {
  text: null,
  optional: null,
  flag: { is: 'true or false, not a text', hint: 'Use it in {{#if}} or {{#unless}}.' },
  list: { is: 'a list, not a text', hint: 'Walk it with {{#each}}.' },
  object: { is: 'an object, not a text', hint: 'Print one of its fields.' },
};

function checkPrintable(walk: Walk, node: hbs.AST.Node, spot: Spot): void {
  const name = isPath(node) ? node.original : spot.path;
  const wrong = NOT_PRINTABLE[present(spot.shape).kind];
  if (wrong !== null) report(walk, node, 'template-kind', `"${name}" is ${wrong.is}.`, wrong.hint);
  else if (spot.shape.kind === 'optional' && !walk.scope.present.has(spot.path)) {
    report(walk, node, 'template-unguarded', `"${name}" may be missing.`, `Put it inside {{#if ${name}}}.`);
  }
}

type BlockRule = (walk: Walk, block: hbs.AST.BlockStatement, spot: Spot | null) => void;

const BLOCKS: ReadonlyMap<string, BlockRule> = new Map([
  ['if', walkCondition],
  ['unless', walkCondition],
  ['each', walkEach],
  ['with', walkWith],
]);

function walkBlock(outer: Walk, block: hbs.AST.BlockStatement): void {
  const walk = { ...outer, depth: outer.depth + 1 };
  if (walk.depth > DEEPEST) {
    if (walk.depth === DEEPEST + 1)
      report(walk, block, 'template-depth', `More than ${DEEPEST} blocks are open here.`, 'Use a template of its own.');
    return;
  }
  const rule = BLOCKS.get(block.path.original);
  if (rule === undefined) {
    unknownHelper(walk, block.path);
    for (const argument of argumentsOf(block)) resolve(walk, argument);
    return;
  }
  const [argument, ...surplus] = block.params;
  if (argument === undefined || surplus.length > 0) {
    report(walk, block.path, 'template-helper', `{{#${block.path.original}}} takes one argument.`, null);
  }
  const spot = argument === undefined ? null : resolveName(walk, argument);
  if (spot !== null && present(spot.shape).kind !== 'text') walk.check.shown.add(spot.path);
  rule(walk, block, spot);
}

function walkCondition(walk: Walk, block: hbs.AST.BlockStatement, spot: Spot | null): void {
  const there = { ...walk, scope: withPresent(walk.scope, spot) };
  const negative = block.path.original === 'unless';
  walkProgram(negative ? walk : there, block.program);
  walkProgram(negative ? there : walk, block.inverse);
}

function walkEach(walk: Walk, block: hbs.AST.BlockStatement, spot: Spot | null): void {
  walkProgram(walk, block.inverse);
  if (spot === null) return;
  const shape = present(spot.shape);
  if (shape.kind !== 'list') {
    report(
      walk,
      block.params[0] ?? block,
      'template-kind',
      `{{#each}} walks lists, and "${spot.path}" is none.`,
      'Use {{#if}} or {{#with}}.',
    );
    return;
  }
  const item = { shape: shape.item, path: `${spot.path}[]` };
  const index = { shape: text('position in the list'), path: '@index' };
  const scope = withNames(withContext(walk.scope, item, true), block.program.blockParams ?? [], [item, index]);
  walkProgram({ ...walk, scope }, block.program);
}

function walkWith(walk: Walk, block: hbs.AST.BlockStatement, spot: Spot | null): void {
  walkProgram(walk, block.inverse);
  if (spot === null) return;
  if (present(spot.shape).kind !== 'object') {
    report(
      walk,
      block.params[0] ?? block,
      'template-kind',
      `{{#with}} opens objects, and "${spot.path}" is none.`,
      'Use {{#if}} or {{#each}}.',
    );
    return;
  }
  const inside = { shape: present(spot.shape), path: spot.path };
  const scope = withNames(withContext(withPresent(walk.scope, spot), inside), block.program.blockParams ?? [], [
    inside,
  ]);
  walkProgram({ ...walk, scope }, block.program);
}

function walkPartial(walk: Walk, statement: hbs.AST.PartialStatement): void {
  const { name } = statement;
  if (!isPath(name)) {
    report(
      walk,
      statement,
      'template-unknown-partial',
      'A computed template name cannot be checked.',
      'Use {{#if}} and fixed names.',
    );
    return;
  }
  if (statement.indent !== '') {
    report(
      walk,
      statement,
      'template-indented-partial',
      'The call is indented.',
      'Move it to the first column; indent the lines of the part itself.',
    );
  }
  const [argument] = statement.params;
  const context = argument === undefined ? walk.scope.contexts.at(-1) : resolveName(walk, argument);
  const given = (statement.hash?.pairs ?? []).map(({ key, value }): [string, Shape] => [key, shapeOf(walk, value)]);
  const template = walk.check.templates.get(name.original);
  if (template !== undefined) walk.check.reached.add(name.original);
  if (walk.check.unparsed.has(name.original)) return;
  if (walk.check.calls.includes(name.original)) {
    const circle = [...walk.check.calls.slice(walk.check.calls.indexOf(name.original)), name.original].join(' → ');
    report(walk, name, 'template-circle', `A template calls itself: ${circle}.`, 'Remove one of the calls.');
  } else if (template === undefined) {
    const hint = didYouMean(name.original, walk.check.templates.keys());
    report(walk, name, 'template-unknown-partial', `There is no template "${name.original}".`, hint);
  } else if (walk.check.calls.length >= DEEPEST) {
    report(
      walk,
      name,
      'template-depth',
      `More than ${DEEPEST} templates call one another.`,
      'Call it from the edition.',
    );
  } else if (context !== null && context !== undefined) {
    checkTemplate(walk.check, name.original, template, partialScope(walk.scope, extended(context, given)));
  }
}

/** Named arguments stand beside the fields of the context. */
function extended(context: Spot, given: readonly [string, Shape][]): Spot {
  if (given.length === 0) return context;
  const fields = context.shape.kind === 'object' ? context.shape.fields : {};
  return { shape: object({ ...fields, ...Object.fromEntries(given) }), path: context.path };
}

function shapeOf(walk: Walk, value: hbs.AST.Expression): Shape {
  const spot = isPath(value) || isSubExpression(value) ? resolve(walk, value) : null;
  if (spot !== null) walk.check.shown.add(spot.path);
  return spot?.shape ?? text('an argument');
}

/** The place an expression leads to; `null` where it leads nowhere (then reported) or is a literal. */
function resolve(walk: Walk, expression: hbs.AST.Expression): Spot | null {
  if (isSubExpression(expression)) {
    unknownHelper(walk, expression.path);
    for (const argument of argumentsOf(expression)) resolve(walk, argument);
    return null;
  }
  if (!isPath(expression)) return null;
  const { spot, fault } = resolvePath(expression, walk.scope);
  if (fault !== null) report(walk, expression, fault.rule, fault.message, fault.hint);
  return spot;
}

/** Where a literal says nothing: as a text to print, a list to walk, a thing to ask for, or the context of a part. */
function resolveName(walk: Walk, expression: hbs.AST.Expression): Spot | null {
  if (!isPath(expression) && !isSubExpression(expression))
    report(walk, expression, 'template-literal', 'A value stands where a name of the view belongs.', LITERAL_HINT);
  return resolve(walk, expression);
}

const LITERAL_HINT = 'Write a text as it is, without braces; ask for, walk and hand on what the view has.';

function argumentsOf(call: {
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}): hbs.AST.Expression[] {
  return [...call.params, ...(call.hash?.pairs ?? []).map(({ value }) => value)];
}

function unknownHelper(walk: Walk, path: hbs.AST.Node): void {
  const name = 'original' in path ? String(path.original) : 'this';
  const hint =
    didYouMean(name, BLOCKS.keys()) ?? 'There are #if, #unless, #each and #with; everything else is ready in the view.';
  report(walk, path, 'template-helper', `There is no helper "${name}".`, hint);
}

function report(walk: Walk, node: hbs.AST.Node, rule: TemplateRuleId, message: string, hint: string | null): void {
  walk.check.problems.push(templateProblem(walk.template, node, rule, message, hint));
}
