/**
 * A property that stands in the schema alone: each room that decides about facts must be told of it by the compiler.
 * The sources are compiled in a copy, with a new property in four of the schema's objects.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { deriveManifestType } from '../../src/derive/derive-manifest-type.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { valueAt } from '../../src/json/json-node.ts';
import { mergePatch } from './merge-patch.ts';

/** Where the schema describes an object, and what its new property holds. */
const NEW_PROPERTIES: Readonly<Record<string, { readonly at: readonly string[]; readonly schema: object }>> = {
  slogan: { at: [], schema: { type: 'string' } },
  rotation: { at: ['$defs', 'field'], schema: { type: 'string' } },
  audited: { at: ['$defs', 'attribute'], schema: { type: 'boolean' } },
  // Steps are no facts of their own: the place is what is new.
  farewell: { at: ['$defs', 'groups'], schema: { type: 'array', items: { $ref: '#/$defs/step' } } },
};

/** The rooms that decide, by where the compiler finds the gap. */
const ROOMS = [
  'src/connector/',
  'src/emit/tutorial/page-facts/',
  'src/review/rules/',
  'src/review/description/',
  'src/import/',
  'src/readiness/questions/',
];
/** Pages are written, read and asked about by facts alone; where steps stand again, they are written and read as steps. */
const NOT_NAMED = new Set([
  'src/emit/tutorial/page-facts/ farewell',
  'src/import/ farewell',
  'src/readiness/questions/ farewell',
]);

describe('a property that stands in the schema alone', async () => {
  const errors = await compileWithNewProperties();

  it.each(ROOMS.flatMap((room) => Object.keys(NEW_PROPERTIES).map((property) => ({ room, property }))))(
    'is an error in $room: $property',
    ({ room, property }) => {
      const named = errors.some((error) => error.startsWith(room) && error.includes(property));
      expect(named).toBe(!NOT_NAMED.has(`${room} ${property}`));
    },
  );
});

async function compileWithNewProperties(): Promise<readonly string[]> {
  const schema = JSON.stringify(schemaWithNewProperties());
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'new-property-'));
  try {
    fs.cpSync('src', path.join(copy, 'src'), { recursive: true });
    // What was compiled before is not checked again where it does not hang on the schema.
    const known = fs.existsSync('dist/known/build.tsbuildinfo') ? ['dist/known/build.tsbuildinfo'] : [];
    for (const file of ['package.json', 'tsconfig.json', 'tsconfig.build.json', ...known])
      fs.cpSync(file, path.join(copy, file));
    fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
    fs.writeFileSync(path.join(copy, 'src/manifest/facts.generated.ts'), deriveFacts(schema));
    fs.writeFileSync(path.join(copy, 'src/manifest/manifest.generated.ts'), await deriveManifestType(schema));
    const compiler = path.resolve('node_modules/typescript/bin/tsc');
    const options = ['-p', 'tsconfig.build.json', '--preserveSymlinks', '--noEmit', '--pretty', 'false'];
    const { stdout } = spawnSync(process.execPath, [compiler, ...options], { cwd: copy, encoding: 'utf8' });
    // What explains an error stands indented below it.
    return stdout.replaceAll('\\', '/').split(/\n(?=\S)/u);
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

function schemaWithNewProperties(): unknown {
  let schema: unknown = JSON.parse(fs.readFileSync('schemas/connector.schema.json', 'utf8'));
  for (const [property, { at, schema: added }] of Object.entries(NEW_PROPERTIES)) {
    const known = isRecord(valueAt(schema, at.map((key) => `/${key}`).join('')));
    expect(known, property).toBe(true);
    const patch = at.reduceRight<unknown>((inner, key) => ({ [key]: inner }), { properties: { [property]: added } });
    schema = mergePatch(schema, patch);
  }
  return schema;
}
