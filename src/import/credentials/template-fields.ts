/** The fields of a table that our templates made, with what the paragraphs behind it say of them by their labels. */

import { paragraphsOf } from '../../page/outline/span.ts';
import type { Outline } from '../outline/outline.ts';
import type { Block, Paragraph, Span, TableBlock } from '../outline/span.ts';
import { captured, endsWith, plain, type Said } from '../readers/said.ts';
import type { FieldReading, Source, Told } from './field-reading.ts';
import { valueSource } from './places.ts';

/** What the set-up has said already, by the label of the app. */
export interface Beforehand {
  readonly support: ReadonlyMap<string, Told<Source>>;
  readonly once: ReadonlySet<string>;
  readonly scopes: ReadonlyMap<string, Told<readonly string[]>>;
}

export function beforehand(outline: Outline): Beforehand {
  return {
    support: new Map(
      captured(outline, 'support[].labels[]').map(({ span, text }) => [
        plain(text),
        { value: { support: contactIn(span) }, covers: [span] },
      ]),
    ),
    once: new Set(endsWith(outline.spans, 'copies.once[]').captures.map(({ text }) => plain(text))),
    scopes: new Map(captured(outline, 'setupScopes[].scopes.scopes[]').flatMap(scopesOf)),
  };
}

function contactIn(span: Span): string {
  const told = endsWith([span], 'told').captures[0] ?? endsWith([span], 'contact').captures[0];
  return span.links[0]?.url.replace(/^mailto:/, '') ?? plain(told?.text ?? '');
}

function scopesOf({ span }: Said): [string, Told<readonly string[]>][] {
  const [label] = span.labels;
  return label === undefined ? [] : [[label, { value: span.codes, covers: [span] }]];
}

export function templateFields(blocks: readonly Block[], before: Beforehand): FieldReading[] {
  const [table] = blocks.filter(isTable);
  if (table === undefined) return [];
  const behind = behindOf(blocks);
  const meanings = blocks.flatMap(paragraphsOf).flatMap(meaningOf);
  return table.rows.slice(1).flatMap((row) => fieldOf(row, { ...before, ...behind, meanings }));
}

function isTable(block: Block): block is TableBlock {
  return block.kind === 'table';
}

/** "Replace `<tenant>` with …": what is meant may take several sentences. */
interface Meaning {
  readonly place: string;
  readonly means: string;
  readonly covers: readonly Span[];
}

interface Context extends Beforehand {
  readonly choices: ReadonlyMap<string, Told<Source>>;
  readonly needs: ReadonlyMap<string, Told<readonly string[]>>;
  readonly lifetimes: ReadonlyMap<string, Told<string>>;
  readonly shown: ReadonlyMap<string, Span>;
  readonly secrets: ReadonlyMap<string, Span>;
  /** Those of the first field come first; each is taken once. */
  readonly meanings: Meaning[];
}

function behindOf(blocks: readonly Block[]): Pick<Context, 'choices' | 'needs' | 'lifetimes' | 'shown' | 'secrets'> {
  const spans = blocks.flatMap((block) => paragraphsOf(block).flatMap(({ sentences }) => sentences));
  const labelled = (name: string) =>
    endsWith(spans, name).flags.map((span): [string, Span] => [span.labels[0] ?? '', span]);
  return {
    choices: new Map(blocks.flatMap((block, index) => choicesOf(block, blocks[index + 1]))),
    needs: new Map(endsWith(spans, 'scopes[]').captures.flatMap(scopesOf)),
    lifetimes: new Map(
      endsWith(spans, 'lifetime').captures.map(({ span, text }) => [
        span.labels[0] ?? '',
        { value: plain(text), covers: [span] },
      ]),
    ),
    shown: new Map(labelled('once')),
    secrets: new Map(labelled('secret')),
  };
}

function meaningOf({ sentences }: Paragraph): Meaning[] {
  const [first, ...others] = sentences;
  const place = first?.codes[0];
  const means = endsWith(sentences, 'means').captures[0]?.text;
  if (place === undefined || means === undefined) return [];
  const rest = others
    .map(({ text }) => text)
    .join(' ')
    .replace(/\.$/, '');
  return [{ place, means: rest === '' ? means : `${means}. ${rest}`, covers: sentences }];
}

