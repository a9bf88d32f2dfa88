/** Pictures that were taken in the portal which the page no longer shows. */
import type { ManifestText } from '../../../manifest/manifest-texts.ts';
import { isMoved, isOfPortal, type Look, type Move } from '../move.ts';

const PICTURE = /\/(?:pictures\/(?:\d+|mapping|attributes)|picture)\/path$/;

export const oldPictures: Look = (move) => {
  if (!isMoved(move)) return [];
  const before = move.from === null ? 'an older portal' : `the portal "${move.from.portal}"`;
  return move.texts
    .filter(({ pointer }) => PICTURE.test(pointer))
    .filter((path) => isOfPortal(path.pointer, move.connector) || showsPortal(path, move))
    .map(({ pointer, text }) => ({
      rule: 'migrate-picture-old' as const,
      pointer,
      message: `The picture ${text} shows ${before}.`,
      hint: `Take it anew in the portal "${move.to.portal}", or take it out.`,
    }));
};

/** A picture among the steps of the app that says what it shows: the platform's portal. */
const SAYS_PORTAL = /\bazure\b|\bentra\b|\{(?:brand|portal)\}/i;

function showsPortal({ pointer, text }: ManifestText, { texts }: Move): boolean {
  const picture = pointer.slice(0, pointer.lastIndexOf('/'));
  const words = texts.filter((each) => each.pointer === `${picture}/alt` || each.pointer === `${picture}/title`);
  return [text, ...words.map((each) => each.text)].some((said) => SAYS_PORTAL.test(said));
}
