/** Resources made up by the schemas that they follow. */
import fc from 'fast-check';
import type { Resource } from '../../src/scim/resource/resource.ts';
import type { SchemaSet } from '../../src/scim/schema-set.ts';
import type { ScimAttribute } from '../../src/scim/scim-attribute.ts';

export function madeUpResource(schemas: SchemaSet): fc.Arbitrary<Resource> {
  const [core, ...extensions] = schemas;
  const inner = extensions.map(({ urn, attributes }) => some(attributes).map((members) => [[urn, members]] as const));
  return fc.tuple(some(core.attributes), ...inner).map(([members, ...others]) => ({
    ...members,
    ...Object.fromEntries(others.flat().filter(([, extension]) => Object.keys(extension).length > 0)),
  }));
}

function some(attributes: readonly ScimAttribute[]): fc.Arbitrary<Resource> {
  const written = attributes.filter(({ mutability, name }) => mutability !== 'readOnly' && name !== 'schemas');
  return fc.record(Object.fromEntries(written.map((attribute) => [attribute.name, madeUp(attribute)])), {
    requiredKeys: [],
    noNullPrototype: true,
  });
}

function madeUp(attribute: ScimAttribute): fc.Arbitrary<unknown> {
  if (!attribute.multiValued) return single(attribute);
  if (attribute.name === 'members') {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });
    return ids.map((values) => values.map((value) => ({ value })));
  }
  const anyList = fc.array(single(attribute), { minLength: 1, maxLength: 3 });
  const types = attribute.subAttributes?.find(({ name }) => name === 'type')?.canonicalValues;
  if (types === undefined) return anyList.map(onePrimary);
  // Entries of one type each, as the service keeps them; and lists in which a type comes twice, in other capitals, or not at all.
  const sorted = fc
    .subarray([...types], { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map((type) => typed(attribute, fc.constant(type)))));
  const spelt = types.flatMap((type) => [type, type.toUpperCase(), `${type}"]\\`]);
  const mixed = fc.array(typed(attribute, fc.constantFrom(...spelt)), { minLength: 1, maxLength: 3 });
  return fc.oneof({ weight: 3, arbitrary: sorted }, mixed, anyList).map(onePrimary);
}

function typed(attribute: ScimAttribute, type: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.tuple(single(attribute), type).map(([entry, chosen]) => Object.assign({}, entry, { type: chosen }));
}

function onePrimary(entries: readonly unknown[]): unknown[] {
  const isPrimary = (entry: unknown) => typeof entry === 'object' && entry !== null && Reflect.get(entry, 'primary');
  const first = entries.find(isPrimary);
  return entries.map((entry) =>
    entry !== first && isPrimary(entry) ? Object.assign({}, entry, { primary: false }) : entry,
  );
}

/** `fc.webUrl()` makes a table of all characters before its first address, which takes longer than all of these laws. */
const inAddress = fc
  .array(fc.constantFrom('//', '/', '?', '#', '&', '=', ':', '@', '.', '%20', '~', "'", 'acme', 'Z', '0', '-'))
  .map((parts) => parts.join(''));

const SIMPLE: Readonly<Record<Exclude<ScimAttribute['type'], 'complex'>, fc.Arbitrary<unknown>>> = {
  string: fc.string(),
  reference: fc.tuple(fc.constantFrom('http', 'https', 'urn'), inAddress).map(([scheme, rest]) => `${scheme}:${rest}`),
  dateTime: fc.constant('2026-02-28T08:00:00Z'),
  binary: fc.base64String(),
  boolean: fc.boolean(),
  integer: fc.integer(),
  decimal: fc.integer().map((value) => value / 4),
};

function single({ type, subAttributes = [] }: ScimAttribute): fc.Arbitrary<unknown> {
  if (type !== 'complex') return SIMPLE[type];
  const parts = subAttributes.filter(({ mutability }) => mutability !== 'readOnly');
  return fc
    .record(
      Object.fromEntries(
        parts.map((part) => [part.name, part.name === 'value' ? fc.string({ minLength: 1 }) : single(part)]),
      ),
      { requiredKeys: parts[0] === undefined ? [] : [parts[0].name], noNullPrototype: true },
    )
    .filter((value) => Object.keys(value).length > 0);
}
