import { expect, it } from 'vitest';
import { articleOf } from '../../src/connector/article.ts';

it.each([
  ['Workgrid', 'a'],
  ['Asana', 'an'],
  ['8x8', 'an'],
  ['15Five', 'a'],
  ['Uber', 'an'],
  ['Unisign', 'a'],
  ['Umbrella', 'an'],
  ['Europass', 'a'],
  ['OneTrust', 'a'],
  ['Oneflow', 'a'],
  ['Uniqlo', 'a'],
  ['Unmind', 'an'],
] as const)('%s takes %s', (name, article) => {
  expect(articleOf(name)).toBe(article);
});
