import type { Heading } from 'mdast';
import { fieldsNamed } from './front-matter.ts';
import { labelOf } from './node-span.ts';
import type { PageRule } from './page-rule.ts';

/** A field of the front matter is there to be read whole, and not empty. */
export function lengthCheck(key: string, most: number): PageRule['check'] {
  return ({ frontMatter, nodes }) =>
    fieldsNamed(frontMatter, key).flatMap(({ value, start, end }) => {
      const length = Array.from(value).length;
      if (length > 0 && length <= most) return [];
      const message =
        length === 0 ? `The ${key} is empty.` : `The ${key} has ${length} characters; at most ${most} are shown.`;
      return [{ message, hint: length === 0 ? null : headingInstead(nodes.headings, value), start, end }];
    });
}

/** The heading of the page, where it says the same in less: readers then see one title in both places. */
function headingInstead(headings: readonly Heading[], value: string): string | null {
  const heading = headings.find(({ depth }) => depth === 1);
  const words = heading === undefined ? '' : labelOf(heading);
  if (words === '' || words === value || !value.startsWith(words)) return null;
  return `The heading of the page leaves out "${value.slice(words.length).trim()}": so can this.`;
}
