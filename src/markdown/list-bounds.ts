/**
 * Where people's lists begin and end. Markdown makes one list of two that follow each other; what finishes a page parts
 * them where it sees that they would meet, and leaves no trace of the marks elsewhere.
 */

/** Alone on a line, behind its indentation and the marks of quotations. No letter: whoever types one has a line less. */
export const LIST_BOUND = '\u001d';

const HAS_ITEM = /^ *(?:[-+*]|\d{1,9}[.)]) /m;

/** A block of Markdown between marks, if a list stands in it. */
export function withListBounds(block: string): string {
  return HAS_ITEM.test(block) ? `${LIST_BOUND}\n${block}\n${LIST_BOUND}` : block;
}

// The quotations around an item, its indentation, and its mark, of which numbers are alike.
const ITEM = /^((?: *> ?)*)( *)(?:([-+*])|\d{1,9}([.)])) /;

/**
 * What parts an item from a list that ends the lines before it: lines to put between; none where no list would go on.
 *
 * @param bound what stands before the mark on its line: of a list that ends deeper, the item is none
 */
export function partingLines(before: readonly string[], line: string, bound: string): string[] {
  const item = ITEM.exec(line);
  const [, quote = '', indent = ''] = item ?? [];
  if (item === null || quote + indent !== bound || !goesOn(before, item)) return [];
  const empty = quote.trimEnd();
  return [...(before.at(-1) === empty ? [] : [empty]), `${bound}<!-- -->`, empty];
}

/** Looks back over what stands inside the items, and over lines that go on with one. */
function goesOn(before: readonly string[], [, quote = '', indent = '', bullet, stop]: RegExpExecArray): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const held = before[at] ?? '';
    if (!held.startsWith(quote.trimEnd())) return false;
    const content = held.slice(quote.length);
    const depth = content.length - content.trimStart().length;
    if (content === '' || depth > indent.length) continue;
    const item = ITEM.exec(held);
    if (depth === indent.length && item !== null && item[1] === quote) return item[3] === bullet && item[4] === stop;
    if (depth < indent.length || (before[at - 1] ?? '').slice(quote.length) === '') return false;
  }
  return false;
}
