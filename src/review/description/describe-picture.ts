import type { Picture } from '../../connector/connector.ts';
import { nothingElse } from '../../connector/nothing-else.ts';

/** A picture, after the words for where it stands. */
export function pictureWords({ path, alt, title, pointer: _, ...rest }: Picture): string {
  nothingElse(rest);
  return `picture ${path}: ${alt === '' ? 'no description' : alt}${title === null ? '' : ` ("${title}")`}`;
}
