/** The validator of manifests, compiled ahead by ajv so that no run has to load a compiler. Text in, text out. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { manifestShapes } from './manifest-shape.ts';
import { ANNOTATIONS } from './schema-keywords.ts';
import { mapSubschemas, readSchema, type SchemaObject } from './schema-node.ts';

const HEADER = `// Generated from schemas/connector.schema.json; change that file and run \`npm run derive\`.
// @ts-nocheck
`;

/**
 * RFC 3339 full-date, leap years included. One expression, since a format that is a function would be compiled to a
 * \`require\` (ajv issue 2209), which no ES module has.
 */
const FULL_DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

export function deriveManifestValidator(schemaText: string): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    // Counting characters instead of UTF-16 units would be compiled to a \`require\` too; our lengths are all 1.
    unicode: false,
    logger: false,
    formats: { date: FULL_DATE },
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(mapSubschemas(readSchema(schemaText), withoutAnnotations)));
  if (/\brequire\(|^import /m.test(code))
    throw new Error('The validator must stand alone, and this one loads a module');
  return `${HEADER}${code.trimEnd()}\n\nexport const shapes = ${JSON.stringify(manifestShapes(schemaText), null, 1)};\n`;
}

/** The validator quotes the schema it was made from: without annotations it is a tenth of the size. */
function withoutAnnotations(schema: SchemaObject): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.includes(keyword)));
}
