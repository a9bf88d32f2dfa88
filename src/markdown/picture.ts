import { linkTarget } from './link-target.ts';
import { oneLine, plainText } from './plain-text.ts';

interface PictureText {
  readonly path: string;
  readonly alt: string;
  readonly title: string | null;
}

/** A block that is a picture and nothing else, as it is written; the title and the brackets around a path may be there. */
const WRITTEN = /^!\[((?:[^\\\]\n]|\\.)*)\]\((?:<([^<>\n]*)>|([^\s()<>]*))(?:\s+"(?:[^"\\\n]|\\.)*")?\)$/;

/** What a line that is nothing but a picture shows, and where it stands; `null`: it is something else. */
export function readPicture(line: string): Pick<PictureText, 'alt' | 'path'> | null {
  const written = WRITTEN.exec(line.trim());
  return written === null ? null : { alt: written[1] ?? '', path: written[2] ?? written[3] ?? '' };
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
