/** The steps of a section, however its lists were broken apart. */
import { isClosed, leadsTo } from './leads.ts';
import { type Block, type Item, isPictureOnly, itemOf, type ListBlock, type PageSpan } from './span.ts';

export interface Items<S> {
  readonly before: readonly Block<S>[];
  readonly items: readonly Item<S>[];
  readonly after: readonly Block<S>[];
}

/** @param isOurs the page was made of templates */
export function collectItems<S>(blocks: readonly Block<S>[], isOurs = false): Items<S> {
  return isOurs ? firstItems(blocks) : looseItems(blocks);
}

/** The steps of a page that was made of templates are one list, with numbers; others behind it are people's. */
function firstItems<S>(blocks: readonly Block<S>[]): Items<S> {
  const list = blocks.find(isOrdered);
  const at = list === undefined ? blocks.length : blocks.indexOf(list);
  return { before: blocks.slice(0, at), items: list?.items ?? [], after: blocks.slice(at + 1) };
}

/**
 * The same where people tell the steps of their app, in whatever form.
 *
 * @param goesOn other steps stand behind: then all that stands behind the last of these belongs to it
 */
export function setupItems<S extends PageSpan>(
  blocks: readonly Block<S>[],
  isOurs: boolean,
  goesOn: boolean,
): Items<S> {
  return isOurs ? numberedItems(blocks) : withTrailing(ledItems(blocks) ?? looseItems(blocks), goesOn);
}

/**
 * An unindented picture, note or list between two ordered lists belongs to the step before it: there the writer
 * forgot the indentation, and the list of steps goes on behind it.
 */
function looseItems<S>(blocks: readonly Block<S>[]): Items<S> {
  const last = blocks.findLastIndex(isOrdered);
  const isSteps = (block: Block<S>): block is ListBlock<S> => (last === -1 ? block.kind === 'list' : isOrdered(block));
  const first = blocks.findIndex(isSteps);
  if (first === -1) return { before: blocks, items: [], after: [] };
  const isShown = last !== -1 && blocks.slice(last + 1, last + 2).some(isPictureOnly);
  const end = last === -1 ? first + 1 : last + (isShown ? 2 : 1);
  const items: Item<S>[] = [];
  let behind: Block<S>[] = [];
  const close = () => {
    const last = items.pop();
    if (last !== undefined) items.push(withBlocks(last, behind));
    behind = [];
  };
  for (const block of blocks.slice(first, end)) {
    if (!isSteps(block)) behind.push(block);
    else {
      close();
      for (const item of block.items) items.push(item);
    }
  }
  close();
  return { before: blocks.slice(0, first), items, after: blocks.slice(end) };
}

/** On a page that was made of templates, steps have numbers, and nothing of them stands behind the last. */
function numberedItems<S>(blocks: readonly Block<S>[]): Items<S> {
  const end = blocks.findLastIndex(isOrdered) + 1;
  const after = blocks.slice(end);
  return end === 0 ? { before: blocks, items: [], after: [] } : { ...looseItems(blocks.slice(0, end)), after };
}

/**
 * Bullets are points of the paragraph that leads to them: where all lists of a section are such, each paragraph is a
 * step, with what stands below it. `null`: the lists are the steps.
 */
function ledItems<S extends PageSpan>(blocks: readonly Block<S>[]): Items<S> | null {
  const isLead = (block: Block<S>, at: number) => leadsTo(block, blocks[at + 1]) || isOpenLead(block, blocks[at + 1]);
  const first = blocks.findIndex(isLead);
  if (first === -1 || blocks.some(isOrdered)) return null;
  const items: Item<S>[] = [];
  for (const block of blocks.slice(first)) {
    const last = block.kind === 'paragraph' && !isPictureOnly(block) ? undefined : items.pop();
    items.push(last === undefined ? itemOf(block) : withBlocks(last, [block]));
  }
  return { before: blocks.slice(0, first), items, after: [] };
}

/** "Below is what you need", without a stop, and a list of it. */
function isOpenLead<S extends PageSpan>(block: Block<S>, next: Block<S> | undefined): boolean {
  const last = block.kind === 'paragraph' && next?.kind === 'list' ? block.sentences.at(-1) : undefined;
  return last !== undefined && !isClosed(last.text);
}

/** Bullets and code behind the last step are that step's: there, too, the indentation was forgotten. */
function withTrailing<S>({ before, items, after }: Items<S>, goesOn: boolean): Items<S> {
  const end = after.findIndex(({ kind }) => !goesOn && kind !== 'list' && kind !== 'code');
  const shown = after.slice(0, end === -1 ? after.length : end);
  const [last, ...others] = items.toReversed();
  if (last === undefined) return { before, items, after };
  return { before, items: [...others.toReversed(), withBlocks(last, shown)], after: after.slice(shown.length) };
}

function isOrdered<S>(block: Block<S>): block is ListBlock<S> {
  return block.kind === 'list' && block.items.some(({ ordered }) => ordered);
}

function withBlocks<S>(item: Item<S>, behind: readonly Block<S>[]): Item<S> {
  return behind.length === 0 ? item : { ...item, blocks: [...item.blocks, ...behind] };
}
