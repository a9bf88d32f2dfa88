/** Tarjan's algorithm, without recursion: the sets of nodes from each of which every other can be reached, and which have a way round. */
export function components(
  nodes: readonly number[],
  nextOf: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const found: (readonly number[])[] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: { readonly node: number; readonly next: readonly number[]; at: number }[] = [];
    const enter = (node: number): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      open.push(node);
      isOpen.add(node);
      path.push({ node, next: nextOf(node), at: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node, next } = top;
      const child = next[top.at++];
      if (child !== undefined) {
        if (!order.has(child)) enter(child);
        else if (isOpen.has(child)) lower(low, node, order.get(child) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(low, parent.node, low.get(node) ?? 0);
      if (low.get(node) !== order.get(node)) continue;
      const together = open.splice(open.lastIndexOf(node));
      for (const member of together) isOpen.delete(member);
      if (together.length > 1 || next.includes(node)) found.push(together);
    }
  }
  return found;
}

function lower(low: Map<number, number>, node: number, value: number): void {
  low.set(node, Math.min(low.get(node) ?? value, value));
}
