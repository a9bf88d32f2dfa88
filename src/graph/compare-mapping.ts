/** Where a manifest and a live mapping say different things: asked by the merge, and by the way back. */
import type { Attribute, Mapping, ResourceMapping, ScopingFilter } from '../connector/connector.ts';
import { printExpression } from '../expression/syntax/print-expression.ts';
import { parseAttributePath, pathKey } from '../scim/attribute-path.ts';
import type { LiveAction, LiveAttribute, LiveFilter, LiveFlow, LiveMapping, LiveSource } from './live-schema.ts';

/** The same for two spellings of one attribute: SCIM paths as paths, other names by their letters. */
export function targetKey(name: string): string {
  const { path } = parseAttributePath(name);
  return path === null ? name.toLowerCase() : pathKey(path);
}

/** An attribute of the manifest and of the schema, as far as they belong together. */
export interface AttributePairing {
  readonly pairs: readonly { readonly attribute: Attribute; readonly index: number; readonly live: LiveAttribute }[];
  /** In the manifest alone, with something that flows. */
  readonly unmapped: readonly { readonly attribute: Attribute; readonly index: number }[];
  /** In the schema alone. */
  readonly unlisted: readonly LiveAttribute[];
}

export function pairAttributes({ attributes }: ResourceMapping, live: LiveMapping): AttributePairing {
  const byKey = new Map<string, LiveAttribute>();
  for (const each of live.attributes) {
    const key = targetKey(each.target);
    if (!byKey.has(key)) byKey.set(key, each);
  }
  const own = attributes.map((attribute, index) => ({ attribute, index, live: byKey.get(targetKey(attribute.name)) }));
  const keys = new Set(attributes.map(({ name }) => targetKey(name)));
  return {
    pairs: own.flatMap(({ attribute, index, live: found }) =>
      found === undefined ? [] : [{ attribute, index, live: found }],
    ),
    unmapped: own.flatMap(({ attribute, index, live: found }) =>
      found === undefined && attribute.mapping !== null ? [{ attribute, index }] : [],
    ),
    unlisted: live.attributes.filter(({ target }) => !keys.has(targetKey(target))),
  };
}

/** What of one attribute differs. What nobody documents differs from nothing. */
export interface AttributeDifference {
  readonly source: boolean;
  readonly defaultValue: boolean;
  readonly matching: boolean;
  readonly flow: boolean;
}

export function compareAttribute(
  attribute: Attribute,
  live: LiveAttribute,
  { knowsMatching }: { readonly knowsMatching: boolean },
): AttributeDifference {
  const { mapping, defaultValue, matching, flow } = attribute;
  const isStated = mapping !== null;
  return {
    source: isStated && !isSameSource(mapping.value, live.source),
    defaultValue: isStated && (defaultValue?.value ?? null) !== live.defaultValue,
    matching: knowsMatching && (matching?.value ?? 0) !== live.priority,
    flow: isStated && !isSameFlow(flow.value, live.flow, flow.pointer !== attribute.pointer),
  };
}

function isSameSource(mapping: Mapping, source: LiveSource): boolean {
  return source.kind === 'mapping' && canonicalMapping(mapping) === canonicalMapping(source.mapping);
}

function canonicalMapping(mapping: Mapping): string {
  switch (mapping.kind) {
    case 'direct':
      return `[${mapping.source}]`;
    case 'constant':
      return JSON.stringify(mapping.value);
    case 'expression':
      return printExpression(mapping.expression);
    case 'none':
      return '';
  }
}

/** A form that the portal does not have is left alone until the manifest says when the attribute flows. */
function isSameFlow(own: 'always' | 'create-only', live: LiveFlow, isStated: boolean): boolean {
  return typeof live === 'string' ? own === live : !isStated;
}

/** Whether the manifest lists attributes, and does not only name the platform's default. */
export function listsAttributes({ attributes, pointer }: ResourceMapping): boolean {
  return attributes.some((attribute) => attribute.pointer !== `${pointer}/basis`);
}

/** Whether the manifest says what objects are matched by: what nobody documents stays as it is. */
export function knowsMatching({ matching }: ResourceMapping): boolean {
  return matching.length > 0;
}

/** What the actions of a manifest are among the flags of an object mapping: to disable is to update. */
export function flagsOf(actions: readonly string[]): ReadonlySet<LiveAction> {
  return new Set<LiveAction>([
    ...(actions.includes('create') ? (['Add'] as const) : []),
    ...(actions.includes('update') || actions.includes('disable') ? (['Update'] as const) : []),
    ...(actions.includes('delete') ? (['Delete'] as const) : []),
  ]);
}

export function isSameSet<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

export function isSameScope(own: readonly ScopingFilter[], live: readonly LiveFilter[]): boolean {
  const plain = (filters: readonly (ScopingFilter | LiveFilter)[]) =>
    JSON.stringify(
      filters.map(({ name, clauses }) => [
        name,
        clauses.map(({ attribute, operator, value }) => [attribute, operator, value]),
      ]),
    );
  return plain(own) === plain(live);
}
