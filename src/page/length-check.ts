import { fieldsNamed } from './front-matter.ts';
import type { PageRule } from './page-rule.ts';

/** A field of the front matter is there to be read whole, and not empty. */
export function lengthCheck(key: string, most: number): PageRule['check'] {
  return ({ frontMatter }) =>
    fieldsNamed(frontMatter, key).flatMap(({ value, start, end }) => {
      const length = Array.from(value).length;
      if (length > 0 && length <= most) return [];
      const message =
        length === 0 ? `The ${key} is empty.` : `The ${key} has ${length} characters; at most ${most} are shown.`;
      return [{ message, hint: null, start, end }];
    });
}
