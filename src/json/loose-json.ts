/**
 * A JSON text while somebody writes it: what is there as a tree, whatever is missing or too much. It reports nothing
 * and refuses nothing; what a text breaks is told by `readJsonDocument`. One pass without recursion, so that no
 * nesting exhausts the stack.
 */
import { readTokens, type Token, type TokenKind } from './json-tokens.ts';

export interface Stretch {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface LooseMember extends Stretch {
  readonly name: string;
  readonly key: Stretch;
  /** Where the colon stands behind the key; `null` where none was written yet. */
  readonly colon: number | null;
  readonly value: LooseNode | null;
}

export interface LooseNode extends Stretch {
  readonly kind: 'object' | 'list' | 'text' | 'other';
  /** Whether its closing bracket or quotation mark is there. */
  readonly closed: boolean;
  /** Of an object, in the order of the text; a key that stands there twice has two. */
  readonly members: readonly LooseMember[];
  readonly items: readonly LooseNode[];
  /** Of a text, a number, `true`, `false` or `null`; of anything else `undefined`. */
  readonly value: unknown;
}

interface OpenMember {
  readonly name: string;
  readonly key: Stretch;
  colon: number | null;
  value: OpenNode | null;
}

interface OpenNode {
  readonly kind: LooseNode['kind'];
  readonly start: number;
  end: number;
  closed: boolean;
  readonly members: OpenMember[];
  readonly items: OpenNode[];
  readonly value: unknown;
}

/** As in the strict reader: what is nested deeper is passed over. */
const DEEPEST_NESTING = 100;

/** The value that a text begins with; `null` where it has none. What stands behind it is not read. */
export function readLooseJson(text: string): LooseNode | null {
  const tokens = readTokens(text);
  const open: OpenNode[] = [];
  let root: OpenNode | null = null;
  let passedOver = 0;
  for (; tokens.current.kind !== 'end'; tokens.advance()) {
    const token = tokens.current;
    if (passedOver > 0) {
      passedOver += nesting(token.kind);
      continue;
    }
    const holder = open.at(-1);
    const closes = CLOSES[token.kind];
    if (closes !== undefined) {
      close(open, closes, token);
      if (root !== null && open.length === 0) break;
      continue;
    }
    if (holder?.kind === 'object' && addToObject(holder, token, tokens.next.kind)) continue;
    const node = nodeOf(token);
    if (node === null) continue;
    if (holder === undefined) root = node;
    else if (!attach(holder, node)) continue;
    if (!BRACKETS.has(token.kind)) {
      if (holder === undefined) break;
      continue;
    }
    if (open.length === DEEPEST_NESTING) passedOver = 1;
    else open.push(node);
  }
  for (const node of open) node.end = text.length;
  return root === null ? null : finished(root);
}

const CLOSES: Readonly<Partial<Record<TokenKind, LooseNode['kind']>>> = { '}': 'object', ']': 'list' };
const BRACKETS: ReadonlySet<TokenKind> = new Set(['{', '[']);

function nesting(kind: TokenKind): number {
  if (BRACKETS.has(kind)) return 1;
  return CLOSES[kind] === undefined ? 0 : -1;
}

/** Up to the bracket that it belongs to; what is still open inside of it ends there too. One that closes nothing is passed over. */
function close(open: OpenNode[], kind: LooseNode['kind'], token: Token): void {
  if (!open.some((node) => node.kind === kind)) return;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    node.closed = node.kind === kind;
    node.end = node.closed ? token.end : token.start;
    if (node.closed) return;
  }
}

/** Keys and colons; false where the word is a value. */
function addToObject(holder: OpenNode, token: Token, next: TokenKind): boolean {
  const last = holder.members.at(-1);
  const awaitsValue = last !== undefined && last.colon !== null && last.value === null;
  if (token.kind === ':') {
    if (last !== undefined && last.colon === null) last.colon = token.start;
    return true;
  }
  // A text that a colon follows is a key, though the value before it was never written.
  if (token.kind !== 'string' || (awaitsValue && next !== ':')) return false;
  holder.members.push({ name: token.text, key: { start: token.start, end: token.end }, colon: null, value: null });
  return true;
}

function attach(holder: OpenNode, node: OpenNode): boolean {
  if (holder.kind === 'list') {
    holder.items.push(node);
    return true;
  }
  const last = holder.members.at(-1);
  if (last === undefined || last.colon === null || last.value !== null) return false;
  last.value = node;
  return true;
}

function nodeOf(token: Token): OpenNode | null {
  const { kind, start, end } = token;
  const node = { start, end, members: [], items: [], value: undefined };
  if (kind === '{') return { ...node, kind: 'object', closed: false };
  if (kind === '[') return { ...node, kind: 'list', closed: false };
  if (kind === 'string') return { ...node, kind: 'text', closed: token.slip !== 'open string', value: token.text };
  if (kind === ',' || kind === ':' || kind === 'comment') return null;
  return { ...node, kind: 'other', closed: true, value: wordValue(token) };
}

function wordValue({ kind, text, slip }: Token): unknown {
  if (kind === 'true') return true;
  if (kind === 'false') return false;
  if (kind === 'null') return null;
  return kind === 'number' && slip === null ? Number(text) : undefined;
}

function finished(node: OpenNode): LooseNode {
  const members = node.members.map(
    ({ name, key, colon, value }): LooseMember => ({
      name,
      key,
      colon,
      value: value === null ? null : finished(value),
      start: key.start,
      end: value?.end ?? (colon === null ? key.end : colon + 1),
    }),
  );
  return { ...node, members, items: node.items.map(finished) };
}

/** What a tree says as data; of two equal keys the first counts, and what is not written yet is left out. */
export function looseValue(node: LooseNode | null): unknown {
  if (node === null) return undefined;
  if (node.kind === 'list') return node.items.map(looseValue);
  if (node.kind !== 'object') return node.value;
  const entries = node.members.map(({ name, value }) => [name, looseValue(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined).reverse());
}
