/** The little Markdown of descriptions, as text and elements: `code`, **strong**, *emphasis*; links lose their addresses. */
import { make } from './dom.ts';

const MARKS = /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*\s][^*]*)\*|\[(?<link>[^\]]*)\]\([^)]*\)/gu;

export function inlineMarkdown(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let last = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(MARKS)) {
    nodes.push(text.slice(last, index), elementOf(groups));
    last = index + whole.length;
  }
  return [...nodes, text.slice(last)];
}

function elementOf({ code, strong, em, link = '' }: Partial<Record<string, string>>): Node | string {
  if (code !== undefined) return make('code', {}, code);
  if (strong !== undefined) return make('strong', {}, strong);
  return em === undefined ? link : make('em', {}, em);
}

/** Where only text can stand. */
export function plainText(text: string): string {
  return text.replaceAll(MARKS, (...found) => {
    const groups: Partial<Record<string, string>> = found.at(-1);
    return groups['code'] ?? groups['strong'] ?? groups['em'] ?? groups['link'] ?? '';
  });
}
