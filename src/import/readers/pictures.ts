/** Pictures of the app's own; those of the platform stand on every page. */

import { isPlatformPicture } from '../../page/words/platform-pages.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

export function ownPictures(pictures: readonly Span[]): Span[] {
  return pictures.filter(({ picture }) => picture !== null && !isPlatformPicture(picture.path));
}

/** @param at the picture, or the list of pictures that it is an entry of */
export function pictureClaims(at: Place, span: Span, isEntry: boolean): Claim[] {
  const { picture } = span;
  if (picture === null) return [];
  const place = isEntry ? [...at, keyAt(span)] : at;
  return (['path', 'alt', 'title'] as const).flatMap((name) => {
    const value = picture[name];
    return value === undefined ? [] : [claim([...place, name], value, { covers: [span] })];
  });
}
