/**
 * The elements of Markdown as nearly all pages have it, made straight from its tree: as remark-rehype makes them, and as
 * rehype-sanitize leaves them. What they look at more closely (a reference, a note at the foot, a task, an unusual
 * address) is left to them, and the page with it.
 */
import type { Element, ElementContent, Properties } from 'hast';
import type { Code, Image, Link, List, ListItem, Nodes, Root, Table, TableRow } from 'mdast';
import { refuse, unlessRefused } from '../../page/plain/plain-lines.ts';
import { htmlSource } from './html-source.ts';

/** `null` where only the libraries can tell. */
export function straightHtml(tree: Root): ElementContent[] | null {
  return unlessRefused(() => withLineFeeds(all(tree.children)));
}

function all(nodes: readonly Nodes[]): ElementContent[] {
  const elements: ElementContent[] = [];
  for (const node of nodes) if (node.type !== 'yaml') elements.push(one(node));
  return elements;
}

function one(node: Nodes): ElementContent {
  if (node.data !== undefined) refuse();
  switch (node.type) {
    case 'text':
      return text(node, node.value);
    case 'paragraph':
      return element('p', node, {}, all(node.children));
    case 'strong':
      return element('strong', node, {}, all(node.children));
    case 'emphasis':
      return element('em', node, {}, all(node.children));
    case 'heading':
      return element(`h${node.depth}`, node, {}, all(node.children));
    case 'inlineCode':
      return element('code', node, {}, [ofOneLine(node, node.value)]);
    case 'link':
      return element('a', node, linkProperties(node), all(node.children));
    case 'image':
      return element('img', node, pictureProperties(node), []);
    case 'blockquote':
      return element('blockquote', node, {}, between(all(node.children)));
    case 'list':
      return list(node);
    case 'table':
      return table(node);
    case 'code':
      return code(node);
    case 'html':
      return htmlSource(node.value);
    default:
      return refuse();
  }
}

type Placed = Pick<Nodes, 'position'>;

function element(tagName: string, { position }: Placed, properties: Properties, children: ElementContent[]): Element {
  const made: Element = { type: 'element', tagName, properties, children };
  if (position !== undefined) made.position = position;
  return made;
}

/** The libraries take away blanks beside the end of a line, and carriage returns. */
const TRIMMED = /[ \t]\n|\n[ \t]|\r/;

function text({ position }: Placed, value: string): ElementContent {
  if (TRIMMED.test(value)) refuse();
  return position === undefined ? { type: 'text', value } : { type: 'text', value, position };
}

/** Of code they take the end of a line for a blank. */
function ofOneLine(node: Placed, value: string): ElementContent {
  return /[\n\r]/.test(value) ? refuse() : text(node, value);
}

function lineFeed(): ElementContent {
  return { type: 'text', value: '\n' };
}

function withLineFeeds(nodes: readonly ElementContent[]): ElementContent[] {
  const spread: ElementContent[] = [];
  for (const [index, node] of nodes.entries()) {
    if (index > 0) spread.push(lineFeed());
    spread.push(node);
  }
  return spread;
}

/** The same with one before and one behind them. */
function between(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.length === 0 ? [lineFeed()] : [lineFeed(), ...withLineFeeds(nodes), lineFeed()];
}

/** Letters that stand in an address as they are. */
const USUAL = /^[!#$&-;=?-Z_a-z~]*$/;

/** What leads to another scheme than these is no address, and a colon elsewhere may be one. */
const SCHEMES = { href: /^(?:https?:|mailto:|[^:]*$)/, src: /^(?:https?:|[^:]*$)/ } as const;

function address(url: string, property: keyof typeof SCHEMES): string {
  return USUAL.test(url) && SCHEMES[property].test(url) ? url : refuse();
}

function linkProperties({ url, title }: Link): Properties {
  const properties: Properties = { href: address(url, 'href') };
  if (title !== null && title !== undefined) properties['title'] = title;
  return properties;
}

function pictureProperties({ url, alt, title }: Image): Properties {
  const properties: Properties = { src: address(url, 'src') };
  if (alt !== null && alt !== undefined) properties['alt'] = alt;
  if (title !== null && title !== undefined) properties['title'] = title;
  return properties;
}

function list(node: List): Element {
  const isLoose = node.spread === true || node.children.some(isSpread);
  const properties: Properties = {};
  if (typeof node.start === 'number' && node.start !== 1) properties['start'] = node.start;
  const items = node.children.map((item) => listItem(item, isLoose));
  return element(node.ordered === true ? 'ol' : 'ul', node, properties, between(items));
}

function isSpread({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}

function listItem(item: ListItem, isLoose: boolean): Element {
  if (item.data !== undefined || typeof item.checked === 'boolean') refuse();
  const blocks = all(item.children);
  const children: ElementContent[] = [];
  for (const [index, block] of blocks.entries()) {
    const isBare = !isLoose && isParagraph(block);
    if (!isBare || index > 0) children.push(lineFeed());
    if (isBare && block.type === 'element') children.push(...block.children);
    else children.push(block);
  }
  const last = blocks.at(-1);
  if (last !== undefined && (isLoose || !isParagraph(last))) children.push(lineFeed());
  return element('li', item, {}, children);
}

function isParagraph(block: ElementContent): boolean {
  return block.type === 'element' && block.tagName === 'p';
}

function table(node: Table): Element {
  const [first = refuse(), ...rest] = node.children;
  const head = element('thead', first, {}, between([tableRow(first, 'th', node.align)]));
  const parts = [head];
  const [start, end] = [rest[0]?.position?.start, rest.at(-1)?.position?.end];
  if (rest.length > 0) {
    const rows = rest.map((row) => tableRow(row, 'td', node.align));
    const position = start === undefined || end === undefined ? undefined : { start, end };
    parts.push(element('tbody', position === undefined ? {} : { position }, {}, between(rows)));
  }
  return element('table', node, {}, between(parts));
}

function tableRow(row: TableRow, tagName: string, align: Table['align']): Element {
  if (row.data !== undefined || row.children.some(({ data }) => data !== undefined)) refuse();
  const count = align?.length ?? row.children.length;
  const cells = Array.from({ length: count }, (_, index) => {
    const cell = row.children[index];
    const side = align?.[index];
    const properties: Properties = side === null || side === undefined ? {} : { align: side };
    return element(tagName, cell ?? {}, properties, cell === undefined ? [] : all(cell.children));
  });
  return element('tr', row, {}, between(cells));
}

const LANGUAGE = /^[\w+-]+$/;

function code(node: Code): Element {
  const { lang, meta, value } = node;
  if (typeof meta === 'string' && meta !== '') refuse();
  if (typeof lang === 'string' && !LANGUAGE.test(lang)) refuse();
  const properties: Properties = typeof lang === 'string' ? { className: [`language-${lang}`] } : {};
  const inside: ElementContent = { type: 'text', value: value === '' ? '' : `${value}\n` };
  return element('pre', node, {}, [element('code', node, properties, [inside])]);
}
