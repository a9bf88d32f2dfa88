import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/catalogue.ts';
import { valueAt } from '../../src/json/json-node.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { printers } from '../../src/problem/printers.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { anyText } from '../any-text.ts';
import { chosen, isDeep, runs } from '../run/depth.ts';

const sources = [
  JSON.stringify(exampleManifest, null, 2),
  fs.readFileSync('connectors/wedo.json', 'utf8'),
  fs.readFileSync('connectors/workgrid.json', 'utf8'),
];

/** Lints, and holds every problem to a place that exists and to a rule that is known. */
function hold(text: string): readonly Problem[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  const { problems, manifest } = lintManifest(text, 'connectors/acme.json', 'acme');
  // One comparison for all: tens of thousands of texts come by.
  const misplaced = problems.filter((problem) => !isPlaced(problem, lines));
  if (misplaced.length > 0) expect(misplaced).toEqual([]);
  if (manifest === null && problems.length === 0) expect.fail(`refused without a word: ${text}`);
  printers.text({ problems, sources: new Map([['connectors/acme.json', text]]), color: false, findRule });
  return problems;
}

function isPlaced(
  { line, column, endLine = line, endColumn = column, rule }: Problem,
  lines: readonly string[],
): boolean {
  return (
    line >= 1 &&
    endLine <= lines.length &&
    column >= 1 &&
    column <= (lines[line - 1] ?? '').length + 1 &&
    (endLine > line || endColumn >= column) &&
    (findRule(rule) !== null || !rule.startsWith('expression-'))
  );
}

type Path = readonly (string | number)[];

function* nodes(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* nodes(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* nodes(item, [...path, key]);
}

/** The property that a path leads to, in whichever items of lists. */
function kindOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? '*' : key)).join('/');
}

/** A node of each property, in each round another one of those that lists repeat. */
function nodesOfKinds(value: unknown, round: number): Path[] {
  const kinds = new Map<string, Path[]>();
  for (const path of nodes(value)) {
    const kind = kindOf(path);
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].flatMap((same) => same.slice(round % same.length).slice(0, 1));
}

/** A copy in which the node at the path is replaced, or removed where there is no replacement. */
function changed(value: unknown, [key, ...rest]: Path, replacement?: { readonly by: unknown }): unknown {
  const change = (inner: unknown): unknown => (rest.length > 0 ? changed(inner, rest, replacement) : replacement?.by);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (index === key ? change(item) : item));
    return items.filter((_, index) => index !== key || rest.length > 0 || replacement !== undefined);
  }
  const entries = Object.entries(Object(value)).map(([name, inner]) => [name, name === key ? change(inner) : inner]);
  return Object.fromEntries(entries);
}

const INSERTED = ['"', '{', '}', '[', ']', ',', ':', '\\', 'x', '0', '\n', '\u0000', '//'];

/** So many characters on each side of a place tell its kind. */
const AROUND = isDeep ? 2 : 1;

/**
 * A place of each kind, in each round another one. Two places are of one kind where the characters before them and those
 * behind them are alike, all letters being one: in the middle of a word, every place is as good as another.
 */
function places(text: string, round: number): number[] {
  const kinds = new Map<string, number[]>();
  for (let at = 0; at <= text.length; at += 1) {
    const around = `${text.slice(Math.max(0, at - AROUND), at)}|${text.slice(at, at + AROUND)}`.replace(/\p{L}/gu, 'a');
    kinds.set(around, [...(kinds.get(around) ?? []), at]);
  }
  return [...kinds.values()].flatMap((same) => same[round % same.length] ?? []);
}

/** A text that was broken, and how. */
interface Broken {
  readonly name: string;
  readonly text: string;
}

const values = sources.map((source): unknown => JSON.parse(source));

const REPLACEMENTS: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  '',
  'x',
  '\u0000\u2028{{x}}`|*/${',
  [],
  {},
  ['x'],
  { x: 1 },
];

function pointerOf(path: Path): string {
  return path.map((key) => `/${key}`).join('');
}

/** Each property is taken away; of a list, the first item and another one. */
function withoutNodes(): Broken[] {
  const paths = values.flatMap((value, index) =>
    // Items of one list are alike: of the manifests that have hundreds, three of each kind.
    (index === 0 ? [...nodes(value)] : [0, 1, 2].flatMap((round) => nodesOfKinds(value, round))).map(
      (path) => [value, path] as const,
    ),
  );
  const removed = chosen(paths, ([, path]) => [path.map((key) => (Number(key) > 0 ? '*' : key)).join('/')]);
  return removed.map(([value, path]) => ({
    name: `without ${pointerOf(path)}`,
    text: JSON.stringify(changed(value, path), null, 2),
  }));
}

/** Each property with something else in its place; everything in the place of each kind of value, in lists and in objects. */
function withOtherNodes(): Broken[] {
  const replaced = REPLACEMENTS.flatMap((by, round) =>
    // The example states the most; the two real ones take turns.
    [values[0], values[1 + (round % 2)]].flatMap((value) =>
      nodesOfKinds(value, round).map((path) => ({ value, path, by })),
    ),
  );
  const tried = chosen(replaced, ({ value, path, by }) => {
    const here = valueAt(value, pointerOf(path));
    const kind = Array.isArray(here) ? 'list' : here === null ? 'null' : typeof here;
    return [kindOf(path), `${kind} in ${typeof path.at(-1)}: ${JSON.stringify(by)}`];
  });
  return tried.map(({ value, path, by }) => ({
    name: `${JSON.stringify(by)} at ${pointerOf(path)}`,
    text: JSON.stringify(changed(value, path, { by }), null, 2),
  }));
}

