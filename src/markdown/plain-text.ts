import { remembered } from '../problem/remembered.ts';

/**
 * Plain text, written so that Markdown shows it letter for letter wherever it lands: in a sentence, in bold, in a link
 * text, in a heading or in a table cell. Line breaks and runs of blanks become one blank.
 */
export const plainText: (text: string) => string = remembered((text) =>
  oneLine(text)
    .replace(ACTIVE, '\\$&')
    .replace(/\{\{/g, '{\\{')
    .replace(/:\/\//g, ':\\//')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(LINE_START, escapeLineStart),
);

/** The same text without line breaks, control characters, doubled or outer blanks. */
export function oneLine(text: string): string {
  return isEven(text) ? text : text.replace(BLANKS, ' ').trim();
}

/** Words of ASCII with a blank between two of them, as most texts are. It is asked of every text of a page, so it is one loop. */
function isEven(text: string): boolean {
  let isBlank = text !== '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < BLANK || code > LAST_OF_ASCII || (code === BLANK && isBlank)) return false;
    isBlank = code === BLANK;
  }
  return !isBlank;
}

const BLANK = 0x20;
const LAST_OF_ASCII = 0x7e;

// Control characters count as blanks: they are invisible, and some editors treat them as line ends.
const BLANKS = /[\s\p{Cc}\u2028\u2029]+/gu;

// `_` inside a word is harmless and stays readable; `|` would split a table row.
const ACTIVE = /[\\`*[\]<>|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

// What would open a heading, a list, a rule or a quotation if the text came first on its line.
const LINE_START = /^(?:[#+=:-]|\d{1,9}[.)])/;

function escapeLineStart(marker: string): string {
  return marker.length === 1 ? `\\${marker}` : `${marker.slice(0, -1)}\\${marker.slice(-1)}`;
}
