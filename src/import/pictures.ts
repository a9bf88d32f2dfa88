/** The pictures of a block, in every syntax that pages have for them. */
import type { Nodes } from 'mdast';
import type { Picture } from '../manifest/manifest.generated.ts';
import { oneLine } from '../markdown/plain-text.ts';
import { shownText } from './inline-text.ts';
import { lineOf, nodesBelow, type Page, sourceOf } from './parse-page.ts';

export interface FoundPicture {
  readonly picture: Picture;
  readonly line: number;
}

/** `:::image type="content" source="media/x.png" alt-text="A dialog":::` */
const EXTENSION = /\\?:::\s*image\b([^:]*(?::(?!::)[^:]*)*):::/g;

export function picturesIn(page: Page, node: Nodes): FoundPicture[] {
  const found: FoundPicture[] = [];
  for (const each of nodesBelow(node)) {
    if (each.type === 'image') found.push({ picture: pictureOf(each.url, each.alt, each.title), line: lineOf(each) });
    if (each.type === 'imageReference') {
      const target = page.definitions.get(each.identifier.toLowerCase());
      if (target !== undefined)
        found.push({ picture: pictureOf(target.url, each.alt, target.title), line: lineOf(each) });
    }
    if (each.type === 'html') found.push(...htmlPictures(each.value, lineOf(each)));
    if (each.type === 'paragraph' && shownText(each).includes(':::')) found.push(...extensionPictures(page, each));
  }
  return found.filter(({ picture }) => picture.path !== '');
}

/** Pictures in the syntax of the page host. */
export function extensionPictures(page: Page, node: Nodes): FoundPicture[] {
  const line = lineOf(node);
  return Array.from(sourceOf(page, node).matchAll(EXTENSION), ([, inside = '']) => ({
    picture: pictureOf(attributeOf(inside, 'source'), attributeOf(inside, 'alt-text'), null),
    line,
  }));
}

function htmlPictures(html: string, line: number): FoundPicture[] {
  return Array.from(html.matchAll(/<img\b([^>]*)>/gi), ([, inside = '']) => ({
    picture: pictureOf(attributeOf(inside, 'src'), attributeOf(inside, 'alt'), attributeOf(inside, 'title')),
    line,
  }));
}

function attributeOf(inside: string, name: string): string {
  const value = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(inside);
  return value?.[1] ?? value?.[2] ?? '';
}

function pictureOf(path: string, alt: string | null | undefined, title: string | null | undefined): Picture {
  const shown = oneLine(alt ?? '');
  const hint = oneLine(title ?? '');
  return { path: path.trim(), ...(shown === '' ? {} : { alt: shown }), ...(hint === '' ? {} : { title: hint }) };
}

/** Whether a paragraph is nothing but a picture in the syntax of the page host. */
export function isPictureExtension(text: string): boolean {
  return /^\s*:::/.test(text);
}

export function withoutExtensions(text: string): string {
  return text
    .replace(EXTENSION, ' ')
    .replace(/:::\s*image-end\s*:::/g, ' ')
    .trim();
}
