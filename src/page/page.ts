import type {
  Code,
  Definition,
  Heading,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  List,
  Paragraph,
  Root,
  Strong,
  Text,
} from 'mdast';
import type { LineIndex } from '../problem/line-index.ts';
import type { Fix } from './apply-fixes.ts';

/** A stretch of the page's text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PageTable {
  /** One span a row, the delimiter row left out; the first is the heading. */
  readonly rows: readonly (Span & { readonly cells: number; readonly closed: boolean })[];
  readonly span: Span;
}

export interface FrontMatterField extends Span {
  readonly key: string;
  readonly value: string;
}

/** The nodes that rules ask for, in the order of the page, collected in one walk. */
export interface PageNodes {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly lists: readonly List[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  readonly html: readonly Html[];
  readonly texts: readonly Text[];
  readonly inlineCode: readonly InlineCode[];
  readonly code: readonly Code[];
  readonly strongs: readonly Strong[];
  readonly definitions: readonly Definition[];
  readonly imageReferences: readonly ImageReference[];
  readonly linkReferences: readonly LinkReference[];
}

/** A tutorial page as the rules read it. */
export interface Page {
  readonly text: string;
  readonly tree: Root;
  readonly lines: LineIndex;
  readonly nodes: PageNodes;
  readonly frontMatter: readonly FrontMatterField[];
  readonly tables: readonly PageTable[];
  /** The text with code, HTML and the addresses of links masked by NUL characters. Same length, same lines. */
  readonly prose: string;
}

/** What is known about the app that a page is about; `null` where nothing is. */
export interface PageFacts {
  readonly groups: boolean | null;
}

/** One breach of a page rule. */
export interface PageFinding extends Span {
  readonly message: string;
  readonly hint: string | null;
  /** Only where there is no doubt what the page should say. */
  readonly fix?: Fix;
}
