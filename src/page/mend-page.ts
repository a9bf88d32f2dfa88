/**
 * What is certainly broken in published pages, mended character for character: each repair leaves the length of its
 * line as it is, so that every place of the tree is a place of the published page.
 */
import { swappedLinks, type TornLink, unclosedLinks, withSlashes } from './torn-links.ts';

export function mendPage(published: string): string {
  const text = published.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return [swappedLinks, unclosedLinks].reduce((mended, find) => withLinks(mended, find(mended)), withSlashes(text));
}

function withLinks(text: string, links: readonly TornLink[]): string {
  let mended = '';
  for (const { shown, address, start, end } of links) {
    const link = `[${shown}](${address})`;
    // As long as what stands there: a bracket takes the place of a bracket, of a blank or of a full stop.
    if (start < mended.length || link.length !== end - start) continue;
    mended += text.slice(mended.length, start) + link;
  }
  return mended + text.slice(mended.length);
}
