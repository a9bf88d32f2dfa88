/** The parts between delimiters, without blanks at their ends; of a list, those of each value. Empty texts have no parts. */
export function split(source: string | readonly string[] | null, delimiter: string | null): readonly string[] | null {
  if (source === null) return null;
  const parts: string[] = [];
  for (const value of typeof source === 'string' ? [source] : source) {
    if (value === '') continue;
    for (const part of delimiter === null || delimiter === '' ? [value] : value.split(delimiter))
      parts.push(part.trim());
  }
  return parts.length === 0 ? null : parts;
}
