import type { Element, ElementContent } from 'hast';
import { classNames, element } from '../element.ts';

/** The address of a picture that can be shown, `null` for one that is not here. */
export type PictureAddress = (path: string, picture: Element) => string | null;

/**
 * A picture. The pictures of the documentation site live in its own repository: in their place stands a frame with what
 * the picture shows and where the page expects it.
 */
export function showPicture(image: Element, addressOf: PictureAddress): ElementContent {
  const source = textProperty(image, 'src');
  const alt = textProperty(image, 'alt');
  const address = /^https:\/\//i.test(source) ? source : addressOf(source, image);
  if (address !== null && source !== '') {
    return element('img', { src: address, alt, loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer' });
  }
  return element(
    'span',
    { className: [FRAME] },
    element('span', { className: ['picture-kind'] }, 'Picture'),
    element('span', { className: ['picture-alt'] }, alt === '' ? 'No text says what it shows.' : alt),
    source === '' ? null : element('code', { className: ['picture-path'] }, source),
  );
}

const FRAME = 'picture';

export function isFramedPicture(node: Element): boolean {
  return classNames(node).includes(FRAME);
}

function textProperty({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
