import type { Element } from 'hast';
import { type Child, element } from '../element.ts';

/** What stands above the page for machines: there to be looked at, not in the way. */
export function frontMatterBlock(content: readonly Child[] | null, title = 'Front matter'): Element | null {
  if (content === null) return null;
  return element(
    'details',
    { className: ['front-matter'] },
    element('summary', {}, title),
    element('pre', { tabIndex: 0 }, element('code', {}, ...content)),
  );
}
