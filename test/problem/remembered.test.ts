import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TwoKeys } from '../../src/page/outline/two-keys.ts';
import { detachedText } from '../../src/problem/detached-text.ts';
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

test('a text of its own has the same letters, halves of a pair too', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', '\\', '\u2028', '…', '\u{1F600}', '\uD800', '\u0000') }),
      (text) => {
        expect(detachedText(text)).toBe(text);
      },
    ),
  );
  expect(detachedText('a\ud800b')).toBe('a\ud800b');
});

test('what is found is found in a text of its own, and not in the long one that it was cut out of', () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('Nothing collects here.');
  const wordsOf = remembered((text) => text);
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = held();
  const found = Array.from({ length: 60 }, (_, index) =>
    wordsOf(`${'x'.repeat(100_000)}the number ${index}`.slice(100_000)),
  );
  expect(held() - before).toBeLessThan(2_000_000);
  expect(found.at(-1)).toBe('the number 59');
});
