import type { Element, ElementContent } from 'hast';
import { element } from '../element.ts';

/** The address of what a path or an anchor leads to, `null` where that is nowhere in the site. */
export type LinkAddress = (href: string, link: Element) => string | null;

/** Anchors stay on the page; where the paths of a connector's page lead is known to the documentation site alone. */
export const ON_THE_PAGE: LinkAddress = (href) => (href.startsWith('#') ? href : null);

/**
 * A link. Addresses on the web open there. What leads nowhere from here is shown as a link that says where it will
 * lead on the documentation site.
 */
export function showLink(link: Element, addressOf = ON_THE_PAGE): ElementContent {
  const { href } = link.properties;
  if (typeof href !== 'string' || href === '') return element('span', {}, ...link.children);
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) {
    return element('a', { href, rel: ['noopener', 'noreferrer'] }, ...link.children);
  }
  if (isFootnote(href)) return link;
  const address = addressOf(href, link);
  if (address !== null) return element('a', { href: address }, ...link.children);
  const title = `Leads to ${href} on the documentation site`;
  const properties = { className: ['elsewhere'], role: 'link', ariaDisabled: 'true', title, dataTarget: href };
  return element('a', properties, ...link.children);
}

/** Down to a note at the foot of the page, and back. */
function isFootnote(href: string): boolean {
  return href.startsWith('#user-content-fn');
}
