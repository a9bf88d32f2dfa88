/** Any text that Unicode has, for laws that hold whatever is written. */
import fc from 'fast-check';

const SURROGATES_FROM = 0xd800;
const SURROGATES = 0x800;
const CODE_POINTS = 0x110000;

/** fast-check's own `binary` unit keeps a table of all code points: a second of every run, and a heap that is slow to sweep. */
const character = fc.nat({ max: CODE_POINTS - SURROGATES - 1 }).map(
  (number) => String.fromCodePoint(number < SURROGATES_FROM ? number : number + SURROGATES),
  (value) => {
    const code = typeof value === 'string' ? value.codePointAt(0) : undefined;
    if (code === undefined || value !== String.fromCodePoint(code)) throw new Error('not one character');
    if (code >= SURROGATES_FROM && code < SURROGATES_FROM + SURROGATES) throw new Error('half a character');
    return code < SURROGATES_FROM ? code : code - SURROGATES;
  },
);

export function anyText({ maxLength }: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit: character, ...(maxLength === undefined ? {} : { maxLength }) });
}
