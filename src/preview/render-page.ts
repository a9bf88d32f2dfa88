/** A generated page as the reader of the documentation site will see it. */
import type { ElementContent } from 'hast';
import type { Yaml } from 'mdast';
import { readAlert } from './markdown/alert.ts';
import { frameCode, markLines } from './markdown/code-block.ts';
import { type Heading, HeadingList } from './markdown/headings.ts';
import { type LinkAddress, ON_THE_PAGE, showLink } from './markdown/link.ts';
import { markdownToHtml } from './markdown/markdown-to-html.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { type PictureAddress, showPicture } from './markdown/picture.ts';
import { type Rewrite, rewrite } from './markdown/rewrite.ts';
import { frameTable } from './markdown/table.ts';

export interface RenderedPage {
  /** The first heading of the first level. */
  readonly title: string | null;
  readonly body: readonly ElementContent[];
  readonly headings: readonly Heading[];
  /** The text between the two `---`. */
  readonly frontMatter: string | null;
}

export interface RenderOptions {
  /** Left out: no picture is here. */
  readonly pictureAddress?: PictureAddress;
  /** Left out: anchors stay on the page, and paths lead nowhere from here. */
  readonly linkAddress?: LinkAddress;
}

/** The page, made of safe elements only, whatever stands in the Markdown. */
export function renderPage(markdown: string, options: RenderOptions = {}): RenderedPage {
  const tree = parseMarkdown(markdown);
  const frontMatter = tree.children.find((node): node is Yaml => node.type === 'yaml');
  const headings = new HeadingList();
  const body = rewrite(markdownToHtml(tree), decorations(headings, options));
  return {
    title: headings.headings.find(({ level }) => level === 1)?.text ?? null,
    body: body.filter((node) => node.type !== 'text' || node.value.trim() !== ''),
    headings: headings.headings,
    frontMatter: frontMatter?.value ?? null,
  };
}

function decorations(
  headings: HeadingList,
  { pictureAddress = () => null, linkAddress = ON_THE_PAGE }: RenderOptions,
): Readonly<Record<string, Rewrite>> {
  const tables = new Map<string, number>();
  const heading: Rewrite = (node) => headings.read(node);
  return {
    a: (link) => showLink(link, linkAddress),
    blockquote: readAlert,
    code: markLines,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    pre: frameCode,
    img: (image) => showPicture(image, pictureAddress),
    table: (table) => frameTable(table, tables),
  };
}
