import { expect, test } from 'vitest';
import { TwoKeys } from '../../src/page/outline/two-keys.ts';
import { ForgetfulMap } from '../../src/problem/forgetful-map.ts';
import { remembered } from '../../src/problem/remembered.ts';

test('a map that is full forgets all, and goes on', () => {
  const map = new ForgetfulMap<string, number>(2);
  const keysAfter = (key: string) => [...map.set(key, key.length).keys()].join();
  expect(['a', 'b', 'c', 'd', 'e'].map(keysAfter)).toEqual(['a', 'a,b', 'c', 'c,d', 'e']);
});

test('a text that was asked for lately is not worked out again; a long one is', () => {
  const asked: string[] = [];
  const sizeOf = remembered((text) => asked.push(text.slice(0, 1)));
  const [longest, longer] = ['b'.repeat(400), 'c'.repeat(401)];
  expect(['a', longest, longer, 'a', longest, longer].map(sizeOf)).toEqual([1, 2, 3, 1, 2, 4]);
  for (let index = 0; index < 998; index += 1) sizeOf(`d${index}`);
  expect(sizeOf('a')).toBe(1);
  sizeOf('e');
  expect([sizeOf('a'), sizeOf('a')]).toEqual([1004, 1004]);
});

test('what is looked up by two keys is forgotten when there is too much of it', () => {
  const map = new TwoKeys<string, string, number>(2);
  const keys = ['aa', 'ab', 'ba', 'bb', 'aa'];
  const kept = keys.map((key) => {
    map.set(key.charAt(0), key.charAt(1), 1);
    return keys.filter((each) => map.get(each.charAt(0), each.charAt(1)) === 1).join();
  });
  expect(kept).toEqual(['aa,aa', 'aa,ab,aa', 'ba', 'ba,bb', 'aa,aa']);
});
