/** Sections that are lists: capabilities, prerequisites, limitations, advice, the change log, further reading. */

import { type BlockText, wholeText } from '../../page/outline/block-text.ts';
import { entriesIn } from '../../page/outline/entries.ts';
import { isClosed, isShown } from '../../page/outline/leads.ts';
import { listedText } from '../../page/outline/listed-text.ts';
import { paragraphsOf, sentencesOf } from '../../page/outline/span.ts';
import { isPlatformPage } from '../../page/words/platform-pages.ts';
import { dateAtStart, textBehindDate } from '../../page/words/printed-date.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import type { Outline } from '../outline/outline.ts';
import type { Owner } from '../outline/region.ts';
import { type Block, type Paragraph, type Span, unworded } from '../outline/span.ts';
import { mapsGroups } from './actions.ts';
import { noteClaims } from './notes.ts';
import type { Reading } from './reading.ts';
import { flagged } from './said.ts';

export function readListSections(reading: Reading): Claim[] {
  const { regions } = reading;
  const owned = regions.filter(({ owner }) => READERS[owner] !== undefined);
  const parts = new Map(owned.map(({ owner, section }) => [`${owner} ${section.start}`, { owner, section }]));
  return [...parts.values()].flatMap(({ owner, section }) => {
    const own = owned.filter((region) => region.owner === owner && region.section === section);
    const blocks = own.flatMap((region) => region.blocks);
    return READERS[owner]?.(blocks, reading) ?? [];
  });
}

const READERS: Partial<Record<Owner, (blocks: readonly Block[], reading: Reading) => Claim[]>> = {
  capabilities: (blocks, { outline }) => blocks.flatMap((block) => checklistClaims(block, outline)),
  prerequisites: (blocks, { outline }) =>
    entries(blocks, outline).flatMap((entry) => textClaims('prerequisites', entry)),
  limitations: (blocks, reading) =>
    entries(blocks, reading.outline).flatMap((entry) => textClaims('limitations', entry, deniesMapped(entry, reading))),
  troubleshooting: (blocks, { outline }) =>
    entries(blocks, outline).flatMap((entry) => textClaims('troubleshooting', entry)),
  changeLog: (blocks, { outline }) => changeClaims(entries(blocks, outline)),
  resources: (blocks, { outline }) => entries(blocks, outline).flatMap((entry) => resourceClaims(entry, outline.names)),
};

interface Entry {
  readonly start: number;
  readonly sentences: readonly Span[];
  /** As manifests write an item with more than words; `null`: it has none, or more than a text can hold. */
  readonly listed: BlockText<Span> | null;
}

function entries(blocks: readonly Block[], outline: Outline): Entry[] {
  return entriesIn(blocks).map(({ start, blocks: own }) => entryOf(start, own, outline));
}

/** Below the platform's own words, alerts and pictures are told apart. */
function entryOf(start: number, blocks: readonly Block[], outline: Outline): Entry {
  const isOwn = unworded(sentencesOf(...blocks.slice(0, 1))).length > 0;
  const told = isOwn ? blocks : blocks.filter((block) => block.kind !== 'quote' && !isShown(block));
  return { start, sentences: sentencesOf(...blocks), listed: listedText(told, wholeText(outline)) };
}

/** What the platform says of every app is no entry; beside words about the app, its words belong to them. */
function isSaid({ sentences }: Pick<Entry, 'sentences'>): boolean {
  return unworded(sentences).length > 0;
}

/** That there are no groups says no fact of a page whose steps map them. */
function deniesMapped({ sentences }: Entry, reading: Reading): boolean {
  return flagged(sentences, 'can.groups', false).length > 0 && mapsGroups(reading);
}

function textClaims(list: 'prerequisites' | 'limitations' | 'troubleshooting', entry: Entry, isOwn = false): Claim[] {
  if (!isOwn && !isSaid(entry)) return [];
  const at = [list, keyAt(entry)];
  if (entry.listed !== null) return [claim(at, entry.listed.markdown, { covers: entry.listed.covers })];
  const [only, second] = entry.sentences;
  // The page that is made of it has a full stop, whether people wrote one or not.
  if (list === 'prerequisites' && only !== undefined && second === undefined)
    return [claim(at, only.text.replace(/\.$/, ''), { covers: [only] })];
  const lacksStop = (span: Span) => list === 'prerequisites' && span === entry.sentences.at(-1) && !isClosed(span.text);
  return entry.sentences.map((span) => claim(at, lacksStop(span) ? `${span.text}.` : span.text, { covers: [span] }));
}

/** An item of the app's own keeps the list that stands below it. */
function checklistClaims(block: Block, outline: Outline): Claim[] {
  const { isOurs } = outline;
  if (block.kind === 'quote') return block.blocks.flatMap((each) => checklistClaims(each, outline));
  if (block.kind !== 'list') return paragraphsOf(block).flatMap((each) => capabilityClaims(each, isOurs));
  return block.items.flatMap(({ start, blocks }) => {
    const { listed, sentences } = entryOf(start, blocks, outline);
    if (listed === null || unworded(sentences.slice(0, 1)).length === 0)
      return blocks.flatMap(paragraphsOf).flatMap((each) => capabilityClaims(each, isOurs));
    return [claim(['capabilities', keyAt({ start })], listed.markdown, { covers: listed.covers })];
  });
}

function capabilityClaims({ start, sentences }: Paragraph, isOurs: boolean): Claim[] {
  const [first] = sentences;
  if (first === undefined || !isSaid({ sentences })) return [];
  // Behind an item that every page has, only what it adds is a capability of its own.
  const said = isOurs || first.wording === null ? sentences : unworded(sentences);
  return said.map((span) => claim(['capabilities', keyAt({ start })], span.text, { covers: [span] }));
}

function changeClaims(changes: readonly Entry[]): Claim[] {
  let key: ReturnType<typeof keyAt> | null = null;
  return changes.flatMap((entry) => {
    const [first, ...others] = entry.sentences;
    if (first === undefined) return [];
    const dated = dateAtStart(first.words);
    const text = dated === null ? first.text : textBehindDate(first.text);
    if (dated !== null) key = keyAt(entry);
    if (key === null) return [];
    const at = ['changeLog', key];
    return [
      ...(dated === null ? [] : [claim([...at, 'date'], dated.date, { covers: [first] })]),
      ...(text === '' ? [] : [claim([...at, 'text'], text, { covers: [first] })]),
      ...others.map((span) => claim([...at, 'text'], span.text, { covers: [span] })),
    ];
  });
}

/** Links about this app; one about single sign-on leads to the tutorial for it. */
function resourceClaims(entry: Entry, names: readonly string[]): Claim[] {
  const [only, second] = entry.sentences;
  if (only === undefined || only.wording !== null) return [];
  const [link, other] = only.links;
  const isLink =
    link !== undefined && other === undefined && isOnlyLink(only.words, link.text) && !isPlatformPage(link.url);
  // An entry that is more than a link is told at the end of the page.
  if (second !== undefined || !isLink) return noteClaims(entry, 'end', entry.sentences);
  const about = names.reduce((text, name) => text.replaceAll(name, ''), link.text);
  if (/\bsingle sign-?on\b/i.test(about)) return [claim(['singleSignOn', 'tutorial'], link.url, { covers: [only] })];
  const at = ['resources', keyAt(entry)];
  return [claim([...at, 'text'], link.text, { covers: [only] }), claim([...at, 'url'], link.url, { covers: [only] })];
}

const isOnlyLink = (words: string, text: string) => words.replace(text, '').replace(/[\s.,;:–-]/g, '') === '';
