import path from 'node:path/posix';
import { readTags } from './check-html.ts';

/**
 * Links, pictures, scripts and styles of a built site that lead nowhere in it: to no file, or to no element of that id. Of
 * what leads to the web, the form alone is looked at.
 *
 * @param files the text of each file of the site, by its path
 */
export function looseEnds(files: ReadonlyMap<string, string>): string[] {
  const pages = new Map(
    [...files].filter(([file]) => file.endsWith('.html')).map(([file, text]) => [file, readTags(text)]),
  );
  const ids = new Map(
    [...pages].map(([file, tags]) => [file, new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))]),
  );
  return [...pages].flatMap(([file, tags]) =>
    tags
      .flatMap(({ attributes }) => [attributes.get('href') ?? [], attributes.get('src') ?? []].flat())
      .filter((address) => !leadsSomewhere(plain(address), file))
      .map((address) => `${file} → ${address}`),
  );

  function leadsSomewhere(address: string, from: string): boolean {
    if (/^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$|data:)/u.test(address)) return true;
    const [way = '', anchor] = address.split('#', 2);
    const target = way === '' ? from : path.join(path.dirname(from), way.split('?', 1)[0] ?? '');
    if (!files.has(target)) return false;
    return anchor === undefined || ids.get(target)?.has(decodeURIComponent(anchor)) === true;
  }
}

function plain(attribute: string): string {
  return attribute
    .replaceAll(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&amp;', '&');
}
