/**
 * The names of the platform's products in people's prose. A text that writes `{brand}` or `{portal}` follows the words
 * and the way that a page is made with; one that writes the name out keeps it after the next rebrand.
 */

/** What a text can write, and the names that it stands for (tutorial-corpus fact sheet, section b). The longest of a kind come first. */
export const PRODUCT_NAMES = {
  portal: [
    ...['Microsoft Entra admin center', 'Microsoft Azure portal', 'Azure management portal', 'Azure portal'],
    ...['Azure Portal', 'Azure AD portal', 'Azure Active Directory admin center'],
  ],
  gallery: [
    ...['Microsoft Entra application gallery', 'Azure Active Directory application gallery'],
    'Azure AD application gallery',
  ],
  service: ['Microsoft Entra provisioning service', 'Azure AD provisioning service'],
  brand: [
    ...['Microsoft Azure Active Directory (Azure AD)', 'Azure Active Directory (Azure AD)'],
    ...['Microsoft Azure Active Directory', 'Windows Azure Active Directory', 'Azure Active Directory'],
    ...['Microsoft Entra ID', 'Microsoft Azure AD', 'Azure AD'],
  ],
} as const;

export type ProductName = keyof typeof PRODUCT_NAMES;

/** What each kind is called on one page. */
export type NamesOfProducts = Readonly<Record<ProductName, string>>;

/** Code and the addresses of links keep their braces; a backslash keeps those behind it. An article belongs to the name. */
const PARTS = /`[^`]*`|\]\([^)]*\)|\\.|(?:\b([Aa])n?( [*_[]*))?\{(\w+)\}/gu;

/**
 * A text with the names of products in the places of `{brand}`, `{portal}`, `{service}` and `{gallery}`, and the article
 * in front of each that goes with it: "an Azure AD tenant", "a Microsoft Entra tenant".
 */
export function withProductNames(text: string, names: NamesOfProducts): string {
  const known: Readonly<Record<string, string | undefined>> = names;
  return text.replace(
    PARTS,
    (whole, article: string | undefined, gap: string | undefined, kind: string | undefined) => {
      const name = kind !== undefined && Object.hasOwn(names, kind) ? known[kind] : undefined;
      if (name === undefined) return whole;
      return article === undefined ? name : `${article}${/^[aeiou]/iu.test(name) ? 'n' : ''}${gap}${name}`;
    },
  );
}

/** A name of a product that a text writes out. */
export interface WrittenName {
  readonly kind: ProductName;
  readonly name: string;
  /** In characters of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** In the order in which they are looked for: a portal's name has that of a brand in it. */
export const KINDS_OF_PRODUCTS: readonly ProductName[] = ['portal', 'gallery', 'service', 'brand'];

/**
 * The names that a text writes out, in its order; none of code, of addresses, and of longer names that nobody knows. A brand
 * that is a whole label is none either: an app has it on a button, whatever the platform calls itself.
 */
export function writtenNames(text: string): WrittenName[] {
  return everyName(text).filter(
    ({ kind, start, end }) =>
      kind !== 'brand' || text.slice(start - 2, start) !== '**' || text.slice(end, end + 2) !== '**',
  );
}

/** Each of the names has one of these; most texts have none. */
const TELLING = /Azure|Entra/;

function everyName(text: string): WrittenName[] {
  if (!TELLING.test(text)) return [];
  const prose = text.replace(PARTS, (whole) => ' '.repeat(whole.length));
  return KINDS_OF_PRODUCTS.flatMap((kind) => PRODUCT_NAMES[kind].map((name) => ({ kind, name })))
    .reduce<WrittenName[]>((found, { kind, name }) => {
      for (let start = prose.indexOf(name); start !== -1; start = prose.indexOf(name, start + 1)) {
        const end = start + name.length;
        const isTaken = found.some((other) => start < other.end && other.start < end);
        if (!isTaken && isWord(prose, start, end)) found.push({ kind, name, start, end });
      }
      return found;
    }, [])
    .sort((a, b) => a.start - b.start);
}

/** The text with a place-holder for each name that stands in it, on labels too: for comparing texts of two times. */
export function withPlaceHolders(text: string): string {
  return replaced(text, everyName(text));
}

/** The text with a place-holder for each name that it writes out, and that a page with these names prints as it stands. */
export function withPlaceHoldersOf(text: string, names: NamesOfProducts): string {
  return replaced(
    text,
    writtenNames(text).filter(({ kind, name }) => names[kind] === name),
  );
}

function replaced(text: string, names: readonly WrittenName[]): string {
  return names.reduceRight((rest, { kind, start, end }) => `${rest.slice(0, start)}{${kind}}${rest.slice(end)}`, text);
}

function isWord(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
}
