import { longestText } from './longest-text.ts';

/** In every match, only the part that the named group matched becomes the replacement. */
export function replaceGroup(
  source: string | null,
  pattern: RegExp,
  group: string,
  replacement: string | null,
): string | null {
  if (source === null || (source.length + 1) * ((replacement ?? '').length + 1) > 10 * longestText) return null;
  let written = '';
  let kept = 0;
  for (const match of source.matchAll(pattern)) {
    const place = match.indices?.groups?.[group];
    if (place === undefined || place[0] < kept) continue;
    written += source.slice(kept, place[0]) + (replacement ?? '');
    kept = place[1];
  }
  return written + source.slice(kept);
}
