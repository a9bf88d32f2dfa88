/** Without the plain space character; other blanks stay. */
export function stripSpaces(source: string | null): string | null {
  return source === null ? null : source.replaceAll(' ', '');
}
