import { didYouMean } from '../../problem/nearest.ts';
import { present, type Scope, type Spot } from './template-scope.ts';
import { text } from './view-shape.ts';

/** Either the place that a path leads to, or why it leads nowhere. */
export type Resolved =
  | { readonly spot: Spot; readonly fault: null }
  | {
      readonly spot: null;
      readonly fault: { readonly rule: PathRule; readonly message: string; readonly hint: string | null };
    };

export type PathRule = 'template-unknown-name' | 'template-unguarded';

const LOOP_DATA = new Set(['index', 'first', 'last', 'key']);

/** Follows a path such as `../groups.table`, `@root.app` or `this` through the shape. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  const parts = path.parts.map(String);
  if (path.data) return resolveData(path, parts, scope);
  const [first, ...rest] = parts;
  const named = path.depth === 0 && first !== undefined ? scope.names.get(first) : undefined;
  if (named !== undefined) return follow(named, rest, path, scope);
  const context = scope.contexts.at(-1 - path.depth);
  if (context === undefined) {
    return fault(
      'template-unknown-name',
      `"${path.original}" goes beyond the outermost context.`,
      'Use @root to reach the whole view.',
    );
  }
  return follow(context, parts, path, scope);
}

function resolveData(path: hbs.AST.PathExpression, parts: readonly string[], scope: Scope): Resolved {
  const [first = '', ...rest] = parts;
  if (first === 'root') return follow(scope.root, rest, path, scope);
  if (LOOP_DATA.has(first) && scope.insideEach)
    return { spot: { shape: text('position in the list'), path: `@${first}` }, fault: null };
  const hint = LOOP_DATA.has(first) ? 'It exists inside {{#each}} only.' : didYouMean(first, ['root', ...LOOP_DATA]);
  return fault('template-unknown-name', `Nothing is called "@${first}" here.`, hint);
}

function follow(from: Spot, parts: readonly string[], path: hbs.AST.PathExpression, scope: Scope): Resolved {
  let spot = from;
  for (const part of parts) {
    if (spot.shape.kind === 'optional' && !scope.present.has(spot.path)) {
      const name = spot.path.split('.').at(-1) ?? spot.path;
      return fault(
        'template-unguarded',
        `"${name}" may be missing, so "${path.original}" has nothing to stand on.`,
        `Put it inside {{#if ${name}}} or {{#with ${name}}}.`,
      );
    }
    const shape = present(spot.shape);
    const next = shape.kind === 'object' && Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
    if (next === undefined)
      return fault(
        'template-unknown-name',
        `Nothing is called "${part}" ${whereIn(spot)}.`,
        hintFor(part, spot, scope),
      );
    spot = { shape: next, path: spot.path === '' ? part : `${spot.path}.${part}` };
  }
  return { spot, fault: null };
}

function whereIn(spot: Spot): string {
  return spot.path === '' ? 'in the view' : `in "${spot.path}"`;
}

/** A name that exists further out needs another way there; else the closest name here is meant. */
function hintFor(part: string, spot: Spot, scope: Scope): string | null {
  const outer = scope.contexts.toReversed().findIndex((context) => fieldsOf(context).includes(part));
  if (outer > 0) return `Write "${'../'.repeat(outer)}${part}".`;
  const here = didYouMean(part, fieldsOf(spot));
  if (here !== null) return here;
  if (fieldsOf(scope.root).includes(part)) return `Write "@root.${part}".`;
  const known = fieldsOf(spot);
  return known.length === 0
    ? `It is ${spot.shape.kind === 'list' ? 'a list' : 'a text'}: it has no names of its own.`
    : `Known here: ${known.join(', ')}.`;
}

function fieldsOf({ shape }: Spot): string[] {
  const known = present(shape);
  return known.kind === 'object' ? Object.keys(known.fields) : [];
}

function fault(rule: PathRule, message: string, hint: string | null): Resolved {
  return { spot: null, fault: { rule, message, hint } };
}
