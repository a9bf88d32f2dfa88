/** The credentials of a page that was made of our templates: the table of fields, and the sentences around it. */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { kindOfLabel } from '../../connector/credential-kind.ts';
import { METHOD_NAMES } from '../../emit/tutorial/page-phrases.ts';
import type { Method } from '../../manifest/manifest.generated.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import type { Block, Paragraph, Quote, Span, TableBlock } from '../outline/span.ts';
import { paragraphsOf, spansOf } from '../outline/span.ts';
import { keptClaims } from '../readers/notes.ts';
import type { PageParts } from '../readers/reading.ts';
import { captured, endsWith, flagged, plain, type Said } from '../readers/said.ts';
import { type FieldReading, fieldClaims, type Source, type Told } from './field-reading.ts';
import { valueSource } from './places.ts';

export function readTemplateCredentials(reading: PageParts): Claim[] {
  const regions = reading.regions.filter(({ owner }) => owner === 'credentials');
  const blocks = regions.flatMap((region) => region.blocks);
  const fields = fieldsOf(reading, blocks);
  return [
    ...methodClaims(reading, fields),
    ...fields.flatMap((field, order) => fieldClaims(field, order, ['auth', 'fields'])),
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? noteClaims(block, fields) : [])),
    ...regions.flatMap((region) =>
      region.blocks.flatMap((block) =>
        block.kind === 'quote' ? (alternativeClaims(block) ?? keptClaims(reading, region, block)) : [],
      ),
    ),
  ];
}

/** The sentences of a method say so in a branch of their own; two methods have none, and their labels tell them apart. */
function methodClaims({ outline }: PageParts, fields: readonly FieldReading[]): Claim[] {
  for (const [method, { flag }] of Object.entries(AUTH_METHODS)) {
    const [seen] = flagged(outline, `credentials.${flag.name}`);
    if (seen !== undefined) return [claim(['auth', 'method'], method, { seen })];
  }
  const kinds = fields.map(({ portal }) => kindOfLabel(portal.value));
  const isAccount = kinds.includes('user name') || (kinds.includes('password') && !kinds.includes('token'));
  const method: Method = isAccount ? 'user-name-password' : 'bearer-token';
  return [claim(['auth', 'method'], method, { certainty: 'inferred' })];
}

function fieldsOf(reading: PageParts, blocks: readonly Block[]): FieldReading[] {
  const table = blocks.find(isTable);
  if (table === undefined) return [];
  const spans = blocks.flatMap(spansOf);
  const around = whatElse(reading, blocks, spans);
  return table.rows.slice(1).flatMap((row) => fieldOf(row, around));
}

function isTable(block: Block): block is TableBlock {
  return block.kind === 'table';
}

/** What sentences outside of the table say of its fields, by their labels. */
interface Around {
  readonly meanings: ReadonlyMap<string, string>;
  readonly meaningSpans: readonly Span[];
  readonly choices: ReadonlyMap<string, Told<Source>>;
  readonly support: ReadonlyMap<string, Told<Source>>;
  readonly once: ReadonlySet<string>;
  readonly scopes: ReadonlyMap<string, Told<readonly string[]>>;
  readonly lifetimes: ReadonlyMap<string, Told<string>>;
}

function whatElse({ outline }: PageParts, blocks: readonly Block[], spans: readonly Span[]): Around {
  const paragraphs = blocks.flatMap(paragraphsOf);
  const meanings = paragraphs.flatMap(meaningOf);
  return {
    meanings: new Map(meanings.map(({ place, means }) => [place, means])),
    meaningSpans: meanings.flatMap(({ covers }) => covers),
    choices: new Map(blocks.flatMap((block, index) => choicesOf(block, blocks[index + 1]))),
    support: new Map(captured(outline, 'support[].labels[]').flatMap(supportOf)),
    once: new Set(endsWith(outline.spans, 'copies.once[]').captures.map(({ text }) => plain(text))),
    scopes: new Map(endsWith(outline.spans, 'scopes[]').captures.flatMap(scopesOf)),
    lifetimes: new Map(endsWith(spans, 'lifetime').captures.flatMap(lifetimeOf)),
  };
}

/** "Replace `<tenant>` with …": what is meant may take several sentences. */
function meaningOf({ sentences }: Paragraph): { place: string; means: string; covers: readonly Span[] }[] {
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
  const [by] = endsWith(block.sentences, 'by').captures;
  const label = by?.span.labels[0];
  if (by === undefined || label === undefined) return [];
  const rows = next.rows.slice(1);
  const values = rows.map(([when, value]) => ({
    when: when?.words ?? '',
    value: value?.codes[0] ?? value?.words ?? '',
  }));
  return [[label, { value: { choices: { by: plain(by.text), values } }, covers: next.rows.flat() }]];
}

