/** What is shown, held against what was sent, in each way in which servers write it. */
import { expect, test } from 'vitest';
import { idOf, likeness, memberIds, resourcesIn, shown } from '../../src/verify/resources.ts';

test.each<readonly [sent: unknown, found: unknown, like: string]>([
  ['Ana', 'Ana', 'same'],
  ['Ana', 'ANA', 'other-case'],
  ['Ana', 'Bea', 'different'],
  ['Ana', undefined, 'different'],
  ['Ana', { value: 'Ana' }, 'same'],
  ['Ana', { formatted: 'ana', more: 1 }, 'other-case'],
  ['Ana', {}, 'different'],
  [{ value: 'Ana' }, 'Ana', 'same'],
  [{ value: 'Ana' }, { value: 'Ana', type: 'work' }, 'same'],
  [true, true, 'same'],
  [true, false, 'different'],
  [true, 'True', 'as-text'],
  [true, 'yes', 'different'],
  ['true', true, 'different'],
  [7, 7, 'same'],
  [7, '7', 'as-text'],
  [7, 8, 'different'],
  ['7', 7, 'different'],
  ['+1 206 555 0105', '+12065550105', 'other-writing'],
  ['+1 206 555 0105', 'tel:+1-206-555-0105', 'other-writing'],
  ['+1 206 555 0105', '+1 (206) 555.0105', 'other-writing'],
  ['+1 206 555 0105', '+1 206 555 0106', 'different'],
  ['1 23', '12 3', 'different'],
  ['a-----', 'b-----', 'different'],
  ['-----', '.....', 'different'],
  ['2026-01-31T08:00:00Z', '2026-01-31T08:00:00.000Z', 'same'],
  ['2026-01-31T08:00:00Z', '2026-01-31T09:00:00+01:00', 'same'],
  ['2026-01-31T08:00:00Z', '2026-01-31T08:00:01Z', 'different'],
  ['2026-01-31', '2026-01-31T00:00:00Z', 'different'],
  ['20260131', '2026-01-31', 'other-writing'],
  [['a'], ['a'], 'same'],
  [['a'], ['b'], 'different'],
  [null, null, 'same'],
  [null, undefined, 'different'],
])('%j, shown as %j, is %s', (sent, found, like) => expect(likeness(sent, found)).toBe(like));

test('what an answer has in it', () => {
  expect(
    [{ id: 'a' }, { id: 7 }, { id: '' }, { id: '.' }, { id: '..' }, { id: '...' }, { id: null }, 'a'].map(idOf),
  ).toEqual(['a', '7', null, null, null, '...', null, null]);
  expect(resourcesIn({ Resources: [{ id: 1 }, 'x', null] })).toEqual([{ id: 1 }]);
  expect([{}, null, { Resources: 'x' }].map(resourcesIn)).toEqual([[], [], []]);
  expect(memberIds({ members: [{ value: 'a' }, 'b', { value: 7 }, {}] })).toEqual(['a', 'b', '7', 'undefined']);
  expect(memberIds({})).toBeNull();
});

test('a value in short', () => {
  expect([undefined, null, 'a', { a: 1 }].map(shown)).toEqual(['nothing', 'null', '"a"', '{"a":1}']);
  expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(79)}…`);
});
