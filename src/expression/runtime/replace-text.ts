/** Every `sought` in the source becomes `replacement`; nothing to look for changes nothing. */
export function replaceText(source: string | null, sought: string | null, replacement: string | null): string | null {
  if (source === null || sought === null || sought === '') return source;
  return source.split(sought).join(replacement ?? '');
}
