import { longestText } from './longest-text.ts';

/** Base64 of the UTF-16LE bytes. */
export function convertToBase64(source: string | null): string | null {
  if (source === null || source.length > longestText / 3) return null;
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const byteAt = (index: number): number => {
    const unit = source.charCodeAt(index >> 1);
    return (index & 1) === 0 ? unit & 0xff : unit >> 8;
  };
  const size = source.length * 2;
  let encoded = '';
  for (let index = 0; index < size; index += 3) {
    const second = index + 1 < size ? byteAt(index + 1) : 0;
    const third = index + 2 < size ? byteAt(index + 2) : 0;
    const group = (byteAt(index) << 16) | (second << 8) | third;
    encoded += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    encoded += index + 1 < size ? alphabet.charAt((group >> 6) & 63) : '=';
    encoded += index + 2 < size ? alphabet.charAt(group & 63) : '=';
  }
  return encoded;
}
