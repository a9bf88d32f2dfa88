/** Headings that links from elsewhere may lead to, and that the page has no more. */
import { anchorsOf } from '../../../page/anchors.ts';
import type { Look } from '../move.ts';

export const goneAnchors: Look = ({ pageBefore, pageAfter, from, to }) => {
  if (pageBefore === null) return [];
  const after = anchorsOf(pageAfter);
  const gone = [...anchorsOf(pageBefore)].filter((anchor) => !after.has(anchor));
  if (gone.length === 0) return [];
  const pointer = from?.edition === to.edition ? '/tutorial' : '/tutorial/edition';
  const which = gone.length === 1 ? 'An anchor' : `${gone.length} anchors`;
  const message = `${which} of the page ${gone.length === 1 ? 'goes' : 'go'} away: ${gone.map((each) => `#${each}`).join(', ')}.`;
  const hint =
    'Links from other pages to these lead to the top of the page: name those that are used in "anchors", or mend the links.';
  return [{ rule: 'migrate-anchor-gone', pointer, message, hint }];
};
