/** Holds what commands print as JSON to the published schemas: whichever test runs a command, runs this too. */
import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord } from '../../src/json/is-record.ts';
import { jsonOf } from '../../src/json/json-of.ts';
import { DOCUMENT_SCHEMAS, JSON_DOCUMENTS, type JsonDocumentName } from '../../src/problem/json-documents.ts';

export const SCHEMA_FOLDER = path.resolve(import.meta.dirname, '../../schemas/output');

const ENDING = '.schema.json';

/** The names of all schemas in the folder. */
export const schemaNames: readonly string[] = fs
  .readdirSync(SCHEMA_FOLDER)
  .map((name) => name.slice(0, -ENDING.length))
  .sort();

export function readSchema(name: string): Readonly<Record<string, unknown>> {
  const schema = jsonOf(fs.readFileSync(path.join(SCHEMA_FOLDER, `${name}${ENDING}`), 'utf8'));
  if (!isRecord(schema)) throw new Error(`${name} has no schema.`);
  return schema;
}

let ajv: Ajv2020 | null = null;

/** Compiled once a test file, and only what its documents need. */
export function validatorOf(name: string): ValidateFunction {
  if (ajv === null) {
    ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true });
    for (const each of schemaNames) ajv.addSchema(readSchema(each));
  }
  const validate = ajv.getSchema(`${DOCUMENT_SCHEMAS}${name}${ENDING}`);
  if (validate === undefined) throw new Error(`There is no schema of ${name}.`);
  return validate;
}

/**
 * The kinds of document in what a command printed: one over several lines, or one a line; none where it is no JSON of ours.
 *
 * @throws where one does not fit its schema
 */
export function checkDocuments(out: string): JsonDocumentName[] {
  if (!out.startsWith('{')) return [];
  const whole = jsonOf(out);
  const documents: unknown[] = whole === undefined ? out.trimEnd().split('\n').map(jsonOf) : [whole];
  return documents.flatMap((document) => {
    const name = isRecord(document) ? nameOf(document['$schema']) : null;
    if (name === null) return [];
    const validate = validatorOf(name);
    if (!validate(document))
      throw new Error(`The document "${name}" does not fit its schema: ${JSON.stringify(validate.errors, null, 2)}`);
    return [name];
  });
}

const NAMES = new Set(Object.keys(JSON_DOCUMENTS));

export function isDocumentName(name: string): name is JsonDocumentName {
  return NAMES.has(name);
}

function nameOf(address: unknown): JsonDocumentName | null {
  if (typeof address !== 'string' || !address.startsWith(DOCUMENT_SCHEMAS)) return null;
  const name = address.slice(DOCUMENT_SCHEMAS.length, -ENDING.length);
  return isDocumentName(name) ? name : null;
}
