/** The parts between delimiters, without blanks at their ends. An empty text has no parts. */
export function split(source: string | null, delimiter: string | null): readonly string[] | null {
  if (source === null || source === '') return null;
  if (delimiter === null || delimiter === '') return [source.trim()];
  return source.split(delimiter).map((part) => part.trim());
}