function supportOf({ span, text }: Said): [string, Told<Source>][] {
  const [link] = span.links;
  const told = span.wording?.captures.find(({ path }) => path.endsWith('.contact'))?.text ?? '';
  const contact = link === undefined ? plain(told) : link.url.replace(/^mailto:/, '');
  return [[plain(text), { value: { support: contact }, covers: [span] }]];
}

function scopesOf({ span }: Said): [string, Told<readonly string[]>][] {
  const [label] = span.labels;
  return label === undefined ? [] : [[label, { value: span.codes, covers: [span] }]];
}

function lifetimeOf({ span, text }: Said): [string, Told<string>][] {
  const [label] = span.labels;
  return label === undefined ? [] : [[label, { value: plain(text), covers: [span] }]];
}

function fieldOf([label, value]: readonly Span[], around: Around): FieldReading[] {
  const portal = label?.labels[0];
  if (label === undefined || portal === undefined) return [];
  const covers = value === undefined ? [label] : [label, value];
  const vendor = value === undefined ? undefined : endsWith([value], 'vendor').captures[0]?.text;
  const name = vendor === undefined ? portal : plain(vendor);
  const isOptional = label.words !== portal;
  return [
    {
      portal: { value: portal, covers },
      vendor: { value: name, covers },
      from: value === undefined ? undefined : sourceOf(value, portal, name, around),
      optional: isOptional ? { value: true, covers: [label] } : undefined,
      shownOnce: around.once.has(name) ? { value: true, covers: [] } : undefined,
      lifetime: around.lifetimes.get(portal),
      scopes: around.scopes.get(portal) ?? around.scopes.get(name),
      notes: [],
    },
  ];
}

function sourceOf(cell: Span, portal: string, name: string, around: Around): Told<Source> | undefined {
  const covers = [cell];
  const says = (flag: string) => endsWith([cell], flag).flags.length > 0;
  if (says('byChoice') || around.choices.has(portal)) return around.choices.get(portal);
  if (says('setup')) return { value: { setup: true }, covers };
  if (says('support')) return around.support.get(name);
  if (says('account')) return { value: { account: true }, covers };
  if (says('unknown')) return undefined;
  const [code] = cell.codes;
  if (code === undefined || cell.words !== code) return { value: { computed: cell.text }, covers };
  return { value: valueSource(code, around.meanings), covers: [...covers, ...around.meaningSpans] };
}

/** What else is to be known: of a field where it begins with its label, else of the credentials as a whole. */
function noteClaims({ sentences }: Paragraph, fields: readonly FieldReading[]): Claim[] {
  const said = sentences.filter(({ wording }) => wording === null);
  const [first] = said;
  if (first === undefined || endsWith(sentences, 'means').captures.length > 0) return [];
  const label = first.labels[0] ?? '';
  const order = fields.findIndex(({ portal }) => portal.value === label);
  const isOfField = order !== -1 && first.words.startsWith(`${label}: `);
  const at = isOfField ? ['auth', 'fields', { id: label, order }, 'note'] : ['auth', 'note'];
  return said.map((span, index) => {
    const text = isOfField && index === 0 ? span.text.replace(/^\*\*.*?\*\*: /, '') : span.text;
    return claim(at, text, { covers: [span] });
  });
}

/** `null`: the alert tells of no other method. */
function alternativeClaims(quote: Quote): Claim[] | null {
  const sentences = paragraphsOf(quote).flatMap((paragraph) => paragraph.sentences);
  const [taken] = endsWith(sentences, 'method').captures;
  const method = Object.entries(METHOD_NAMES).find(([, name]) => name === plain(taken?.text ?? ''))?.[0];
  if (taken === undefined || method === undefined) return null;
  const at = ['auth', 'alternatives', keyAt(quote)];
  const covers = [taken.span];
  const isOffered = endsWith(sentences, 'offered').flags.length > 0;
  const labels = endsWith(sentences, 'labels[]').captures.map(({ text }) => plain(text));
  const notes = sentences.filter((span) => span !== taken.span);
  return [
    claim([...at, 'method'], method, { covers }),
    claim([...at, 'status'], isOffered ? 'offered' : 'withdrawn', { covers }),
    ...labels.map((label, order) => claim([...at, 'fields', { id: label, order }, 'portal'], label, { covers })),
    ...notes.map((span) => claim([...at, 'note'], span.text, { covers: [span] })),
  ];
}
