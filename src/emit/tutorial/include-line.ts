import { linkTarget } from '../../markdown/link-target.ts';

/** A shared file, taken into the page: the page host prints its text in the place of this line. */
export function includeLine(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return `[!INCLUDE [${name}](${linkTarget(path)})]`;
}
