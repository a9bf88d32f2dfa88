/** Two versions of a run of words, in one: what went is marked as deleted, what came as inserted, word by word. */
import { diffArrays } from 'diff';
import type { Element, ElementContent } from 'hast';
import { element } from '../element.ts';
import { isAnchorLink } from '../markdown/headings.ts';
import { elementKey, nodeKey } from './segment.ts';

/** A word, a blank or a sign, or an element that is one thing, with the elements around it. */
interface Token {
  readonly key: string;
  readonly node: ElementContent;
  readonly around: readonly Element[];
}

interface Piece {
  readonly mark: 'ins' | 'del' | null;
  readonly tokens: readonly Token[];
}

export function compareWords(before: readonly ElementContent[], after: readonly ElementContent[]): ElementContent[] {
  const anchor = after.filter(isAnchorLink);
  const old = tokensOf(before.filter((node) => !isAnchorLink(node)));
  const now = tokensOf(after.filter((node) => !isAnchorLink(node)));
  const pieces = smooth(piecesOf(old, now));
  const shown = pieces.flatMap(({ mark, tokens }) => {
    const nodes = nest(tokens, 0);
    return mark === null ? nodes : [element(mark, {}, ...nodes)];
  });
  return [...shown, ...anchor];
}

function tokensOf(nodes: readonly ElementContent[], around: readonly Element[] = []): Token[] {
  const frame = around.map(elementKey).join(' ');
  return nodes.flatMap((node): Token[] => {
    if (node.type === 'text') {
      const words = node.value.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
      return words.map((value) => {
        const blank = value.trim() === '';
        // The source may break a line anywhere: a blank is a blank, except in code, where frames tell them apart.
        return { key: `${frame} ${blank && frame === '' ? ' ' : value}`, node: { type: 'text', value }, around };
      });
    }
    if (node.type !== 'element') return [];
    const isOneThing = node.children.length === 0 || node.tagName === 'span';
    return isOneThing
      ? [{ key: `${frame} ${nodeKey(node)}`, node, around }]
      : tokensOf(node.children, [...around, node]);
  });
}

function piecesOf(before: readonly Token[], after: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let to = 0;
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  for (const { removed, added, count } of diffArrays(keys(before), keys(after))) {
    if (removed) pieces.push({ mark: 'del', tokens: before.slice(from, from + count) });
    else pieces.push({ mark: added ? 'ins' : null, tokens: after.slice(to, to + count) });
    if (!added) from += count;
    if (!removed) to += count;
  }
  return pieces;
}

/** A blank or a sign that happens to stay between two changes belongs to them: half-kept phrases are hard to read. */
function smooth(pieces: readonly Piece[]): Piece[] {
  const smoothed: Piece[] = [];
  let gone: Token[] = [];
  let come: Token[] = [];
  const close = () => {
    const kept = takeCommonEnd(gone, come);
    if (gone.length > 0) smoothed.push({ mark: 'del', tokens: gone });
    if (come.length > 0) smoothed.push({ mark: 'ins', tokens: come });
    if (kept.length > 0) smoothed.push({ mark: null, tokens: kept });
    gone = [];
    come = [];
  };
  pieces.forEach(({ mark, tokens }, index) => {
    const isBetween = (gone.length > 0 || come.length > 0) && index < pieces.length - 1;
    if (mark === 'del') gone.push(...tokens);
    else if (mark === 'ins') come.push(...tokens);
    else if (isBetween && gone.length > 0 && come.length > 0 && tokens.every(isSlight)) {
      gone.push(...tokens);
      come.push(...tokens);
    } else {
      close();
      smoothed.push({ mark, tokens });
    }
  });
  close();
  return smoothed;
}

/** What both end with was taken in to hold a phrase together, and is not a part of the change after all. */
function takeCommonEnd(gone: Token[], come: Token[]): Token[] {
  let length = 0;
  while (length < Math.min(gone.length, come.length) && gone.at(-1 - length)?.key === come.at(-1 - length)?.key)
    length++;
  if (length === 0) return [];
  gone.splice(-length);
  return come.splice(-length);
}

function isSlight({ node }: Token): boolean {
  return node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value);
}

/** Tokens back in the elements around them. Neighbours in the same element share it. */
function nest(tokens: readonly Token[], depth: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let start = 0; start < tokens.length; ) {
    const frame = tokens[start]?.around[depth];
    let end = start + 1;
    while (end < tokens.length && tokens[end]?.around[depth] === frame) end++;
    const group = tokens.slice(start, end);
    if (frame === undefined) nodes.push(...joinTexts(group));
    else nodes.push({ ...frame, children: nest(group, depth + 1) });
    start = end;
  }
  return nodes;
}

function joinTexts(tokens: readonly Token[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const { node } of tokens) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { ...last, value: last.value + node.value };
    else nodes.push(node);
  }
  return nodes;
}
