/** A block of code: what was typed and what was changed stand out in it, and one that scrolls does so by keyboard too. */
import type { Element, ElementContent } from 'hast';
import { classNames, element, textOf } from '../element.ts';

/** How a line of a language is marked, by how it begins. */
const MARKS: Readonly<Record<string, (line: string) => string | null>> = {
  'language-console': (line) => (line.startsWith('$ ') ? 'typed' : null),
  'language-diff': (line) => (line.startsWith('+') ? 'line-ins' : /^-(?!-- )/u.test(line) ? 'line-del' : null),
};

/** Text alone becomes other elements here, and stays text. */
export function markLines(code: Element): ElementContent {
  const language = classNames(code).find((name) => Object.hasOwn(MARKS, name));
  const markOf = language === undefined ? undefined : MARKS[language];
  if (markOf === undefined) return code;
  const children = textOf(code)
    .split(/(?<=\n)/u)
    .flatMap((line): ElementContent[] => {
      const mark = markOf(line);
      return [mark === null ? { type: 'text', value: line } : element('span', { className: [mark] }, line)];
    });
  return { ...code, children };
}

/** As many signs stand beside each other in the narrowest column in which a page is read at a desk. */
const WIDEST = 80;

export function frameCode(block: Element): ElementContent {
  const scrolls = textOf(block)
    .split('\n')
    .some((line) => line.length > WIDEST);
  if (!scrolls) return block;
  return { ...block, properties: { ...block.properties, tabIndex: 0, role: 'group', ariaLabel: 'Code' } };
}
