/** A manifest with one part put or taken away. The parts that are not on the way there are shared, not copied. */

export type Path = readonly string[];

export function withValue(node: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((item, index) => (index === Number(key) ? withValue(item, rest, value) : item));
  return isRecord(node) ? { ...node, [key]: withValue(node[key], rest, value) } : node;
}

/** Without the part; what holds nothing else goes with it, since an empty list or object says no less than none. */
export function without(root: unknown, path: Path): unknown {
  const parents = path.map((_, depth) => partAt(root, path.slice(0, depth)));
  const several = parents.findLastIndex((parent) => sizeOf(parent) > 1);
  return several < 0 ? root : removed(root, path.slice(0, several + 1));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function removed(node: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  if (Array.isArray(node)) {
    const at = Number(key);
    if (rest.length === 0) return node.filter((_, index) => index !== at);
    return node.map((item, index) => (index === at ? removed(item, rest) : item));
  }
  if (!isRecord(node)) return node;
  if (rest.length > 0) return { ...node, [key]: removed(node[key], rest) };
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== key));
}

function partAt(root: unknown, path: Path): unknown {
  return path.reduce(
    (node: unknown, key) => (isRecord(node) || Array.isArray(node) ? Reflect.get(node, key) : undefined),
    root,
  );
}

function sizeOf(node: unknown): number {
  return isRecord(node) || Array.isArray(node) ? Object.keys(node).length : 0;
}
