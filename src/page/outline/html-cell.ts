/** What stands in a cell of HTML, as Markdown that shows the same. */
import { codeSpan } from '../../markdown/code-span.ts';
import { linkTarget } from '../../markdown/link-target.ts';
import { oneLine } from '../../markdown/plain-text.ts';

/** A piece by its pattern, with two groups at most, and how it is written. */
const PIECES: readonly { readonly pattern: RegExp; readonly write: (first: string, second: string) => string }[] = [
  { pattern: /<!--[\s\S]*?-->/y, write: () => '' },
  { pattern: /([^<]+)/y, write: (words) => around(words, '', '') },
  { pattern: /<br\s*\/?>/iy, write: () => '<br>' },
  { pattern: /<(?:code|kbd|tt)\b[^<>]*>([^<]*)<\/(?:code|kbd|tt)\s*>/iy, write: codeSpan },
  { pattern: /<(?:b|strong)\b[^<>]*>([^<]*)<\/(?:b|strong)\s*>/iy, write: (words) => around(words, '**', '**') },
  {
    pattern: /<a\b(?:(?!\bhref\b)[^<>])*\bhref\s*=\s*["']([^"'<>]*)["'][^<>]*>([^<]*)<\/a\s*>/iy,
    write: (url, words) => around(words, '[', `](${linkTarget(url)})`),
  },
  // Blocks part words, other marks of layout don't.
  { pattern: /<\/?(?:p|div|center)\b[^<>]*>/iy, write: () => ' ' },
  { pattern: /<\/?(?:span|em|i|u|font|sup|sub|small)\b[^<>]*>/iy, write: () => '' },
];

/** What a reader does not see. */
const HIDDEN = /<[^<>]*(?:\bhidden\b|display\s*:\s*none)/i;

/** @returns `null`: it has a picture, a list, or another thing that no cell of Markdown has */
export function cellMarkdown(html: string): string | null {
  const written: string[] = [];
  for (let at = 0; at < html.length; ) {
    const piece = pieceAt(html, at);
    if (piece === null) return null;
    written.push(piece.markdown);
    at = piece.end;
  }
  return HIDDEN.test(html) ? null : oneLine(written.join(''));
}

function pieceAt(html: string, at: number): { readonly markdown: string; readonly end: number } | null {
  for (const { pattern, write } of PIECES) {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found === null) continue;
    const [first, second] = [shown(found[1] ?? ''), shown(found[2] ?? '')];
    return first === null || second === null ? null : { markdown: write(first, second), end: pattern.lastIndex };
  }
  return null;
}

/** Blanks stand outside of marks, and where there is nothing else they part words. */
function around(text: string, open: string, close: string): string {
  const words = escaped(oneLine(text));
  if (words === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${open}${words}${close}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Letters that Markdown would take for marks. */
function escaped(text: string): string {
  return text.replace(/[\\`*<~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|\](?=[([])|&(?=#?\w+;)/g, '\\$&');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...([
    ['check', '✓'],
    ['cross', '✗'],
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
  ] as const),
  ...([
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['mdash', '—'],
    ['ndash', '–'],
  ] as const),
]);

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const NO_LETTER = '\uFFFD';

/** The text with its entities as letters; `null`: one of them is not known. */
function shown(text: string): string | null {
  const read = text.replace(ENTITY, (_, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number.parseInt(decimal ?? '0', 10) : Number.parseInt(hex, 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : (ENTITIES.get(name) ?? NO_LETTER);
  });
  return read.includes(NO_LETTER) ? null : read;
}
