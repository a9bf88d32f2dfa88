/** Letter by letter, as .NET does it: no letter becomes two. Turkish and Azeri keep dotted and dotless i apart. */
export function toLower(source: string | null, culture: string | null): string | null {
  if (source === null) return null;
  const turkic = culture !== null && /^(?:tr|az)(?:-|$)/i.test(culture);
  // Plain ASCII, by far the commonest, needs no letter by letter work.
  if (!turkic && /^[ -~]*$/.test(source)) return source.toLowerCase();
  let written = '';
  for (const letter of source) {
    const lower = letter.toLowerCase();
    if (turkic && (letter === 'I' || letter === 'İ')) written += letter === 'I' ? 'ı' : 'i';
    else written += lower.length === letter.length ? lower : letter;
  }
  return written;
}
