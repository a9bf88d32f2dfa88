/** Resolved values at their places become one JSON value, its keys in the order of the schema. */
import { shapeNamed } from '../../manifest/shape-at.ts';
import type { Claim, Place } from './claim.ts';
import type { Resolved } from './resolve.ts';

interface Node {
  own: Resolved | null;
  /** Among the items of its list. */
  readonly order: number;
  readonly members: Map<string, Node>;
  readonly items: Map<string, Node>;
}

/** Of shapes that the schema asks for nothing in, what one member of must be there. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = { step: ['text', 'yields'] };

/** @returns `placed`: what reached the manifest, by the pointer of its value */
export function assemble(values: readonly Resolved[]) {
  const root = newNode();
  for (const each of values) {
    const [claim] = each.claims;
    if (claim !== undefined) nodeAt(root, claim.at).own = each;
  }
  const placed: Placed = [];
  const value = jsonOf(root, '', 'Manifest', placed);
  return { value: value ?? {}, placed: new Map(placed) };
}

function newNode(order = 0): Node {
  return { own: null, order, members: new Map(), items: new Map() };
}

function nodeAt(root: Node, at: Place): Node {
  return at.reduce<Node>((node, part) => {
    const [among, id, order] = typeof part === 'string' ? [node.members, part, 0] : [node.items, part.id, part.order];
    const next = among.get(id) ?? newNode(order);
    among.set(id, next);
    return next;
  }, root);
}

/** In the order of the manifest; what turns out to have no place is taken back. */
type Placed = [pointer: string, claims: readonly Claim[]][];

/**
 * @param shape by name; `null`: no object belongs there
 * @returns `undefined` where nothing of it can stand in a manifest
 */
function jsonOf(node: Node, pointer: string, shape: string | null, placed: Placed): unknown {
  if (node.items.size > 0) return listOf(node, pointer, shape, placed);
  const { own } = node;
  // A value in the place of an object denies it: there is nothing to have members.
  if (own !== null && own.value !== true && (node.members.size === 0 || own.value === false)) {
    placed.push([pointer, own.claims]);
    return own.value;
  }
  if (shape !== null) return objectOf(node, pointer, shape, placed);
  if (own !== null) placed.push([pointer, own.claims]);
  return own?.value;
}

function listOf({ items }: Node, pointer: string, shape: string | null, placed: Placed): unknown {
  const list: unknown[] = [];
  for (const node of [...items.values()].sort((a, b) => a.order - b.order)) {
    const value = jsonOf(node, `${pointer}/${list.length}`, shape, placed);
    if (value !== undefined) list.push(value);
  }
  return list.length === 0 ? undefined : list;
}

/** An object that says something by being there is claimed as `true`; one that lacks what the schema asks for is left out. */
function objectOf(node: Node, pointer: string, shape: string, placed: Placed): unknown {
  const before = placed.length;
  const members = membersOf(node, pointer, shape, placed);
  const has = (name: string) => members[name] !== undefined;
  const isWhole = (shapeNamed(shape)?.required ?? []).every(has) && (ONE_OF[shape]?.some(has) ?? true);
  if (!isWhole || (node.own === null && Object.keys(members).length === 0)) {
    placed.length = before;
    return undefined;
  }
  if (node.own !== null) placed.push([pointer, node.own.claims]);
  return members;
}

function membersOf(node: Node, pointer: string, shape: string, placed: Placed): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  const properties = shapeNamed(shape)?.properties ?? {};
  for (const name in properties) {
    const member = node.members.get(name);
    const value = member && jsonOf(member, `${pointer}/${name}`, properties[name]?.shape ?? null, placed);
    if (value !== undefined) members[name] = value;
  }
  return members;
}
