import { linkTarget } from './link-target.ts';
import { oneLine, plainText } from './plain-text.ts';

interface PictureText {
  readonly path: string;
  readonly alt: string;
  readonly title: string | null;
}

/** A picture with its alternative text, and the title that some pages give it. */
export function picture({ path, alt, title }: PictureText): string {
  const shown = title === null ? '' : ` "${oneLine(title).replace(/[\\"<&`]/g, '\\$&')}"`;
  return `![${plainText(alt)}](${pathTarget(path.trim())}${shown})`;
}

/** Blanks stay as they are in the name of the file: whoever reads the page gets the path that was written. */
function pathTarget(path: string): string {
  const target = linkTarget(path);
  return path.includes(' ') && target !== '#' ? `<${path.split(' ').map(linkTarget).join(' ')}>` : target;
}
