import type { Picture } from '../../connector/connector.ts';
import { linkTarget } from './link-target.ts';
import { oneLine, plainText } from './plain-text.ts';

/** A picture with its alternative text, and the title that some pages give it. */
export function picture({ path, alt, title }: Pick<Picture, 'path' | 'alt' | 'title'>): string {
  const shown = title === null ? '' : ` "${oneLine(title).replace(/[\\"<&`]/g, '\\$&')}"`;
  return `![${plainText(alt)}](${linkTarget(path)}${shown})`;
}
