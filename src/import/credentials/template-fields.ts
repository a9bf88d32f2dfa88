/** The fields of a table that our templates made, with what the paragraphs around it say of them by their labels. */

import type { Field } from '../../manifest/manifest.generated.ts';
import { UNKNOWN } from '../../markdown/table-cell.ts';
import { paragraphsOf, sentencesOf } from '../../page/outline/span.ts';
import { type Source, valueSource } from '../../page/words/credentials/address-source.ts';
import type { Outline } from '../outline/outline.ts';
import type { Block, Paragraph, Span, TableBlock } from '../outline/span.ts';
import { captured, flagged, plain, type Said } from '../readers/said.ts';
import type { FieldReading, Told } from './field-reading.ts';

/** What a sentence says of the field, or of the value, that it names. */
interface Labelled extends Told<Partial<Field>> {
  readonly label: string;
}

function labelled(span: Span, value: Partial<Field>): Labelled {
  return { label: span.labels[0] ?? '', value, covers: [span] };
}

/** What the set-up has said already, by the label of the app. */
export interface Beforehand {
  readonly support: ReadonlyMap<string, Told<Source>>;
  readonly facts: readonly Labelled[];
}

export function beforehand({ spans }: Outline): Beforehand {
  const support = captured(spans, 'support[].labels[]').map(({ span, text }): [string, Told<Source>] => [
    plain(text),
    { value: { support: contactIn(span) }, covers: [span] },
  ]);
  const once = captured(spans, '.copies.once[]').map(({ text }) => plain(text));
  return {
    support: new Map(support),
    facts: [
      ...once.map((label): Labelled => ({ label, value: { shownOnce: true }, covers: [] })),
      ...captured(spans, 'setupScopes[].scopes.scopes[]').map(scopesOf),
    ],
  };
}

function contactIn(span: Span): string {
  const [told] = [...captured([span], '.told'), ...captured([span], '.contact')];
  return span.links[0]?.url.replace(/^mailto:/, '') ?? plain(told?.text ?? '');
}

function scopesOf({ span }: Said): Labelled {
  return labelled(span, { scopes: [...span.codes] });
}

export function templateFields(blocks: readonly Block[], before: Beforehand): FieldReading[] {
  const [table] = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const behind = behindOf(blocks);
  const meanings = blocks.flatMap(paragraphsOf).flatMap(meaningOf);
  return table?.rows.slice(1).flatMap((row) => fieldOf(row, before, behind, meanings)) ?? [];
}

function behindOf(blocks: readonly Block[]): Labelled[] {
  const spans = sentencesOf(...blocks);
  return [
    ...blocks.flatMap((block, index) => choicesOf(block, blocks[index + 1])),
    ...flagged(spans, '.secret').map((span) => labelled(span, { secret: true })),
    ...flagged(spans, '.once').map((span) => labelled(span, { shownOnce: true })),
    ...captured(spans, '.lifetime').map(({ span, text }) => labelled(span, { lifetime: plain(text) })),
    ...captured(spans, '.scopes[]').map(scopesOf),
  ];
}

/** "Which **Tenant URL** is yours depends on Region:", and the table behind it. */
function choicesOf(block: Block, next: Block | undefined): Labelled[] {
  if (block.kind !== 'paragraph' || next?.kind !== 'table') return [];
  const values = next.rows.slice(1).map(([when, value, signIn]) => ({
    when: when?.words ?? '',
    value: value?.codes[0] ?? value?.words ?? '',
    ...(signIn === undefined || signIn.words === UNKNOWN ? {} : { signIn: signIn.codes[0] ?? signIn.words }),
  }));
  return captured(block.sentences, '.byChoice').map(({ span, text }) => ({
    ...labelled(span, { from: { choices: { by: plain(text), values } } }),
    covers: next.rows.flat(),
  }));
}

/** "Replace `<tenant>` with …": what is meant may take several sentences. */
interface Meaning {
  readonly place: string;
  readonly means: string;
  readonly covers: readonly Span[];
}

function meaningOf({ sentences }: Paragraph): Meaning[] {
  const [first, ...others] = sentences;
  const place = first?.codes[0];
  const means = captured(sentences, '.means')[0]?.text;
  if (place === undefined || means === undefined) return [];
  const rest = others
    .map(({ text }) => text)
    .join(' ')
    .replace(/\.$/, '');
  return [{ place, means: rest === '' ? means : `${means}. ${rest}`, covers: sentences }];
}

function fieldOf(
  [label, cell]: readonly Span[],
  before: Beforehand,
  behind: readonly Labelled[],
  meanings: Meaning[],
): FieldReading[] {
  const portal = label?.labels[0];
  if (label === undefined || portal === undefined || cell === undefined) return [];
  const vendor = plain(captured([cell], '.vendor')[0]?.text ?? portal);
  const facts: Told<Partial<Field>>[] = [
    ...(label.words === portal ? [] : [{ value: { optional: true } as const, covers: [label] }]),
    ...behind.filter((fact) => fact.label === portal),
    ...before.facts.filter((fact) => fact.label === vendor),
  ];
  return [{ portal, vendor, covers: [label, cell], from: sourceOf(cell, vendor, before, meanings), facts }];
}

/** Where a template says that the value comes from: the flag of the branch that printed the cell. */
function sourceOf(cell: Span, vendor: string, { support }: Beforehand, meanings: Meaning[]): Told<Source> | undefined {
  const says = (flag: string) => flagged([cell], `.${flag}`).length > 0;
  const covers = [cell];
  if (says('byChoice') || says('unknown')) return undefined;
  if (says('setup')) return { value: { setup: true }, covers };
  if (says('account')) return { value: { account: true }, covers };
  if (!says('support')) return toldValue(cell, meanings);
  const isHere = cell.links.length > 0 || says('contact');
  return isHere ? { value: { support: contactIn(cell) }, covers } : support.get(vendor);
}

/** The value itself as code, or how it is worked out. */
function toldValue(cell: Span, meanings: Meaning[]): Told<Source> | undefined {
  const isPeoples = cell.wording === null;
  const computed = captured([cell], '.computed')[0]?.text ?? (isPeoples ? cell.text : undefined);
  const [code] = cell.codes;
  const isCode = isPeoples ? cell.words === code : computed === undefined;
  if (code !== undefined && isCode) return givenValue(code, cell, meanings);
  return computed === undefined ? undefined : { value: { computed }, covers: [cell] };
}

/** @param meanings of all fields: those of the first one come first, and each is taken once */
function givenValue(code: string, cell: Span, meanings: Meaning[]): Told<Source> {
  const own: Meaning[] = [];
  for (let next = meanings[0]; next !== undefined && code.includes(next.place); next = meanings[0]) {
    // Explained again, it is a place of the next field.
    if (own.some(({ place }) => place === next?.place)) break;
    own.push(...meanings.splice(0, 1));
  }
  const told = new Map(own.map(({ place, means }) => [place, means]));
  return { value: valueSource(code, told), covers: [cell, ...own.flatMap((meaning) => meaning.covers)] };
}
