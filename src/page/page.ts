import type {
  Blockquote,
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
  Table,
  Text,
} from 'mdast';
import type { LineIndex } from '../problem/line-index.ts';
import type { Fix } from './apply-fixes.ts';
import type { PortalStep } from './outline/portal-step.ts';

/** A stretch of the page's text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The source of a cell, without bars and the blanks around it. */
export interface TableCell extends Span {
  readonly value: string;
}

export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
  /** It has bars at both ends or at none: they are optional in Markdown, but one alone is bad style. */
  readonly closed: boolean;
}

export interface PageTable {
  /** The delimiter row left out; the first is the heading. */
  readonly rows: readonly TableRow[];
  readonly span: Span;
}

/** A line that is not empty. */
export interface FrontMatterLine extends Span {
  /** As printed; empty on a line that is no pair. */
  readonly key: string;
  /** Without quotation marks; of a line that is no pair, the whole. */
  readonly value: string;
  readonly isComment: boolean;
}

/** The nodes that rules ask for, in the order of the page, collected in one walk. */
export interface PageNodes {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly lists: readonly List[];
  readonly quotations: readonly Blockquote[];
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
  readonly tables: readonly Table[];
}

/** A paragraph, and the step in the portal that it tells. */
export interface PortalPlace extends Span {
  readonly step: PortalStep;
  /** It stands in a list. */
  readonly isItem: boolean;
}

/** A tutorial page as the rules read it. */
export interface Page {
  readonly text: string;
  readonly tree: Root;
  readonly lines: LineIndex;
  readonly nodes: PageNodes;
  readonly frontMatter: readonly FrontMatterLine[];
  /** Worked out when they are asked for, as the steps are. */
  readonly tables: readonly PageTable[];
  /** The paragraphs by the steps in the portal that they tell; worked out when they are asked for. */
  readonly steps: readonly PortalPlace[];
  /** The text with code, HTML and the addresses of links masked by NUL characters. Same length, same lines. */
  readonly prose: string;
}

/** What is known about the app that a page is about; `null` where nothing is. */
export interface PageFacts {
  /** What it is called. On a page that people wrote, that is a matter of counting, and nothing is known. */
  readonly app: string | null;
  readonly groups: boolean | null;
}

/** One breach of a page rule. */
export interface PageFinding extends Span {
  readonly message: string;
  readonly hint: string | null;
  /** Only where there is no doubt what the page should say. */
  readonly fix?: Fix;
}
