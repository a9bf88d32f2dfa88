import type { Element } from 'hast';
import { classNames } from '../element.ts';

/** HTML inside Markdown is shown as what it is, source text: a reviewer sees that it is there, and it does nothing. */
export function htmlSource(value: string): Element {
  return {
    type: 'element',
    tagName: 'code',
    properties: { className: [LANGUAGE] },
    children: [{ type: 'text', value }],
  };
}

/** Code that people write between words has no language. */
export function isHtmlSource(code: Element): boolean {
  return code.tagName === 'code' && classNames(code).includes(LANGUAGE);
}

const LANGUAGE = 'language-html';
