/** The characters that a class stands for, held to the engine's word on each of them. */
import { describe, expect, it } from 'vitest';
import { type CharacterSet, characterSet } from '../../src/expression/regex/character-set.ts';

/** A prime number apart from each other, so that no row of a table of characters is passed over; and where units of UTF-16 change. */
const SAMPLES = [
  ...Array.from({ length: Math.ceil(0x110000 / 61) }, (_, index) => index * 61),
  ...[0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfeff, 0xffff, 0x10000, 0x103ff, 0x10400, 0x10ffff],
];

function has(set: CharacterSet, point: number): boolean {
  return set.some(([first, last]) => first <= point && point <= last);
}

describe('the characters of a class', () => {
  it.each(['\\p{Lu}', '\\p{Nd}', '\\p{Cf}', '\\p{Co}', '[^\\p{L}\\n]'])('are those that it matches: %s', (source) => {
    const one = new RegExp(`^(?:${source})$`, 'iu');
    const set = characterSet(source, true);
    const wrong = SAMPLES.filter((point) => one.test(String.fromCodePoint(point)) !== has(set, point));
    expect(wrong).toEqual([]);
  });

  it('are all there are, in one range, where it matches everything', () => {
    expect(characterSet('[^]', true)).toEqual([[0, 0x10ffff]]);
  });
});
