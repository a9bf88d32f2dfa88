import type { Element, ElementContent } from 'hast';
import { element } from '../element.ts';

/**
 * A link. Addresses on the web open there; anchors stay on the page; a path into the documentation site leads nowhere
 * from here, so it is shown as a link that says where it will lead.
 */
export function showLink(link: Element): ElementContent {
  const { href } = link.properties;
  if (typeof href !== 'string' || href === '') return element('span', {}, ...link.children);
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) {
    return element('a', { href, rel: ['noopener', 'noreferrer'] }, ...link.children);
  }
  if (href.startsWith('#')) return element('a', { href }, ...link.children);
  const title = `Leads to ${href} on the documentation site`;
  const properties = { className: ['elsewhere'], role: 'link', ariaDisabled: 'true', title, dataTarget: href };
  return element('a', properties, ...link.children);
}
