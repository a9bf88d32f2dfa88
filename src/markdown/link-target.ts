/** The schemes that a page may link to. Anything without a scheme is relative to the page. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Whether a reader may be sent there: http, https, mailto, or an address relative to the page. */
export function isSafeTarget(target: string): boolean {
  // Browsers drop blanks and control characters before they look for the scheme, and so must this.
  const bare = target.replace(/[\s\p{Cc}]/gu, '');
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(decodeReferences(bare))?.[1];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}

/** An address as it stands between the parentheses of a link. An unsafe one leads nowhere. */
export function linkTarget(target: string): string {
  if (!isSafeTarget(target)) return '#';
  return target.trim().replace(/[\s\p{Cc}<>()[\]\\`"|{}]/gu, percent);
}

/** A link whose text is Markdown already. */
export function link(text: string, target: string): string {
  return `[${text}](${linkTarget(target)})`;
}

// Parentheses and blanks would end the address; `encodeURIComponent` leaves parentheses alone.
function percent(character: string): string {
  const code = encodeURIComponent(character);
  return code === character ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : code;
}

// `&colon;` and `&#58;` are the two ways to write a scheme's colon that Markdown would decode.
function decodeReferences(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, decimal: string) => codePoint(Number.parseInt(decimal, 10)))
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '');
}

function codePoint(code: number): string {
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
