/**
 * The last look at a page: every link, picture, label, piece of code and row of it is searched in the manifest. What
 * is neither there nor the platform's own is listed, whatever the readers thought of its block.
 */
import type { Nodes, TableRow } from 'mdast';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { shownText } from './inline-text.ts';
import { manifestTexts } from './manifest-strings.ts';
import { lineOf, nodesBelow, type Page } from './parse-page.ts';
import { extensionPictures, picturesIn } from './pictures.ts';
import { isName } from './platform.ts';
import { isPlatformLabel, isPlatformPicture, pageOf } from './platform-pages.ts';
import type { Reading } from './reading.ts';
import { codesIn, labelsIn, linksIn, withoutMarkup } from './sentence.ts';

export type FactKind = 'link' | 'image' | 'label' | 'code' | 'row';

export interface PageFact {
  readonly kind: FactKind;
  readonly fact: string;
  readonly line: number;
  readonly node: Nodes;
}

/** Every fact of a page at its place, repeated as often as the page has it. */
export function factsOf(page: Page): PageFact[] {
  const facts: PageFact[] = [];
  for (const node of nodesBelow(page.root)) {
    const add = (kind: FactKind, fact: string, at: Nodes = node) =>
      facts.push({ kind, fact, line: lineOf(at), node: at });
    switch (node.type) {
      case 'link':
        add('link', node.url);
        break;
      case 'linkReference': {
        const target = page.definitions.get(node.identifier.toLowerCase());
        if (target !== undefined) add('link', target.url);
        break;
      }
      case 'paragraph':
        if (shownText(node).includes(':::'))
          for (const { picture } of extensionPictures(page, node)) add('image', picture.path);
        break;
      case 'image':
      case 'imageReference':
      case 'html':
        for (const { picture } of picturesIn(page, node)) add('image', picture.path);
        break;
      case 'strong': {
        const label = shownText(node).replace(/\s+/g, ' ').trim();
        // A bold line that leads to a list of steps is a sentence, not a label.
        if (!label.endsWith(':')) add('label', label);
        break;
      }
      case 'inlineCode':
      case 'code':
        add('code', node.value);
        break;
      case 'table':
        for (const row of node.children.slice(1)) add('row', rowText(row), row);
        break;
      default:
        break;
    }
  }
  return facts;
}

function rowText(row: TableRow): string {
  return row.children.map((cell) => shownText(cell).trim()).join(' | ');
}

interface Holdings {
  readonly links: ReadonlySet<string>;
  readonly texts: string;
  /** The same in lower case. */
  readonly folded: string;
  readonly values: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function holdingsOf(manifest: Manifest): Holdings {
  const texts = manifestTexts(manifest);
  const links = new Set(
    texts.flatMap((text) => [text, ...linksIn(text).map(({ url }) => url)]).flatMap((url) => [url, `mailto:${url}`]),
  );
  const labels = texts.flatMap((text) => [text, ...labelsIn(text), ...codesIn(text)]);
  const joined = texts.map(withoutMarkup).join('\n');
  return {
    links,
    texts: joined,
    folded: joined.toLowerCase(),
    values: new Set(labels.map(foldValue)),
    names: new Set(
      [
        ...(manifest.users.attributes ?? []),
        ...(manifest.groups === false ? [] : (manifest.groups?.attributes ?? [])),
      ].map(({ name }) => name),
    ),
  };
}

function foldValue(text: string): string {
  return withoutMarkup(text)
    .replace(/[.,:;]+$/, '')
    .toLowerCase();
}

export interface Audit {
  readonly facts: readonly PageFact[];
  readonly lost: readonly PageFact[];
}

const WORDING: Readonly<Record<FactKind, (fact: string) => string>> = {
  link: (fact) => `link ${fact}`,
  image: (fact) => `picture ${fact}`,
  label: (fact) => `**${fact}**`,
  code: (fact) => `\`${fact}\``,
  row: (fact) => `row ${fact}`,
};

export function auditFacts(reading: Reading, manifest: Manifest): Audit {
  const holdings = holdingsOf(manifest);
  const facts = factsOf(reading.page);
  const lost: PageFact[] = [];
  const ranges = [...reading.tables].map(
    (table) => [table.position?.start.line ?? 0, table.position?.end.line ?? 0] as const,
  );
  for (const fact of facts) {
    if (!isHeld(fact, holdings) && !isInTable(fact, ranges) && !isOfPlatform(fact, reading)) lost.push(fact);
  }
  for (const { kind, fact, line } of lost) reading.ledger.list(line, WORDING[kind](fact));
  return { facts, lost };
}

function isHeld({ kind, fact, node }: PageFact, holdings: Holdings): boolean {
  switch (kind) {
    case 'link':
      return (
        holdings.links.has(fact) ||
        holdings.links.has(fact.replace(/ /g, '%20')) ||
        holdings.texts.includes(bareAddress(fact))
      );
    case 'image':
      return holdings.links.has(fact);
    case 'label':
      return holdings.values.has(foldValue(fact)) || holdings.folded.includes(fact.toLowerCase());
    case 'code':
      return (
        holdings.values.has(foldValue(fact)) ||
        holdings.texts.includes(fact.trim()) ||
        holdings.texts.includes(withoutMarkup(fact))
      );
    case 'row':
      return isRowHeld(node, holdings);
  }
}

/** An address that was never written as a link: Markdown makes one of it, with a scheme of its own. */
function bareAddress(url: string): string {
  return url.replace(/^(?:mailto:|http:\/\/(?=www\.))/, '').replace(/\\$/, '');
}

/** Cells of these tables are parts of their rows, and each row was looked at when it was read. */
function isInTable({ line }: PageFact, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([start, end]) => start <= line && line <= end);
}

function isRowHeld(row: Nodes, { names, texts }: Holdings): boolean {
  if (row.type !== 'tableRow') return false;
  const cells = row.children.map((cell) => shownText(cell).trim());
  return names.has(cells[0] ?? '') || cells.every((cell) => cell === '' || texts.includes(cell));
}

function isOfPlatform({ kind, fact, node }: PageFact, { platform, names, accepted, ledger }: Reading): boolean {
  if (accepted.has(`${kind} ${fact}`)) return true;
  switch (kind) {
    case 'link':
      return platform.pages.has(pageOf(fact)) || fact.startsWith('#') || fact === '';
    case 'image':
      return isPlatformPicture(fact);
    case 'label':
      return isPlatformLabel(fact) || isName(fact, names);
    case 'row':
      // The table of a page that says it shows the platform's default.
      return ledger.fateAt(node) === 'boilerplate';
    case 'code':
      return false;
  }
}
