import { plainText } from './plain-text.ts';

/** Text of a heading. A trailing `#` would be taken for the closing marks of the heading and vanish. */
export function headingText(text: string): string {
  return plainText(text).replace(/(?<!\\)#(?=#*$)/g, '\\#');
}

/** The anchor that the page host makes of a heading's text. */
export function headingSlug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}
