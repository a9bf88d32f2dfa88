/** Nodes of a page in reading order, however many stand side by side. */
import { expect, test } from 'vitest';
import { nodesBelow } from '../../src/page/node-span.ts';

test('a node has more children than a call takes arguments', () => {
  const children = Array.from({ length: 200_000 }, (_, index) => ({ type: 'text' as const, value: String(index) }));
  const [first, second, ...others] = nodesBelow({ type: 'paragraph', children });
  expect(first?.type).toBe('paragraph');
  expect(second).toBe(children[0]);
  expect(others.at(-1)).toBe(children.at(-1));
});
