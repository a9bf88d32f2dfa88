/** What a reader gets for an address that has no page: in the frame of the others, with the way back. */
import { element } from '../element.ts';
import { GALLERY } from '../site/addresses.ts';
import type { DocumentContent } from './document.ts';

export function errorPage(heading: string, text: string): DocumentContent {
  return {
    title: heading,
    // The address may be in any folder, so that only ways from the top lead anywhere.
    top: '/',
    main: [
      element('h1', { className: ['page-title'] }, heading),
      element('p', { className: ['no-page'] }, text),
      element('p', {}, element('a', { href: `/${GALLERY}` }, 'All tutorials')),
    ],
  };
}
