import type { Argument } from './syntax.ts';

/** The names of the attributes that an expression reads, in the order of its text; one that is read twice comes twice. */
export function* attributesIn(node: Argument): Generator<string> {
  if (node.kind === 'attribute') yield node.name;
  else if (node.kind === 'call') for (const each of node.arguments) yield* attributesIn(each);
  else if (node.kind === 'comparison') {
    yield* attributesIn(node.left);
    yield* attributesIn(node.right);
  }
}
