/**
 * Every keyword our schemas may use, and who acts on it. json-schema-to-typescript drops keywords it does not know
 * without a word, so a keyword that is in none of these lists is a mistake in the schema or in this table.
 */

/** What a property is, for the rooms that decide by it: see `src/manifest/shape.ts`, `fact.ts` and `text-kind.ts`. */
const OF_FACTS: readonly string[] = ['holds', 'identity', 'ordered', 'whole', 'elsewhere', 'default'];

/** For people and editors; they change neither the type nor what is accepted. */
export const ANNOTATIONS: readonly string[] = [
  '$id',
  '$schema',
  'title',
  'examples',
  'markdownDescription',
  'markdownEnumDescriptions',
  'defaultSnippets',
  ...OF_FACTS,
];

/** They shape the TypeScript type, and the validator enforces them as well. */
export const TYPED: readonly string[] = [
  '$ref',
  '$defs',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'const',
  'anyOf',
];

/** Only the validator enforces them. */
export const ENFORCED: readonly string[] = [
  'minLength',
  'minItems',
  'uniqueItems',
  'minimum',
  'minProperties',
  'maxProperties',
  'format',
  'pattern',
];
