/** The first characters; a negative number means all of them. */
export function left(source: string | null, length: number | null): string | null {
  if (length === null) return null;
  if (source === null) return '';
  return length < 0 ? source : source.slice(0, length);
}
