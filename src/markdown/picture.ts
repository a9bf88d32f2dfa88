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
  return `![${plainText(alt)}](${linkTarget(path)}${shown})`;
}
