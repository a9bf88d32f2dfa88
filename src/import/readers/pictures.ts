/** Pictures of the app's own; those of the platform stand on every page. */

import { isPlatformPicture } from '../../page/words/platform-pages.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

export function ownPictures(pictures: readonly Span[]): Span[] {
  return pictures.filter(({ picture }) => picture !== null && !isPlatformPicture(picture.path));
}

/** The pictures of a step or a section of the app's own, each an entry of its list: such steps have no other picture. */
export function ownPictureClaims(at: Place, pictures: readonly Span[]): Claim[] {
  const shown = at[0] === 'gallery' || at[0] === 'setup' ? pictures : ownPictures(pictures);
  return shown.flatMap((span) => pictureClaims([...at, 'pictures', keyAt(span)], span));
}

/** @param span `null`: there is none */
export function pictureClaims(at: Place, span: Span | null): Claim[] {
  const picture = span?.picture ?? null;
  if (span === null || picture === null) return [];
  return (['path', 'alt', 'title'] as const).flatMap((name) => {
    const value = picture[name];
    return value === undefined ? [] : [claim([...at, name], value, { covers: [span] })];
  });
}
