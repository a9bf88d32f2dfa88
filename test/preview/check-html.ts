/**
 * A strict reader of printed HTML, for tests: it knows nothing of repair, so whatever is not properly nested, or not
 * properly quoted, fails.
 */
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w-]*(?:="[^"]*"|=[^\s"'<>=`]+)?)*)\s*>|<!doctype html>/y;
const ATTRIBUTE = /([a-zA-Z][\w-]*)(?:="([^"]*)"|=([^\s"'<>=`]+))?/g;

/** The start tags of a document or fragment; throws where the structure is broken. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    TAG.lastIndex = at;
    const [whole, slash, name, rest] = TAG.exec(html) ?? [];
    if (whole === undefined) throw new Error(`no tag at ${at}: ${html.slice(at, at + 60)}`);
    at += whole.length;
    if (name === undefined) continue;
    if (slash === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}> at ${at}`);
      continue;
    }
    const attributes = new Map(
      [...(rest ?? '').matchAll(ATTRIBUTE)].map(([, key = '', quoted, bare]) => [
        key.toLowerCase(),
        quoted ?? bare ?? '',
      ]),
    );
    tags.push({ name, attributes });
    if (!VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return tags;
}

const NEVER = new Set([
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'base',
  'svg',
  'math',
  'template',
  'frame',
  'portal',
]);
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'xlink:href'];

/** What could run something, or lead somewhere a page must not; empty for a harmless one. */
export function dangers(html: string): string[] {
  return readTags(html).flatMap(({ name, attributes }) => {
    const found: string[] = [];
    const script = attributes.get('src') ?? '';
    if (NEVER.has(name)) found.push(`<${name}>`);
    if (name === 'script' && !/^(?:\.\.\/)*_preview\/script\.js$/.test(script)) found.push('<script>');
    for (const [key, value] of attributes) {
      if (key.startsWith('on') || key === 'style') found.push(`${name} ${key}`);
      const scheme = /^[\p{C}\s]*([a-z][\w+.-]*):/iu.exec(decode(value))?.[1]?.toLowerCase();
      const isSafe =
        scheme === undefined || ['http', 'https', 'mailto'].includes(scheme) || (name === 'link' && value === 'data:,');
      if (ADDRESSES.includes(key) && !isSafe) found.push(`${name} ${key}=${value}`);
    }
    return found;
  });
}

function decode(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&colon;', ':')
    .replaceAll('&amp;', '&');
}
