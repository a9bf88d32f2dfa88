/** Letter by letter, as .NET does it: no letter becomes two. Turkish and Azeri keep dotted and dotless i apart. */
export function toUpper(source: string | null, culture: string | null): string | null {
  if (source === null) return null;
  const turkic = culture !== null && /^(?:tr|az)(?:-|$)/i.test(culture);
  // Plain ASCII, by far the commonest, needs no letter by letter work.
  if (!turkic && /^[ -~]*$/.test(source)) return source.toUpperCase();
  let written = '';
  for (const letter of source) {
    const upper = letter.toUpperCase();
    if (turkic && letter === 'i') written += 'İ';
    else written += upper.length === letter.length ? upper : letter;
  }
  return written;
}
