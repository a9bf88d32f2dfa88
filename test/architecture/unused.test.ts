/**
 * Nothing lies around that nobody uses. A row that a table forgets (a rule, a command, a printer) is an export that
 * nobody imports, so it fails here.
 */
import { describe, expect, it } from 'vitest';
import type { ModuleExports } from './exports.ts';
import { knownSources } from './known-sources.ts';

/** Where programs and readers come in from outside. */
const ENTRIES = [
  'src/index.ts',
  'src/cli/main.ts',
  'src/cli/process/run.ts',
  'src/build/derive-reference.ts',
  'src/build/derive-sources.ts',
  'src/build/finish-build.ts',
  'src/build/prepare-package.ts',
  'src/build/start-row.ts',
  'src/preview/browser/script.ts',
];

/** Files and folders that no program loads, and why they are there. */
const KEPT: Readonly<Record<string, string>> = {
  'src/expression/runtime/': 'Its functions stand as text in the mapping code that uses them.',
  'src/emit/rules/rules-runtime.ts': 'Its compiled text stands in every rules.js.',
  'src/lint/example-manifest.ts': 'The examples of the lint rules are changes of it.',
};

const sources = exportsOf('src');
const outside = [...exportsOf('test'), ...exportsOf('bench')];
const bySources = takenFrom(sources);
const byOthers = takenFrom(outside);
const judged = sources.filter(({ file }) => !ENTRIES.includes(file) && !isKept(file));

function exportsOf(folder: string): readonly ModuleExports[] {
  return knownSources(folder).map(({ exports }) => exports);
}

function takenFrom(modules: readonly ModuleExports[]): ReadonlySet<string> {
  return new Set(modules.flatMap(({ takes }) => takes.map(({ from, name }) => `${from} ${name}`)));
}

function isKept(file: string): boolean {
  return Object.keys(KEPT).some((kept) => (kept.endsWith('/') ? file.startsWith(kept) : file === kept));
}

function isTaken(taken: ReadonlySet<string>, file: string, name: string): boolean {
  return taken.has(`${file} ${name}`) || taken.has(`${file} *`);
}

describe('what is exported', () => {
  it('is imported by somebody: a source, a test or the bench', () => {
    const inward = judged.flatMap(({ file, values }) =>
      [...values]
        .filter((name) => !isTaken(bySources, file, name) && !isTaken(byOthers, file, name))
        .map((name) => `${file}: ${name}`),
    );
    expect(inward).toEqual([]);
  });

  it('or stands in a signature, where it is a type', () => {
    const idle = judged.flatMap(({ file, types, mentions }) =>
      [...types]
        .filter((name) => !isTaken(bySources, file, name) && !isTaken(byOthers, file, name))
        .filter((name) => (mentions.get(name) ?? 0) < 2)
        .map((name) => `${file}: ${name}`),
    );
    expect(idle).toEqual([]);
  });
});

describe('every source', () => {
  it('is reached from where programs start', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      const module = sources.find((each) => each.file === file);
      if (module === undefined || reached.has(file)) return;
      reached.add(file);
      for (const { from } of module.takes) visit(from);
    };
    for (const { file } of sources) if (ENTRIES.includes(file) || isKept(file)) visit(file);
    const unreached = sources.filter(({ file }) => !reached.has(file)).map(({ file }) => file);
    expect(unreached).toEqual([]);
  });

  it('that is kept for a reason is there', () => {
    const missing = Object.keys(KEPT).filter((kept) => !sources.some(({ file }) => file.startsWith(kept)));
    expect(missing).toEqual([]);
  });
});
