/** Pictures that were taken in the portal which the page no longer shows. */
import { holderOf } from '../../../json/holder-of.ts';
import type { ManifestText } from '../../../manifest/manifest-texts.ts';
import { isMoved, isOfPortal, type Look, type Move } from '../move.ts';

export const oldPictures: Look = (move) => {
  if (!isMoved(move)) return [];
  const before = move.from === null ? 'an older portal' : `the portal "${move.from.portal}"`;
  return move.texts
    .flatMap((text) => [...ownPicture(text, move), ...picturesIn(text)])
    .filter(({ pointer, says }) => isOfPortal(pointer, move.connector) || says.some((said) => SAYS_PORTAL.test(said)))
    .map(({ pointer, path, range }) => ({
      rule: 'migrate-picture-old' as const,
      ...{ pointer, ...(range === null ? {} : { range }) },
      message: `The picture ${path} shows ${before}.`,
      hint: `Take it anew in the portal "${move.to.portal}", or take it out.`,
    }));
};

interface Shown {
  readonly pointer: string;
  readonly path: string;
  /** What tells what it shows: where it stands, and the words for it. */
  readonly says: readonly string[];
  /** Where it stands in the text; `null`: the text is its path. */
  readonly range: readonly [number, number] | null;
}

/** A picture among the steps of the app that says what it shows: the platform’s portal. */
const SAYS_PORTAL = /\bazure\b|\bentra\b|\{(?:brand|portal)\}/i;

const OF_PICTURE = /\/(?:pictures\/(?:\d+|mapping|attributes)|picture)\/path$/;

/** The picture that a text is the path of. */
function ownPicture({ pointer, text }: ManifestText, { texts }: Move): Shown[] {
  if (!OF_PICTURE.test(pointer)) return [];
  const picture = holderOf(pointer);
  const words = texts.filter((each) => each.pointer === `${picture}/alt` || each.pointer === `${picture}/title`);
  return [{ pointer, path: text, says: [text, ...words.map((each) => each.text)], range: null }];
}

const IN_TEXT = /!\[([^\]]*)\]\((?:<([^<>\n]*)>|([^\s()<>]*))[^)]*\)/gu;

/** The pictures that stand in a block of Markdown. */
function picturesIn({ pointer, text, traits }: ManifestText): Shown[] {
  if (traits.markdown !== 'block') return [];
  return [...text.matchAll(IN_TEXT)].map(({ 0: all, 1: alt = '', 2: bracketed, 3: plain = '', index }) => ({
    ...{ pointer, path: bracketed ?? plain, says: [bracketed ?? plain, alt] },
    range: [index, index + all.length],
  }));
}
