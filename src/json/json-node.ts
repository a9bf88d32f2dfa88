/** The tree of a JSON text: plain data on the one hand, and for each node where it stands in the text on the other. */
export interface JsonNode {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the key stands, quotes included; absent for list items and the whole document. */
  readonly key?: { readonly start: number; readonly end: number };
  /** Members by key, or items by index; a leaf has none. */
  readonly members?: ReadonlyMap<string, JsonNode>;
  readonly items?: readonly JsonNode[];
}

/** RFC 6901, section 3: `~` and `/` are escaped in a pointer. */
export function pointerTo(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}/${key}`;
  return `${parent}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
}

export function splitPointer(pointer: string): string[] {
  if (pointer === '') return [];
  const parts = pointer.slice(1).split('/');
  return pointer.includes('~') ? parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : parts;
}

/** The node at a pointer; where there is none, the nearest one that encloses the place it would have. */
export function nodeAt(root: JsonNode, pointer: string): JsonNode {
  let node = root;
  for (const part of splitPointer(pointer)) {
    const next = node.members?.get(part) ?? node.items?.[Number(part)];
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The data at a pointer, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const part of splitPointer(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = Reflect.get(current, part);
  }
  return current;
}

/** Whether two pointers lead to one part, or the one into the other's. */
export function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
