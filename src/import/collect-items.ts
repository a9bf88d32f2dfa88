/** The steps of a section, however its lists were broken apart. */
import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import { shownText } from './inline-text.ts';

export interface Item {
  readonly blocks: readonly (BlockContent | DefinitionContent)[];
  readonly ordered: boolean;
}

export interface Items {
  readonly before: readonly RootContent[];
  readonly items: readonly Item[];
  readonly after: readonly RootContent[];
}

interface OpenItem extends Item {
  readonly blocks: (BlockContent | DefinitionContent)[];
}

/**
 * An unindented picture, note or list between two ordered lists belongs to the step before it: there the writer
 * forgot the indentation, and the list of steps goes on behind it.
 */
export function collectItems(blocks: readonly RootContent[]): Items {
  const before: RootContent[] = [];
  const after: RootContent[] = [];
  const items: OpenItem[] = [];
  const lastList = blocks.findLastIndex(isOrderedList);
  blocks.forEach((block, index) => {
    if (isOrderedList(block)) items.push(...block.children.map((item) => openItem(item, true)));
    else if (items.length === 0 && lastList === -1 && block.type === 'list')
      items.push(...block.children.map((item) => openItem(item, false)));
    else if (items.length === 0) before.push(block);
    else if (index < lastList && isBlock(block) && after.length === 0) items.at(-1)?.blocks.push(block);
    else if (index === lastList + 1 && isPictureOnly(block) && isBlock(block)) items.at(-1)?.blocks.push(block);
    else after.push(block);
  });
  return { before, items, after };
}

function openItem(item: ListItem, ordered: boolean): OpenItem {
  return { blocks: [...item.children], ordered };
}

/** A type that the compiler does not draw conclusions from where the test fails. */
type OrderedList = List & { readonly ordered: true };

function isOrderedList(block: RootContent): block is OrderedList {
  return block.type === 'list' && block.ordered === true;
}

const NOT_BLOCKS: ReadonlySet<RootContent['type']> = new Set(['yaml', 'listItem', 'tableRow', 'tableCell', 'text']);

function isBlock(node: RootContent): node is BlockContent | DefinitionContent {
  return !NOT_BLOCKS.has(node.type);
}

export function isPictureOnly(block: RootContent): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.some(({ type }) => type === 'image' || type === 'imageReference') &&
    shownText(block).trim() === ''
  );
}
