/** What the sources export, and who takes it: for the law that nothing lies around which nobody uses. */
import fs from 'node:fs';
import path from 'node:path';
import type { parseSync } from 'vite';
import { ROOT } from './source-file.ts';

export interface ModuleExports {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** Names of functions, classes and constants. */
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  /** What it imports of other files of the repository, by their paths; `*` for everything. */
  readonly takes: readonly { readonly from: string; readonly name: string }[];
  /** Files that it loads while it runs: imported in the middle, or started as a thread. */
  readonly loads: readonly string[];
  /** How often each name stands in the file, its own declaration included. */
  readonly mentions: ReadonlyMap<string, number>;
}

export function readModule(
  file: string,
  text: string,
  program: ReturnType<typeof parseSync>['program'],
): ModuleExports {
  const values = new Set<string>();
  const types = new Set<string>();
  const takes: { from: string; name: string }[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration' && isOwn(statement.source.value)) {
      const from = beside(file, statement.source.value);
      for (const specifier of statement.specifiers)
        takes.push({ from, name: specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : '*' });
    } else if (statement.type === 'ExportNamedDeclaration') {
      const { declaration, source, specifiers } = statement;
      if (source !== null && isOwn(source.value))
        for (const { local } of specifiers) takes.push({ from: beside(file, source.value), name: nameOf(local) });
      if (declaration === null) continue;
      if (declaration.type === 'VariableDeclaration')
        for (const { id } of declaration.declarations) if (id.type === 'Identifier') values.add(id.name);
      if ('id' in declaration && declaration.id !== null && declaration.id.type === 'Identifier')
        (declaration.type.startsWith('TS') ? types : values).add(declaration.id.name);
    }
  }
  // A thread is started by its place below the program's folder.
  const loads = [
    ...Array.from(text.matchAll(/\bimport\(\s*'(\.[^']+)'/gu), ([, name = '']) => beside(file, name)),
    ...Array.from(text.matchAll(/\bPROGRAM_ROOT, '([^']+)\.js'/gu), ([, name = '']) => `src/${name}.ts`),
  ];
  for (const from of loads) takes.push({ from, name: '*' });
  return { file, values, types, takes, loads, mentions: mentionsIn(program) };
}

function mentionsIn(program: unknown): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'Identifier' && 'name' in node && typeof node.name === 'string')
        mentions.set(node.name, (mentions.get(node.name) ?? 0) + 1);
      Object.values(node).forEach(visit);
    }
  };
  visit(program);
  return mentions;
}

function nameOf(name: { readonly type: string; readonly name?: string; readonly value?: unknown }): string {
  return name.name ?? String(name.value);
}

function isOwn(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** Threads are started by the names that they have once they are built. */
function beside(file: string, specifier: string): string {
  const other = path.posix.join(path.posix.dirname(file), specifier);
  return fs.existsSync(path.join(ROOT, other)) ? other : other.replace(/\.js$/u, '.ts');
}
