/** The pictures of a paragraph or of HTML, in every syntax that pages have for them, each with its place. */
import type { Nodes } from 'mdast';
import type { Picture } from '../../manifest/manifest.generated.ts';
import { oneLine } from '../../markdown/plain-text.ts';
import { definitionOf, endOf, nodesBelow, sourceOf, startOf } from '../node-span.ts';
import type { Page, Span } from '../page.ts';

export interface PictureStretch extends Span {
  readonly picture: Picture;
  /** It says of itself that it is an icon, which shows nothing that a text would have to tell. */
  readonly isIcon?: true;
}

/** `:::image type="content" source="media/x.png" alt-text="A dialog":::`, the end of a long description, rows and columns. */
const EXTENSION = /\\?:::\s*(?:image-end\b|(?:row|column)(?:-end)?\b[^:\n]*|image\b([^:]*(?::(?!::)[^:]*)*)):::/g;
const TAG = /<img\b([^>]*)>/gi;

/** What the picture says to whoever does not see it. */
export function altOf({ alt = '' }: Picture): string {
  return alt.trim();
}

/** Every picture of a page, in its order. */
export function picturesOf(page: Page): PictureStretch[] {
  const inParagraphs = page.text.includes(':::')
    ? page.nodes.paragraphs.flatMap((paragraph) => extensionPictures(page, paragraph))
    : [];
  const { images, imageReferences, html } = page.nodes;
  const others = [...images, ...imageReferences, ...html].flatMap((node) => picturesBelow(page, node));
  return [...inParagraphs, ...others].filter(({ picture }) => picture.path !== '').sort((a, b) => a.start - b.start);
}

export function picturesBelow(page: Page, node: Nodes): PictureStretch[] {
  const found: PictureStretch[] = [];
  for (const each of nodesBelow(node)) {
    const place = { start: startOf(each), end: endOf(each) };
    if (each.type === 'image') found.push({ picture: pictureOf(each.url, each.alt, each.title), ...place });
    else if (each.type === 'imageReference') {
      const target = definitionOf(page, each);
      if (target !== undefined) found.push({ picture: pictureOf(target.url, each.alt, target.title), ...place });
    } else if (each.type === 'html') {
      const tags = matches(each.value, startOf(each), TAG);
      found.push(...tags.map(([inside, at]) => ({ picture: tagPicture(inside, 'src', 'alt', 'title'), ...at })));
    }
  }
  if (node.type === 'paragraph') found.push(...extensionPictures(page, node));
  return found.filter(({ picture }) => picture.path !== '');
}

/** Pictures in the syntax of the page host. */
function extensionPictures(page: Page, node: Nodes): PictureStretch[] {
  return extensionsIn(page, node).flatMap(([inside, at]) =>
    inside === ''
      ? []
      : [
          {
            picture: tagPicture(inside, 'source', 'alt-text', 'title'),
            ...(attributeOf(inside, 'type') === 'icon' ? { isIcon: true } : {}),
            ...at,
          },
        ],
  );
}

/** Every mark of the page host's syntax for pictures and for what stands side by side, with and without a picture. */
export function extensionsIn(page: Page, node: Nodes): [string, Span][] {
  const source = sourceOf(page, node);
  return source.includes(':::') ? matches(source, startOf(node), EXTENSION) : [];
}

function matches(source: string, offset: number, pattern: RegExp): [string, Span][] {
  return Array.from(source.matchAll(pattern), ({ 0: all, 1: inside = '', index }) => [
    inside,
    { start: offset + index, end: offset + index + all.length },
  ]);
}

function tagPicture(inside: string, path: string, alt: string, title: string): Picture {
  return pictureOf(attributeOf(inside, path), attributeOf(inside, alt), attributeOf(inside, title));
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
