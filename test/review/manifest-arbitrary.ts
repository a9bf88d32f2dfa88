/** Manifests made from the schema: a full one that states everything there is, and random ones. */
import fs from 'node:fs';
import fc from 'fast-check';

type Schema = Readonly<Record<string, unknown>>;

const ROOT = object(JSON.parse(fs.readFileSync('schemas/connector.schema.json', 'utf8')));
/** Steps hold steps; a few levels show everything. */
const DEEPEST = 5;

function object(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function follow(schema: Schema): Schema {
  const reference = schema['$ref'];
  return typeof reference === 'string' ? object(object(ROOT['$defs'])[reference.replace('#/$defs/', '')]) : schema;
}

function examplesOf(schema: Schema): readonly string[] {
  return list(schema['examples']).filter((example) => typeof example === 'string');
}

/** Every property, every list with two different items. Of a choice of one property, `pick` says which. */
export function fullValue(given: Schema = ROOT, depth = 0, salt = '', pick = 0): unknown {
  const schema = follow(given);
  if (schema['const'] !== undefined) return schema['const'];
  if (schema['enum'] !== undefined) return list(schema['enum'])[salt.length % list(schema['enum']).length];
  if (schema['anyOf'] !== undefined) return fullValue(object(list(schema['anyOf']).at(-1)), depth + 1, salt, pick);
  if (schema['type'] === 'boolean') return salt.length % 2 === 0;
  if (schema['type'] === 'integer') return 1 + salt.length;
  if (schema['format'] === 'date') return `2020-11-2${salt.length}`;
  if (schema['type'] === 'string') return `${examplesOf(schema)[0] ?? 'text'}${salt}`;
  if (schema['type'] === 'array') {
    const items = object(schema['items']);
    return depth > DEEPEST
      ? [fullValue(items, depth + 1, salt, pick)]
      : ['', '+'].map((more) => fullValue(items, depth + 1, salt + more, pick));
  }
  const properties = Object.entries(object(schema['properties'])).filter(
    ([name]) => depth < DEEPEST || name !== 'steps',
  );
  const chosen =
    schema['maxProperties'] === 1
      ? [properties[(pick + salt.length) % properties.length]]
      : oneOrigin(properties, pick + salt.length);
  return Object.fromEntries(
    chosen.flatMap((entry) => {
      if (entry === undefined) return [];
      const [name, member] = entry;
      const examples = examplesOf(object(member));
      // An expression with anything behind it is none.
      const value = name === 'expression' ? examples[salt.length % examples.length] : null;
      return [[name, value ?? fullValue(object(member), depth + 1, salt, pick)]];
    }),
  );
}

/** What fills an attribute: where two stand side by side, one would be ignored. */
const ORIGINS: readonly string[] = ['source', 'expression', 'constant'];

function oneOrigin<T>(properties: readonly [string, T][], pick: number): readonly [string, T][] {
  return properties.filter(([name]) => !ORIGINS.includes(name) || name === ORIGINS[pick % ORIGINS.length]);
}

/** Any manifest that fits the schema, with values few enough for two of them to have much in common. */
export function manifestArbitrary(given: Schema = ROOT, depth = 0): fc.Arbitrary<unknown> {
  const schema = follow(given);
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  if (schema['enum'] !== undefined) return fc.constantFrom(...list(schema['enum']));
  if (schema['anyOf'] !== undefined)
    return fc.oneof(...list(schema['anyOf']).map((branch) => manifestArbitrary(object(branch), depth + 1)));
  if (schema['type'] === 'boolean') return fc.boolean();
  if (schema['type'] === 'integer') return fc.integer({ min: 1, max: 3 });
  if (schema['format'] === 'date') return fc.constantFrom('2020-11-24', '2024-02-29');
  if (schema['type'] === 'string') {
    const known = examplesOf(schema);
    const pattern = new RegExp(String(schema['pattern'] ?? ''), 'u');
    return fc.constantFrom(...[...known, `${known[0] ?? 'text'} 2`, 'other'].filter((text) => pattern.test(text)));
  }
  if (schema['type'] === 'array') {
    const items = manifestArbitrary(object(schema['items']), depth + 1);
    const size = { minLength: Number(schema['minItems'] ?? 0), maxLength: depth > 4 ? 2 : 3 };
    return schema['uniqueItems'] === true ? fc.uniqueArray(items, size) : fc.array(items, size);
  }
  return objectArbitrary(schema, depth);
}

function objectArbitrary(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const names = Object.keys(object(schema['properties'])).filter((name) => depth < 5 || name !== 'steps');
  const member = (name: string) => manifestArbitrary(object(object(schema['properties'])[name]), depth + 1);
  if (schema['maxProperties'] === 1)
    return fc.oneof(...names.map((name) => member(name).map((value) => ({ [name]: value }))));
  const required = list(schema['required']).map(String);
  return fc.record(Object.fromEntries(names.map((name) => [name, member(name)])), { requiredKeys: required });
}
