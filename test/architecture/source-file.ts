/** A source file as the architecture sees it: what it imports, and which globals it reads. */
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** Files of the repository, relative to it; types count as much as values. */
  readonly imports: readonly string[];
  /** Names of packages, and of modules of Node.js. */
  readonly packages: readonly string[];
  /** Names that are read without being declared in the file. */
  readonly globals: ReadonlySet<string>;
  /** Calls of clock and chance: `Date.now`, `new Date()`, `Math.random`. */
  readonly chances: readonly string[];
}

/** Every file of a folder and of those below it, in the order of their names. */
export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .map((entry) => ({ entry, file: `${folder}/${entry.name}` }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ entry, file }) => (entry.isDirectory() ? filesBelow(file) : [file]));
}

/** @param program its syntax tree */
export function readSource(file: string, program: unknown): SourceFile {
  const specifiers = new Set<string>();
  const names = new Set<string>();
  const declared = new Set<string>();
  const chances = new Set<string>();
  visit(program, { specifiers, names, declared, chances });
  const [own, foreign] = [[...specifiers].filter(isOwn), [...specifiers].filter((name) => !isOwn(name))];
  return {
    file,
    imports: own.map((name) => path.posix.join(path.posix.dirname(file), name)),
    packages: foreign,
    globals: new Set([...names].filter((name) => !declared.has(name))),
    chances: [...chances],
  };
}

function isOwn(specifier: string): boolean {
  return specifier.startsWith('.');
}

interface Found {
  readonly specifiers: Set<string>;
  readonly names: Set<string>;
  readonly declared: Set<string>;
  readonly chances: Set<string>;
}

/** Members that hold a name without reading it. */
const NAMES_ONLY: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
};

function visit(node: unknown, found: Found): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, found);
    return;
  }
  if (!isNode(node)) return;
  const { type } = node;
  const source = node['source'];
  if (isNode(source) && typeof source['value'] === 'string') found.specifiers.add(source['value']);
  if (type === 'Identifier' && typeof node['name'] === 'string') found.names.add(node['name']);
  for (const name of declaredBy(node)) found.declared.add(name);
  const chance = chanceIn(node);
  if (chance !== null) found.chances.add(chance);
  const skipped = node['computed'] === true ? [] : (NAMES_ONLY[type] ?? []);
  for (const [key, child] of Object.entries(node)) if (!skipped.includes(key)) visit(child, found);
}

function chanceIn(node: Node): string | null {
  const { type, object, property, callee } = node;
  if (type === 'NewExpression') {
    const given = node['arguments'];
    return isNode(callee) && callee['name'] === 'Date' && Array.isArray(given) && given.length === 0
      ? 'new Date()'
      : null;
  }
  if (type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return null;
  const called = `${String(object['name'])}.${String(property['name'])}`;
  return ['Date.now', 'Math.random'].includes(called) ? called : null;
}

/** The names that a declaration, an import or a parameter brings into the file. */
function declaredBy(node: Node): string[] {
  const { type } = node;
  if (type === 'VariableDeclarator' || type === 'FunctionDeclaration' || type === 'ClassDeclaration') {
    return [...namesIn(node['id']), ...namesIn(node['params'])];
  }
  if (type === 'ArrowFunctionExpression' || type === 'FunctionExpression') return namesIn(node['params']);
  if (type.startsWith('Import') && type.endsWith('Specifier')) return namesIn(node['local']);
  return [];
}

/** The names in a pattern: `{ a, b: [c], ...d }`. */
function namesIn(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesIn);
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return typeof pattern['name'] === 'string' ? [pattern['name']] : [];
  return ['properties', 'elements', 'value', 'argument', 'left', 'parameter'].flatMap((part) => namesIn(pattern[part]));
}

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
