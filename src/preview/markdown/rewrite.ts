import type { Element, ElementContent } from 'hast';

export type Rewrite = (element: Element) => ElementContent;

/** Every element replaced by what its rule makes of it, from the leaves up. The tree that was given stays as it is. */
export function rewrite(nodes: readonly ElementContent[], rules: Readonly<Record<string, Rewrite>>): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const inner: Element = { ...node, children: rewrite(node.children, rules) };
    const rule = Object.hasOwn(rules, node.tagName) ? rules[node.tagName] : undefined;
    return rule === undefined ? inner : rule(inner);
  });
}
