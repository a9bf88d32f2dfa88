/** What a reader gets for an address that has no page: in the frame of the others, with the way back. */
import { element } from '../element.ts';
import { galleryAddress } from '../site/addresses.ts';
import type { DocumentContent, DocumentContext } from './document.ts';

export function errorPage(heading: string, text: string, { docs }: DocumentContext): DocumentContent {
  return {
    title: heading,
    // The address may be in any folder, so that only ways from the top lead anywhere.
    top: '/',
    main: [
      element('h1', { className: ['page-title'] }, heading),
      element('p', { className: ['no-page'] }, text),
      element('p', {}, element('a', { href: `/${galleryAddress(docs?.hasStart === true)}` }, 'All tutorials')),
    ],
  };
}
