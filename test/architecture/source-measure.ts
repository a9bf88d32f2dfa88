/** How large a source is, how much of it is regular expressions, and how its functions branch. */
import { parseSync } from 'vite';

export interface Measure {
  /** Lines of code: neither blank ones nor comments. */
  readonly lines: number;
  /** Regular expressions: the length of each, without its marks and flags; one made with `new RegExp` has none. */
  readonly expressions: readonly number[];
  /** Functions with the number of their branches; what a function inside branches counts there alone. */
  readonly functions: readonly { readonly name: string; readonly line: number; readonly branches: number }[];
}

export function measureText(file: string, text: string): Measure {
  return measureProgram(text, parseSync(file, text).program);
}

/** @param program the syntax tree of the text */
export function measureProgram(text: string, program: unknown): Measure {
  const found: Found = { expressions: [], functions: [] };
  visit(program, '', null, found);
  const functions = found.functions.map(({ name, start, branches }) => ({
    name,
    line: text.slice(0, start).split('\n').length,
    branches,
  }));
  return { lines: codeLines(text), expressions: found.expressions, functions };
}

/** Explaining costs nothing, and nothing is gained by squeezing. */
function codeLines(text: string): number {
  return text.split('\n').filter((line) => !/^\s*(?:$|\/\/|\/?\*)/u.test(line)).length;
}

interface Branching {
  readonly name: string;
  readonly start: number;
  branches: number;
}

interface Found {
  readonly expressions: number[];
  readonly functions: Branching[];
}

/** Where a function can go two ways; `a ??= b` and the like are told by their operator. */
const BRANCHES: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'CatchClause',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** @param inside the function that a branch counts for */
function visit(node: unknown, name: string, inside: Branching | null, found: Found): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, name, inside, found);
    return;
  }
  if (!isNode(node)) return;
  const length = expressionLength(node);
  if (length !== null) found.expressions.push(length);
  let owner = inside;
  if (FUNCTIONS.has(node.type)) {
    owner = { name: nameOf(node['id']) ?? name, start: Number(node['start']), branches: 0 };
    found.functions.push(owner);
  } else if (owner !== null && isBranch(node)) owner.branches += 1;
  const named = nameOf(node['id']) ?? nameOf(node['key']) ?? name;
  for (const child of Object.values(node)) visit(child, named, owner, found);
}

function isBranch({ type, ...node }: Node): boolean {
  if (type === 'SwitchCase') return node['test'] !== null;
  if (type === 'AssignmentExpression') return /^(?:&&|\|\||\?\?)=$/u.test(String(node['operator']));
  return BRANCHES.has(type);
}

function expressionLength(node: Node): number | null {
  const regex = node['regex'];
  if (node.type === 'Literal' && typeof regex === 'object' && regex !== null && 'pattern' in regex)
    return String(regex.pattern).length;
  const isMade =
    (node.type === 'NewExpression' || node.type === 'CallExpression') && nameOf(node['callee']) === 'RegExp';
  return isMade ? 0 : null;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : null;
}

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
