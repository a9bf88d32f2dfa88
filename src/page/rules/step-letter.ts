import type { ListItem } from 'mdast';
import { sourceOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const stepLetterRule: PageRule = {
  id: 'page-step-letter',
  severity: 'warning',
  title: 'Steps with letters follow the alphabet.',
  cause: 'A step was added or removed, and the letters left as they were.',
  fix: 'Give each step the next letter.',
  example: 'page',
  bad: '# Acme\n\n1. Open it.\n\n    a. Find it.\n\n    c. Change it.\n',
  good: '# Acme\n\n1. Open it.\n\n    a. Find it.\n\n    b. Change it.\n',
  check: (page) => page.nodes.lists.flatMap(({ children }) => children.flatMap((item) => inItem(page, item))),
};

/** A letter, a stop and words: pages of older forms count the steps of a step so. */
function inItem(page: Page, item: ListItem): PageFinding[] {
  let before = 0;
  return item.children.flatMap((block): PageFinding[] => {
    const letter = block.type === 'paragraph' ? /^([a-z])\.\s+\S/.exec(sourceOf(page, block))?.[1] : undefined;
    if (letter === undefined) return [];
    const place = letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    const wanted = before + 1;
    before = place;
    if (place === wanted || place === 1) return [];
    const { start } = spanOf(block);
    const right = String.fromCharCode('a'.charCodeAt(0) + wanted - 1);
    return [
      {
        message: `Step ${letter} stands where step ${right} belongs.`,
        hint: `Write "${right}.".`,
        start,
        end: start + 2,
      },
    ];
  });
}
