/** The modes of Replace by the places that are filled (the table in the expressions fact sheet, section 4). */

/** Where the arguments stand. */
export const place = { oldValue: 1, pattern: 2, group: 3, replacement: 4, other: 5, template: 6 } as const;

export type Place = (typeof place)[keyof typeof place];

const ALL_PLACES: readonly Place[] = Object.values(place);

export const placeNames: Readonly<Record<Place, string>> = {
  1: 'oldValue',
  2: 'regexPattern',
  3: 'regexGroupName',
  4: 'replacementValue',
  5: 'replacementAttributeName',
  6: 'template',
};

export type ReplaceMode = 'text' | 'template' | 'pattern' | 'group' | 'other' | 'none';

const rows: readonly (readonly [ReplaceMode, readonly number[]])[] = [
  ['group', [place.pattern, place.group, place.replacement]],
  ['other', [place.pattern, place.group, place.other]],
  ['pattern', [place.pattern, place.replacement]],
  ['template', [place.oldValue, place.template]],
  ['text', [place.oldValue, place.replacement]],
];

/** The first filled place that the mode does not read; `null` where it reads them all, or there is no mode. */
export function unreadPlace(given: (index: number) => boolean): Place | null {
  const read = rows.find(([mode]) => mode === replaceMode(given))?.[1];
  return read === undefined ? null : (ALL_PLACES.find((index) => given(index) && !read.includes(index)) ?? null);
}

/** The first mode all of whose places are filled; a filled pattern rules out the modes of plain text. */
export function replaceMode(given: (index: number) => boolean): ReplaceMode {
  const found = rows.find(([, places]) => places.every(given))?.[0] ?? 'none';
  const plainText = found === 'text' || found === 'template';
  return plainText && given(place.pattern) ? 'none' : found;
}