/** The characters at a place, with the place between them. */
function around(text: string, at: number): string {
  return JSON.stringify(`${text.slice(Math.max(0, at - 8), at)}·${text.slice(at, at + 8)}`);
}

function cutTexts(): Broken[] {
  return sources.flatMap((source, index) =>
    places(source, index).map((at) => ({ name: `ends at ${around(source, at)}`, text: source.slice(0, at) })),
  );
}

function textsWithMore(): Broken[] {
  const source = sources[0] ?? '';
  return INSERTED.flatMap((inserted, index) =>
    places(source, index).map((at) => ({
      name: `${JSON.stringify(inserted)} at ${around(source, at)}`,
      text: source.slice(0, at) + inserted + source.slice(at),
    })),
  );
}

function textsWithLess(): Broken[] {
  return sources.flatMap((source, index) =>
    places(source, index).map((at) => ({
      name: `a character less at ${around(source, at)}`,
      text: source.slice(0, at) + source.slice(at + 1),
    })),
  );
}

/** A problem as the golden files have it. */
function printed({ line, column, endLine, endColumn, severity, rule, message, hint }: Problem): string {
  const end = endLine === line ? `${endColumn}` : `${endLine}:${endColumn}`;
  return `  ${line}:${column}-${end} ${severity} ${rule}: ${message}${hint === null ? '' : ` ${hint}`}`;
}

/** What is the same in problems of one kind: the names in them differ. */
function alike({ rule, message, hint }: Problem): string {
  return `${rule} ${message} ${hint}`.replace(/`[^`]*`|"[^"]*"/gu, '…');
}

describe('every mutation of a sound manifest', () => {
  it.each([
    ['without a node', withoutNodes],
    ['with another node', withOtherNodes],
  ] as const)('%s', async (name, made) => {
    const told = made().map(({ name, text }) => [name, ...hold(text).map(printed)].join('\n'));
    if (!isDeep) await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`golden/${name.replaceAll(' ', '-')}.txt`);
  });

  it('broken as a text, at a place of every kind', async () => {
    const told = new Map<string, string>();
    for (const { name, text } of [...cutTexts(), ...textsWithMore(), ...textsWithLess()])
      for (const problem of hold(text)) {
        const kind = alike(problem);
        if (!told.has(kind)) told.set(kind, `${name}\n${printed(problem)}`);
      }
    if (!isDeep) await expect(`${[...told.values()].join('\n')}\n`).toMatchFileSnapshot('golden/broken-texts.txt');
  });

  it('one mistake of punctuation gives at most one problem of JSON', () => {
    const source = sources[0] ?? '';
    for (let at = 0; at < source.length; at += 1) {
      if (!'{}[],:"'.includes(source.charAt(at))) continue;
      const { problems } = lintManifest(source.slice(0, at) + source.slice(at + 1), 'a.json', 'acme');
      expect(
        problems.filter(({ rule }) => rule.startsWith('json-')).length,
        source.slice(at - 20, at + 20),
      ).toBeLessThanOrEqual(1);
    }
  });
});

describe('arbitrary input', () => {
  it('any text', () => fc.assert(fc.property(anyText(), (text) => void hold(text))));
  it('any JSON', () => fc.assert(fc.property(fc.json(), (text) => void hold(text))));

  it('any text at any place of a manifest', () => {
    const value: unknown = JSON.parse(sources[0] ?? '');
    const places = [...nodes(value)];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        anyText(),
        (path, by) => void hold(JSON.stringify(changed(value, path, { by }))),
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('a large input is linted to the end', () => {
  const long = (path: Path, by: unknown): string => JSON.stringify(changed(exampleManifest, path, { by }));
  const nested = (depth: number): object => (depth === 0 ? { text: 'x' } : { text: 'x', steps: [nested(depth - 1)] });
  const inputs: readonly [name: string, text: string][] = [
    ['an endless name', long(['name'], 'Acme '.repeat(200_000))],
    ['an endless token', long(['prerequisites', 0], 'a1'.repeat(500_000))],
    [
      'many prerequisites',
      long(
        ['prerequisites'],
        Array.from({ length: 5_000 }, (_, index) => `Item ${index} and http://x.example groups`),
      ),
    ],
    [
      'many attributes',
      long(
        ['users', 'attributes'],
        Array.from({ length: 1_000 }, (_, index) => ({ name: `extension${index}`, source: 'mail' })),
      ),
    ],
    [
      'many unknown properties',
      JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key${index}`, 1]))),
    ],
    ['endless unknown property', JSON.stringify({ ['k'.repeat(1_000_000)]: 1 })],
    ['deep steps', long(['setup', 'steps'], [nested(40)])],
    ['deeper steps than allowed', long(['setup', 'steps'], [nested(200)])],
    ['asterisks', long(['prerequisites', 0], '*'.repeat(20_000))],
    ['opening brackets', long(['prerequisites', 0], '['.repeat(20_000))],
    ['words of provisioning', long(['prerequisites', 0], 'provision create update '.repeat(4_000))],
    [
      'groups and words of provisioning',
      long(['prerequisites', 0], `groups. ${'provision create update '.repeat(20_000)}`),
    ],
    ['groups that are denied', long(['prerequisites', 0], 'not users and groups '.repeat(20_000))],
    ['beginnings of secrets', long(['prerequisites', 0], 'eyJ- password=password= Bearer '.repeat(20_000))],
    ['brackets in a text', long(['adminRole'], '<{['.repeat(100_000))],
    ['brackets in an address', long(['auth', 'fields', 0, 'from', 'fixed'], '<{['.repeat(100_000))],
  ];
  for (const [name, text] of inputs) {
    it(name, () => hold(text));
  }
});
