/**
 * The facts of a tutorial page, apart from its wording: what must survive when a page is written anew.
 * Published and generated pages go through the same function, so that both are counted alike.
 */
import type { Nodes, Table } from 'mdast';
import { readPage } from '../../src/page/read-page.ts';

export interface Fact {
  /** `link`, `picture`, `bold`, `code` or `row`. */
  readonly kind: string;
  readonly fact: string;
}

/**
 * Each fact of a page once, in the order of its first appearance. The page is read as the rules read it, which is held
 * against the full parser elsewhere (`test/page/plain-page.test.ts`).
 */
export function extractFacts(page: string): Fact[] {
  const facts = new Map<string, Fact>();
  for (const fact of factsBelow(readPage(page).tree)) facts.set(factKey(fact), facts.get(factKey(fact)) ?? fact);
  return [...facts.values()];
}

export function factKey({ kind, fact }: Fact): string {
  return `${kind} ${fact}`;
}

/** Addresses that are links on GitHub without being written as such. The stop behind one is none of it. */
function* bareAddresses(text: string): Generator<Fact> {
  for (const [url] of text.matchAll(/(?<![\w/])(?:https?:\/\/|www\.)[^\s<]*[^\s<?!.,:*_~'")\]]/gi))
    yield { kind: 'link', fact: linkedPage(url) };
  for (const [address] of text.matchAll(/(?<![\w.+/@-])[\w.+-]+@[\w-]+(?:\.[\w-]*[a-z0-9])+/gi))
    yield { kind: 'link', fact: `mailto:${address}` };
}

function* factsBelow(node: Nodes): Generator<Fact> {
  if (node.type === 'link' || node.type === 'definition') yield { kind: 'link', fact: linkedPage(node.url) };
  if (node.type === 'text') yield* bareAddresses(node.value);
  if (node.type === 'image') yield { kind: 'picture', fact: node.url };
  if (node.type === 'inlineCode' || node.type === 'code') yield { kind: 'code', fact: node.value };
  if (node.type === 'table') yield* rowFacts(node);
  if (node.type === 'strong') {
    const label = plainText(node);
    // A bold line that leads to a list of steps is a sentence, not a label: its wording is not a fact.
    if (!label.endsWith(':')) yield { kind: 'bold', fact: label };
  }
  if ('children' in node) for (const child of node.children) yield* factsBelow(child);
}

/**
 * The page that a link leads to: the same page has a relative, a rooted and an absolute address in different waves of
 * the documentation, and only the end of it stays.
 */
function linkedPage(url: string): string {
  const [address = '', anchor] = url.split('#');
  const segments = address
    .replace(/\?.*$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  const page = (segments.at(-1) ?? '').replace(/\.md$/, '');
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** What published attribute tables print. Generated tables have more columns, for instance the source of a value. */
const publishedColumn = /^(attribute|variable|type|supported for filtering|required by .*)$/i;

const tickColumn = /^(supported for filtering|required by .*)$/i;

/** The rows below the headings. Where it is an attribute table, only the columns that published tables have. */
function* rowFacts(table: Table): Generator<Fact> {
  const [head, ...rows] = table.children.map((row) => row.children.map(plainText));
  if (head === undefined) return;
  const published = head.flatMap((heading, column) => (publishedColumn.test(heading) ? [column] : []));
  const columns = published.length > 0 ? published : [...head.keys()];
  for (const row of rows) {
    const cells = columns.map((column) => {
      const cell = row[column] ?? '';
      return tickColumn.test(head[column] ?? '') ? tick(cell, head[column] ?? '') : cell;
    });
    yield { kind: 'row', fact: cells.join(' | ') };
  }
}

/**
 * Published pages leave a cell without a tick empty, or forget it. What is not marked as required is not; that the app can be
 * asked for no other attribute than the ticked ones is said by nobody, which generated pages mark with a dash.
 */
function tick(cell: string, heading: string): string {
  if (cell === '✓') return 'yes';
  if (/^supported/i.test(heading) && (cell === '' || cell === '—')) return 'not said';
  return cell === '' ? 'no' : cell.toLowerCase();
}

/** Without markup, and with single spaces: a published page has leftover double ones inside its labels. */
function plainText(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
