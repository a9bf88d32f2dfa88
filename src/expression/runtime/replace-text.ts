import { longestText } from './longest-text.ts';

/** Every `sought` in the source becomes `replacement`; nothing to look for changes nothing. */
export function replaceText(source: string | null, sought: string | null, replacement: string | null): string | null {
  if (source === null || sought === null || sought === '') return source;
  const parts = source.split(sought);
  const inserted = replacement ?? '';
  return source.length + parts.length * inserted.length > longestText ? null : parts.join(inserted);
}
