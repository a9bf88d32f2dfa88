/** No room grows beyond what a reader can follow; the importer, which was rebuilt for that reason, least of all. */
import { describe, expect, it } from 'vitest';
import { knownSources } from './known-sources.ts';
import { roomOf } from './rooms.ts';
import { type Measure, measureText } from './source-measure.ts';

/** Bounds only ever go down, but for the rows of a fact that the schema gains. */
const IMPORTER = { lines: 4490, expressions: 195, longest: 113, branches: 10 };
const MOST_BRANCHES = 20;

const measures: ReadonlyMap<string, Measure> = new Map(
  knownSources('src')
    .filter(({ source: { file } }) => file.endsWith('.ts') && !file.includes('.generated.'))
    .map(({ source: { file }, measure }) => [file, measure]),
);

/** Functions with more branches than a reader can hold, by their places. */
function overgrown(most: number, isMeant: (file: string) => boolean): string[] {
  return [...measures].flatMap(([file, { functions }]) =>
    functions
      .filter(({ branches }) => isMeant(file) && branches > most)
      .map(({ name, line, branches }) => `${file}:${line}: ${name} has ${branches} branches`),
  );
}

const isImporter = (file: string): boolean => roomOf(file) === 'import';

describe('the importer', () => {
  const own = [...measures].flatMap(([file, measure]) => (isImporter(file) ? [measure] : []));
  const expressions = own.flatMap((measure) => measure.expressions);

  it('has no more lines than its bound', () => {
    expect(own.reduce((total, { lines }) => total + lines, 0)).toBeLessThanOrEqual(IMPORTER.lines);
  });

  it('knows words by rows: no more regular expressions than its bound, and none that is long', () => {
    expect(expressions.length).toBeLessThanOrEqual(IMPORTER.expressions);
    expect(Math.max(...expressions)).toBeLessThanOrEqual(IMPORTER.longest);
  });

  it('has no function that branches more than its bound, nor has the page that it reads', () => {
    const isMeant = (file: string) => isImporter(file) || roomOf(file) === 'page';
    expect(overgrown(IMPORTER.branches, isMeant)).toEqual([]);
  });
});

describe('functions of every room', () => {
  it('branch no more than the bound', () => {
    expect(overgrown(MOST_BRANCHES, () => true)).toEqual([]);
  });
});

describe('a measure', () => {
  it('counts lines, regular expressions and branches, those of a function inside for that one', () => {
    const text = [
      'const word = /\\w+/gu;',
      'function outer(a) {',
      '  const inner = () => (a ? 1 : new RegExp(a));',
      '  if (a && word) return a ?? inner;',
      "  switch (a) { case 1: return '/no/'; default: return 2; }",
      '}',
      '',
    ].join('\n');
    expect(measureText('a.ts', text)).toEqual({
      lines: 6,
      expressions: [3, 0],
      functions: [
        { name: 'outer', line: 2, branches: 4 },
        { name: 'inner', line: 3, branches: 1 },
      ],
    });
  });
});
