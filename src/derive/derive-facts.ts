/** The union of all facts of a manifest, and its closed choices, from the schema. Text in, text out. */
import type { FactRow } from '../manifest/fact.ts';
import type { Shape } from '../manifest/shape.ts';
import { innermost, manifestShapes } from './manifest-shape.ts';
import { follow, isList, isObject, readSchema, type SchemaObject } from './schema-node.ts';

const HEADER = `/**
 * Generated from schemas/connector.schema.json; change that file and run \`npm run derive\`.
 *
 * Every fact that a manifest can state, by its pointer; \`*\` stands for the items of a list. An object that stands in
 * several places (a step, a field, an attribute, a picture) has its facts under the first of them; \`repeats\` lists the
 * others, and \`factAt\` knows them.
 */
import type { FactRow } from './fact.ts';
`;

interface Found {
  readonly facts: Map<string, FactRow>;
  /** The pointer under which the facts of each shape stand. */
  readonly homes: Map<string, string>;
  /** Where an object stands again whose facts stand elsewhere, with the pointer of those. */
  readonly repeats: Map<string, string>;
  /** Where an object stands whose facts are to stand elsewhere (the keyword `elsewhere`), by its shape. */
  readonly later: Map<string, string>;
}

export function deriveFacts(schemaText: string): string {
  const root = readSchema(schemaText);
  const shapes = manifestShapes(schemaText);
  const found: Found = { facts: new Map(), homes: new Map([['Manifest', '']]), repeats: new Map(), later: new Map() };
  collect({ root, shapes, found }, root, 'Manifest', '');
  for (const [path, shape] of found.later) found.repeats.set(path, found.homes.get(shape) ?? '');
  return `${HEADER}
export const facts = ${print(found.facts)} as const satisfies Readonly<Record<string, FactRow>>;

export type FactPath = keyof typeof facts;

/** The pointer under which the facts of each shape stand. */
export const homes: Readonly<Record<string, string>> = ${print(found.homes)};

/** Where an object can stand as well whose facts are above, and under which pointer they are. */
export const repeats = ${print(found.repeats)} as const satisfies Readonly<Record<string, string>>;

export type RepeatPath = keyof typeof repeats;

/** The words of a closed choice. */
export type Choice<Path extends FactPath> = (typeof facts)[Path] extends { readonly choices: readonly (infer Word)[] } ? Word : never;
`;
}

interface Derivation {
  readonly root: SchemaObject;
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly found: Found;
}

function collect(derivation: Derivation, schema: SchemaObject, shapeName: string, home: string): void {
  const { root, shapes, found } = derivation;
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, shape] of Object.entries(shapes[shapeName]?.properties ?? {})) {
    const property = properties[name];
    if (!isObject(property)) continue;
    const path = `${home}/${name}`;
    const { schema: held } = innermost(root, property, '');
    if (shape.shape === undefined) found.facts.set(path, rowOf(held, shape));
    else {
      if (property['anyOf'] !== undefined || canBeEmpty(follow(root, property)) || saysSomethingEmpty(held, shape))
        found.facts.set(path, { kind: 'presence' });
      if (property['elsewhere'] === true) {
        found.later.set(path, shape.shape);
        continue;
      }
      const known = found.homes.get(shape.shape);
      if (known !== undefined) {
        found.repeats.set(path, known);
        continue;
      }
      const inner = shape.list === true ? `${path}/*` : path;
      found.homes.set(shape.shape, inner);
      collect(derivation, follow(root, held), shape.shape, inner);
    }
  }
}

/** That a list may be empty is said in the schema where an empty one says something. */
function canBeEmpty(list: SchemaObject): boolean {
  return list['minItems'] === 0;
}

/** An object of whose members none must be there can be stated without any. */
function saysSomethingEmpty(held: SchemaObject, { list }: { readonly list?: true }): boolean {
  return list !== true && held['minProperties'] === undefined && !isList(held['required']);
}

function rowOf(held: SchemaObject, { holds, list }: Shape['properties'][string]): FactRow {
  const many = list === true ? { list } : {};
  const { default: otherwise } = held;
  if (holds !== undefined) return { kind: 'text', holds, ...many };
  if (isList(held['enum'])) {
    const meant = typeof otherwise === 'string' ? { default: otherwise } : {};
    return { kind: 'choice', choices: held['enum'].map(String), ...meant, ...many };
  }
  if (held['const'] !== undefined) return { kind: 'constant', ...many };
  if (held['type'] !== 'boolean') return { kind: 'number', ...many };
  return { kind: 'flag', ...(typeof otherwise === 'boolean' ? { default: otherwise } : {}), ...many };
}

/** As the formatter of this repository would not touch it: it leaves generated files alone. */
function print(rows: ReadonlyMap<string, unknown>): string {
  return `{\n${[...rows].map(([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)},`).join('\n')}\n}`;
}
