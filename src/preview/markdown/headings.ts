import type { Element } from 'hast';
import { classNames, element, textOf } from '../element.ts';
import { isHtmlSource } from './html-source.ts';
import { isFramedPicture } from './picture.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** Gives headings their anchors, and remembers them for the table of contents. */
export class HeadingList {
  readonly headings: Heading[] = [];
  private readonly taken = new Map<string, number>();

  read(heading: Element): Element {
    const level = Number(heading.tagName.slice(1));
    const text = wordsOf(heading).trim();
    const anchor = this.anchorFor(text);
    this.headings.push({ level, text, anchor });
    const link = element(
      'a',
      { className: ['anchor'], href: `#${anchor}`, ariaLabel: `Link to “${text}”` },
      element('span', { ariaHidden: 'true' }, '#'),
    );
    return {
      ...heading,
      properties: { id: anchor },
      children: level === 1 ? heading.children : [...heading.children, link],
    };
  }

  /** The documentation site's way: lower case, words joined by dashes. Repeated ones are numbered. */
  private anchorFor(text: string): string {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s+/g, '-')
      // The page's own parts have ids that begin with an underscore.
      .replace(/^[_-]+/, '');
    const base = slug === '' ? 'section' : slug;
    const count = this.taken.get(base) ?? 0;
    this.taken.set(base, count + 1);
    if (count === 0) return base;
    const numbered = `${base}-${count}`;
    return this.taken.has(numbered) ? this.anchorFor(numbered) : this.claim(numbered);
  }

  private claim(anchor: string): string {
    this.taken.set(anchor, 1);
    return anchor;
  }
}

/** What is read out of it: the documentation site makes no words of the name of a picture, and none of HTML. */
function wordsOf(node: Element): string {
  if (isFramedPicture(node) || isHtmlSource(node)) return '';
  return node.children.map((child) => (isElement(child) ? wordsOf(child) : textOf(child))).join('');
}

/** The link beside a heading: for the hand, not a part of its words. */
export function isAnchorLink(node: { readonly type: string }): boolean {
  return isElement(node) && classNames(node).includes('anchor');
}

function isElement(node: { readonly type: string }): node is Element {
  return node.type === 'element';
}