/** "Which **Tenant URL** is yours depends on Region:", and the table behind it. */
function choicesOf(block: Block, next: Block | undefined): [string, Told<Source>][] {
  if (block.kind !== 'paragraph' || next?.kind !== 'table') return [];
  const [by] = endsWith(block.sentences, 'byChoice').captures;
  const label = by?.span.labels[0];
  if (by === undefined || label === undefined) return [];
  const values = next.rows
    .slice(1)
    .map(([when, value]) => ({ when: when?.words ?? '', value: value?.codes[0] ?? value?.words ?? '' }));
  return [[label, { value: { choices: { by: plain(by.text), values } }, covers: next.rows.flat() }]];
}

function fieldOf([label, cell]: readonly Span[], context: Context): FieldReading[] {
  const portal = label?.labels[0];
  if (label === undefined || portal === undefined || cell === undefined) return [];
  const covers = [label, cell];
  const name = plain(endsWith([cell], 'vendor').captures[0]?.text ?? portal);
  return [
    {
      portal: { value: portal, covers },
      vendor: { value: name, covers },
      from: sourceOf(cell, portal, name, context),
      secret: toldBy(context.secrets.get(portal)),
      optional: label.words === portal ? undefined : { value: true, covers: [label] },
      shownOnce:
        toldBy(context.shown.get(portal)) ?? (context.once.has(name) ? { value: true, covers: [] } : undefined),
      lifetime: context.lifetimes.get(portal),
      scopes: context.needs.get(portal) ?? context.scopes.get(name),
      notes: [],
    },
  ];
}

function toldBy(span: Span | undefined): Told<true> | undefined {
  return span === undefined ? undefined : { value: true, covers: [span] };
}

/** Where a template says that the value comes from: the flag of the branch that printed the cell. */
const SOURCES: Readonly<
  Record<string, (cell: Span, portal: string, name: string, context: Context) => Told<Source> | undefined>
> = {
  byChoice: (_cell, portal, _name, { choices }) => choices.get(portal),
  setup: (cell) => ({ value: { setup: true }, covers: [cell] }),
  support: (cell, _portal, name, { support }) =>
    cell.links.length > 0 || says(cell, 'contact')
      ? { value: { support: contactIn(cell) }, covers: [cell] }
      : support.get(name),
  account: (cell) => ({ value: { account: true }, covers: [cell] }),
  unknown: () => undefined,
};

function says(cell: Span, flag: string): boolean {
  return endsWith([cell], flag).flags.length > 0;
}

function sourceOf(cell: Span, portal: string, name: string, context: Context): Told<Source> | undefined {
  const row = Object.entries(SOURCES).find(([flag]) => says(cell, flag));
  return row === undefined ? toldValue(cell, context) : row[1](cell, portal, name, context);
}

/** The value itself as code, or how it is worked out. */
function toldValue(cell: Span, context: Context): Told<Source> | undefined {
  const isPeoples = cell.wording === null;
  const computed = endsWith([cell], 'computed').captures[0]?.text ?? (isPeoples ? cell.text : undefined);
  const [code] = cell.codes;
  const isCode = isPeoples ? cell.words === code : computed === undefined;
  if (code !== undefined && isCode) return givenValue(code, [cell], context);
  return computed === undefined ? undefined : { value: { computed }, covers: [cell] };
}

function givenValue(code: string, covers: readonly Span[], { meanings }: Context): Told<Source> {
  const own: Meaning[] = [];
  for (let next = meanings[0]; next !== undefined && code.includes(next.place); next = meanings[0]) {
    // Explained again, it is a place of the next field.
    if (own.some(({ place }) => place === next?.place)) break;
    own.push(...meanings.splice(0, 1));
  }
  const told = new Map(own.map(({ place, means }) => [place, means]));
  return { value: valueSource(code, told), covers: [...covers, ...own.flatMap((meaning) => meaning.covers)] };
}
