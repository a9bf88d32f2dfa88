/** A sentence of a review: what it quotes from a manifest is Markdown, and shows as such; nothing else becomes markup. */
import { type Child, element } from '../element.ts';

const INLINE = /\*\*(?!\s)([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\([^()\s]*\)/gu;

/** Bold words and code; of a link its words, since it leads away from what is under review. */
export function sentence(text: string): readonly Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, bold, code, words] = found;
    parts.push(text.slice(at, found.index));
    if (bold !== undefined) parts.push(element('strong', {}, bold));
    else if (code !== undefined) parts.push(element('code', {}, code));
    else parts.push(words ?? '');
    at = found.index + whole.length;
  }
  return [...parts, text.slice(at)];
}
