import { visible } from './plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in a page or in an attribute of one: it shows as it is, and is never markup. */
export function escapeHtml(text: string): string {
  return visible(text).replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
