import { longestText } from './longest-text.ts';

/** Upper-case hexadecimal of the UTF-8 bytes; half a surrogate pair is written as U+FFFD. */
export function convertToUtf8Hex(source: string | null): string | null {
  if (source === null || source.length > longestText / 6) return null;
  let written = '';
  for (const character of source) {
    for (const byte of utf8Bytes(character.codePointAt(0) ?? 0)) {
      written += byte.toString(16).toUpperCase().padStart(2, '0');
    }
  }
  return written;
}

function utf8Bytes(point: number): readonly number[] {
  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point >= 0xd800 && point <= 0xdfff) return [0xef, 0xbf, 0xbd];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
