import type { Element } from 'hast';
import { element } from '../element.ts';
import { PAGE_POLICY } from './content-policy.ts';

/** What every page says of itself first: its encoding, and what it may load, before anything of it is loaded. */
export function pageMetas(): Element[] {
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: PAGE_POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
  ];
}
