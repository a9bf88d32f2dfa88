const plainLetters: ReadonlyMap<string, string> = plainLettersFrom({
  a: 'äàâãåáąăāǟǡ',
  c: 'çčć',
  d: 'ďḏ',
  g: 'ğḡ',
  l: 'ľłḹḻ',
  e: 'ëèéêęěėēḗḕ',
  i: 'ïîìíıī',
  n: 'ñńňṉ',
  r: 'řṟṝ',
  y: 'ÿýȳ',
  o: 'öòőõôóōṓṑȫǭȭȱ',
  s: 'šśșş',
  t: 'ťțṯ',
  z: 'źžżẕ',
  u: 'üùûúůűūǖṻ',
  ae: 'æǣ',
  oe: 'ø',
  ss: 'ß',
});

function plainLettersFrom(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const plain = new Map([['İ', 'I']]);
  for (const [letter, accented] of Object.entries(rows)) {
    for (const one of accented) {
      plain.set(one, letter);
      // The capital of a dotless i is the plain I, and ß has none of one letter: neither needs a row.
      if (one !== 'ı' && one !== 'ß') plain.set(one.toUpperCase(), letter.toUpperCase());
    }
  }
  return plain;
}

/** Accented letters to plain ones by a fixed table; letters outside the table stay. */
export function normalizeDiacritics(source: string | null): string | null {
  if (source === null || /^[ -~]*$/.test(source)) return source;
  let written = '';
  for (const letter of source.normalize('NFC')) written += plainLetters.get(letter) ?? letter;
  return written
    .replace(/[œ][\u0304\u0331]\p{Mn}?/gu, 'oe')
    .replace(/[Œ][\u0304\u0331]\p{Mn}?/gu, 'OE')
    .replace(/([acdeglinorstuyz])\p{Mn}?[\u0304\u0331]\p{Mn}?/giu, '$1');
}
