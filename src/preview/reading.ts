/** A text beside its table of contents; on a narrow screen the contents stand above. */
import type { Element } from 'hast';
import { type Child, element } from './element.ts';
import type { Heading } from './markdown/headings.ts';

export function reading(headings: readonly Heading[], ...article: readonly Child[]): Element {
  return element(
    'div',
    { className: ['reading'] },
    contents(headings),
    element('article', { className: ['page'] }, ...article),
  );
}

/** A longer list of contents than this is none: the headings of the third level are left out of it. */
const MOST_SHOWN = 60;

function contents(headings: readonly Heading[]): Element | null {
  const all = headings.filter(({ level }) => level === 2 || level === 3);
  const shown = all.length > MOST_SHOWN ? all.filter(({ level }) => level === 2) : all;
  if (shown.length < 2) return null;
  const items = shown.map(({ level, text, anchor }) =>
    element('li', { className: [`level-${level}`] }, element('a', { href: `#${anchor}` }, text)),
  );
  return element(
    'nav',
    { className: ['contents'], ariaLabel: 'In this article' },
    element(
      'details',
      { open: true },
      element('summary', {}, 'In this article'),
      element('ul', { role: 'list' }, ...items),
    ),
  );
}
