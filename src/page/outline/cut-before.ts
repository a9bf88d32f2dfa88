/**
 * What was cut before, on this page or on others: pages share most of their paragraphs and cells, and which sentences one has
 * is told by its source alone.
 */
import { ForgetfulMap } from '../../problem/forgetful-map.ts';
import type { Page } from '../page.ts';

/** More than the pages of some apps have; people's own come and go. */
const MOST_KEPT = 4096;
/** Longer than any page that people write: of one that is longer, hardly a paragraph will be met again. */
const LONGEST_PAGE = 200_000;

/**
 * @returns looks up what was cut of a source, or cuts it. What is cut is plain data, with places from the start of the source.
 */
export function cutBefore<Cut>(): (page: Page, key: string, source: string, cut: () => Cut) => Cut {
  const kept = new ForgetfulMap<string, Cut>(MOST_KEPT);
  return (page, key, source, cut) => {
    if (!saysAllOfIt(page, source)) return cut();
    const name = `${key} ${source}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    // Its texts are slices of the page, which would be kept with them.
    const own: Cut = JSON.parse(JSON.stringify(cut()));
    kept.set(name, own);
    return own;
  };
}

/** What a reference or a footnote is, other places of the page say. */
export function saysAllOfIt({ text, nodes }: Page, source: string): boolean {
  const mayRefer = nodes.definitions.length > 0 && source.includes('[');
  return text.length <= LONGEST_PAGE && !mayRefer && !source.includes('[^');
}
