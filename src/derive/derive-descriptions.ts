/** What the manifest schema tells people of its properties (see `src/manifest/description.ts`). Text in, text out. */
import type { DescribedChoice, DescribedSnippet, Description, ValueKind } from '../manifest/description.ts';
import { innermost } from './manifest-shape.ts';
import { follow, isList, isObject, readSchema, type SchemaObject, type SchemaValue } from './schema-node.ts';

const HEADER = `/**
 * Generated from schemas/connector.schema.json; change that file and run \`npm run derive\`.
 *
 * What the schema tells people of each property, by the name of the object that has it.
 */
import type { Description } from './description.ts';
`;

type Described = Record<string, Record<string, Description>>;

export function deriveDescriptions(schemaText: string): string {
  const root = readSchema(schemaText);
  const described: Described = {};
  collect(root, root, 'Manifest', described);
  return `${HEADER}
export const manifestDescription: Description = ${JSON.stringify(describe(root, root))};

export const descriptions: Readonly<Record<string, Readonly<Record<string, Description>>>> = ${print(described)};
`;
}

function collect(root: SchemaObject, schema: SchemaObject, name: string, described: Described): void {
  const properties: Record<string, Description> = {};
  described[name] = properties;
  for (const [property, value] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {})) {
    if (!isObject(value)) continue;
    properties[property] = describe(root, value);
    const held = innermost(root, value, `${name}.${property}`);
    if (held.schema['properties'] !== undefined && described[held.name] === undefined)
      collect(root, held.schema, held.name, described);
  }
}

function describe(root: SchemaObject, schema: SchemaObject): Description {
  const node = follow(root, schema);
  const { title, markdownDescription, examples, default: otherwise, items } = node;
  const [choices, snippets] = [choicesOf(root, node), snippetsOf(node)];
  return {
    title: typeof title === 'string' ? title : '',
    text: typeof markdownDescription === 'string' ? markdownDescription : '',
    kinds: kindsOf(root, node),
    ...(choices.length > 0 ? { choices } : {}),
    ...(snippets.length > 0 ? { snippets } : {}),
    ...(isWord(otherwise) ? { default: otherwise } : {}),
    examples: isList(examples) ? examples : [],
    ...(isObject(items) ? { item: describe(root, items) } : {}),
  };
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  object: 'object',
  array: 'list',
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'flag',
};

function kindsOf(root: SchemaObject, schema: SchemaObject): ValueKind[] {
  const { type, anyOf, const: constant, enum: words } = schema;
  if (typeof type === 'string') return [KINDS[type] ?? 'text'];
  if (isList(anyOf)) return anyOf.flatMap((each) => (isObject(each) ? kindsOf(root, follow(root, each)) : []));
  const sample = constant ?? (isList(words) ? words[0] : undefined);
  return typeof sample === 'string' ? ['text'] : [typeof sample === 'boolean' ? 'flag' : 'number'];
}

function choicesOf(root: SchemaObject, schema: SchemaObject): DescribedChoice[] {
  const { enum: words, markdownEnumDescriptions: meanings, const: constant, anyOf } = schema;
  if (isList(words)) return words.filter(isWord).map((word, index) => ({ word, means: textAt(meanings, index) }));
  if (isWord(constant)) return [{ word: constant, means: null }];
  return isList(anyOf) ? anyOf.flatMap((each) => (isObject(each) ? choicesOf(root, follow(root, each)) : [])) : [];
}

/** As VS Code has them: objects with places to fill in (`defaultSnippets`). */
function snippetsOf({ defaultSnippets }: SchemaObject): DescribedSnippet[] {
  const snippets = isList(defaultSnippets) ? defaultSnippets : [];
  return snippets.filter(isObject).map(({ label, description, body }) => ({
    label: String(label),
    detail: String(description),
    body,
  }));
}

function textAt(list: SchemaValue | undefined, index: number): string | null {
  const text = isList(list) ? list[index] : undefined;
  return typeof text === 'string' ? text : null;
}

function isWord(value: SchemaValue | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A property a line, so that a change of the schema is a change of lines. */
function print(described: Described): string {
  const rows = Object.entries(described).map(([name, properties]) => {
    const lines = Object.entries(properties).map(([key, row]) => `    ${JSON.stringify(key)}: ${JSON.stringify(row)},`);
    return `  ${JSON.stringify(name)}: {\n${lines.join('\n')}\n  },`;
  });
  return `{\n${rows.join('\n')}\n}`;
}
