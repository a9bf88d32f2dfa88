/** The `Manifest` type, made from its schema by json-schema-to-typescript. Text in, text out. */
import { compile, type Options } from 'json-schema-to-typescript';
import { mapSubschemas, readSchema, type SchemaObject } from './schema-node.ts';

const HEADER = `/**
 * Generated from schemas/connector.schema.json; change that file and run \`npm run derive\`.
 */
`;

const OPTIONS: Partial<Options> = {
  additionalProperties: false,
  bannerComment: HEADER.trimEnd(),
  // Lists are checked for their length by the validator; as tuples they would be a burden to build.
  ignoreMinAndMaxItems: true,
  // A schema that refers to another address must not make the build reach out for it.
  $refOptions: { resolve: { external: false } },
  style: { printWidth: 120, singleQuote: true },
};

export async function deriveManifestType(schemaText: string): Promise<string> {
  const schema = { ...mapSubschemas(readSchema(schemaText), forTyping), title: 'Manifest' };
  return compile(schema, 'Manifest', OPTIONS);
}

/**
 * A title would become an alias type of that name, numbered by order of appearance where two are alike; without
 * titles, only the names under `$defs` name types. Descriptions become doc comments.
 */
function forTyping(schema: SchemaObject): SchemaObject {
  const {
    title: _title,
    examples: _examples,
    markdownDescription,
    markdownEnumDescriptions: _enums,
    $id: _id,
    holds: _holds,
    identity: _identity,
    ordered: _ordered,
    whole: _whole,
    elsewhere: _elsewhere,
    default: _default,
    ...rest
  } = schema;
  return markdownDescription === undefined ? rest : { description: markdownDescription, ...rest };
}
