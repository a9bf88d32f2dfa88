/**
 * What is added to the sources, all of it in one copy that is compiled once: rows as `npm run new:rule`, `new:page-rule`
 * and `new:function` start them are sound as they stand; of a property that stands in the schema alone, each room that
 * decides about facts is told by the compiler.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStart, STARTS, startingFiles } from '../../src/derive/starting-files.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { valueAt } from '../../src/json/json-node.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { compile } from '../run/compile.ts';
import { deepIt } from '../run/depth.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCHEMA = 'schemas/connector.schema.json';

/** What of the repository is read where rows are started, compiled and tested. */
const COPIED = [
  ...['src', 'dist', 'schemas', 'templates', 'test/run', 'test/problem', 'test/page', 'test/expression'],
  ...['test/manifest/merge-patch.ts', 'package.json', 'biome.json', 'tsconfig.json', 'tsconfig.build.json'],
  ...['vitest.config.ts', '.gitignore'],
];
/** Written by the compiler for other programs, which are not in the copy. */
const NOT_COPIED = path.join(ROOT, 'dist/declarations');

const NEW_ROWS = { rule: 'role-nameless', 'page-rule': 'page-rule-named', function: 'TrimTheEnd' } as const;

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

let copy = '';
let errors: readonly string[] = [];

beforeAll(async () => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-new-'));
  const filter = (file: string) => file !== NOT_COPIED;
  for (const name of COPIED) fs.cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true, filter });
  fs.mkdirSync(path.join(copy, 'docs'));
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  fs.writeFileSync(path.join(copy, SCHEMA), JSON.stringify(schemaWithNewProperties()));
  // The command derives every list, so the files of the others only have to be there before it runs.
  for (const kind of ['rule', 'page-rule'] as const)
    for (const [file, text] of Object.entries(startingFiles(kind, NEW_ROWS[kind])))
      fs.writeFileSync(path.join(copy, file), text);
  expect(startRow('function', NEW_ROWS.function)).toMatchObject({ status: 0, stderr: '' });
  // What was compiled before is not compiled again where it hangs on nothing new: the packages are at the same places.
  const said = await compile(copy, '-p', 'tsconfig.build.json', '--preserveSymlinks', '--pretty', 'false');
  // What explains an error stands indented below it.
  errors = said.replaceAll('\\', '/').split(/\n(?=\S)/u);
});

afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

function startRow(...args: readonly string[]) {
  return spawnSync(process.execPath, [path.join(copy, 'dist/build/start-row.js'), ...args], { encoding: 'utf8' });
}

function run(program: string, ...args: string[]): string {
  return execFileSync(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
}

function schemaWithNewProperties(): unknown {
  let schema: unknown = JSON.parse(fs.readFileSync(path.join(ROOT, SCHEMA), 'utf8'));
  for (const [property, { at, schema: added }] of Object.entries(NEW_PROPERTIES)) {
    const known = isRecord(valueAt(schema, at.map((key) => `/${key}`).join('')));
    expect(known, property).toBe(true);
    const patch = at.reduceRight<unknown>((inner, key) => ({ [key]: inner }), { properties: { [property]: added } });
    schema = mergePatch(schema, patch);
  }
  return schema;
}

describe('new files', () => {
  it('stand in the lists, are formatted, and pass the compiler', () => {
    const list = fs.readFileSync(path.join(copy, 'src/lint/manifest-rules.generated.ts'), 'utf8');
    expect(list).toContain('  roleNameless,');
    run('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...Object.entries(NEW_ROWS).flatMap(writtenFor));
    // The properties are meant to be missed; nothing else is.
    const isMeant = (error: string) => Object.keys(NEW_PROPERTIES).some((property) => error.includes(property));
    expect(errors.filter((error) => !isMeant(error))).toEqual([]);
  });

  // Once more in a run of its own, which takes as long as all the rest: how rows start changes seldom.
  deepIt('pass the tests of their kind', () => {
    // What was compiled is what the tests run on; nothing else of a finished build do they look at.
    fs.writeFileSync(path.join(copy, 'dist/build-id.txt'), 'new rows');
    const tests = ['problem/catalogue', 'page/page-rules', 'expression/functions'].map(
      (name) => `test/${name}.test.ts`,
    );
    // Of the other rows the same tests run in this very run.
    const named = [...Object.values(NEW_ROWS), 'every ', 'has each id once', 'examples say'].join('|');
    const ran = run('vitest/vitest.mjs', 'run', '--maxWorkers=1', '--reporter=verbose', '-t', named, ...tests);
    for (const name of Object.values(NEW_ROWS)) expect(ran).toContain(name);
  });

  it('are never written over a file', () => {
    const { status, stderr } = startRow('rule', NEW_ROWS.rule);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `There is a file src/lint/rules/${NEW_ROWS.rule}.ts.\n`,
    });
  });

  it.each(Object.entries(STARTS))('of the kind %s are named as the table says', (_, { name, example }) => {
    expect(example).toMatch(name);
    expect(`${example}.ts`).not.toMatch(name);
    expect(`../${example}`).not.toMatch(name);
  });
});

function writtenFor([kind, name]: [string, string]): string[] {
  return isStart(kind) ? Object.keys(startingFiles(kind, name)) : [];
}

describe('a property that stands in the schema alone', () => {
  it.each(ROOMS.flatMap((room) => Object.keys(NEW_PROPERTIES).map((property) => ({ room, property }))))(
    'is an error in $room: $property',
    ({ room, property }) => {
      const named = errors.some((error) => error.startsWith(room) && error.includes(property));
      expect(named).toBe(!NOT_NAMED.has(`${room} ${property}`));
    },
  );
});
