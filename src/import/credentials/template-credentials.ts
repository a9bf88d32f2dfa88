/** The credentials of a page that was made of our templates: tables of fields, and the sentences around them. */

import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { METHOD_NAMES } from '../../emit/tutorial/page-phrases.ts';
import { blockText } from '../../page/outline/block-text.ts';
import { sentencesOf } from '../../page/outline/span.ts';
import { type Claim, claim, type Key, keyAt, type Place } from '../claims/claim.ts';
import { STEPS } from '../outline/regions.ts';
import { type Block, type Quote, type Span, unworded } from '../outline/span.ts';
import { keptClaims } from '../readers/notes.ts';
import type { PageParts } from '../readers/reading.ts';
import { captured, flagged, plain } from '../readers/said.ts';
import { type StepContext, stepsClaims } from '../readers/steps.ts';
import type { CredentialReading } from './credential-reading.ts';
import { fieldClaims } from './field-reading.ts';
import { beforehand, templateFields } from './template-fields.ts';

export function readTemplateCredentials(parts: PageParts): Pick<CredentialReading, 'claims' | 'labelOf'> {
  const regions = parts.regions.filter(({ owner }) => owner === 'credentials');
  const blocks = regions.flatMap((region) => region.blocks);
  const said = beforehand(parts.outline);
  const known = new Map(parts.fields.map(({ known: label, text }) => [text, label]));
  const labelOf = (printed: string) => known.get(printed) ?? printed;
  const methods = methodsIn(blocks).map((method) => ({ ...method, fields: templateFields(method.blocks, said) }));
  const named = new Set(
    methods.flatMap(({ fields }) => fields.flatMap(({ portal, vendor }) => (portal === vendor ? [portal] : []))),
  );
  const claims = [
    ...methodClaims(parts),
    ...methods.flatMap(({ at, quote, blocks: own, fields }) => {
      const labels = fields.map(({ portal }) => portal);
      return [
        ...(quote === null ? [] : [...alternativeClaims(at, quote), ...preparedClaims(parts, at, own, labelOf)]),
        ...fields.flatMap((field, order) => fieldClaims(field, order, [...at, 'fields'], labelOf(field.portal))),
        ...own.flatMap((block) => (block.kind === 'paragraph' ? noteClaims(at, block.sentences, labels) : [])),
      ];
    }),
    ...regions.flatMap((region) =>
      region.blocks.flatMap((block) =>
        block.kind === 'quote' && takenIn(block) === null ? keptClaims(parts, region, block) : [],
      ),
    ),
  ];
  return { claims, labelOf: (printed) => (named.has(printed) ? labelOf(printed) : printed) };
}

/** Sentences name the method, or say so in a branch of its own. */
function methodClaims({ outline }: PageParts): Claim[] {
  const named = captured(outline.spans, 'credentials.method').map(
    ({ span, text }) => [methodNamed(text), span] as const,
  );
  const flags = Object.entries(AUTH_METHODS).flatMap(([method, { flag }]) =>
    flagged(outline.spans, `credentials.${flag.name}`).map((span) => [method, span] as const),
  );
  const [said] = [...named, ...flags].flatMap(([method, seen]) => (method === null ? [] : [{ method, seen }]));
  return said === undefined ? [] : [claim(['auth', 'method'], said.method, { seen: said.seen })];
}

function methodNamed(text: string): string | null {
  return Object.entries(METHOD_NAMES).find(([, name]) => name === plain(text))?.[0] ?? null;
}

interface MethodBlocks {
  readonly at: readonly (string | Key)[];
  /** What says that the app takes it, of a method beside the main one. */
  readonly quote: Quote | null;
  readonly blocks: readonly Block[];
}

/** The blocks of the method, and of each one beside it. */
function methodsIn(blocks: readonly Block[]): MethodBlocks[] {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'quote' && takenIn(block) !== null ? [{ block, index }] : [],
  );
  const ends = [...starts.map(({ index }) => index), blocks.length];
  const main: MethodBlocks = { at: ['auth'], quote: null, blocks: blocks.slice(0, ends[0]) };
  const others = starts.map(({ block, index }, number) => ({
    at: ['auth', 'alternatives', keyAt(block)],
    quote: block,
    blocks: blocks.slice(index + 1, ends[number + 1]),
  }));
  return [main, ...others];
}

/** The sentence that says which other method the app takes or took. */
function takenIn(quote: Quote): { readonly span: Span; readonly method: string } | null {
  const [taken] = captured(sentencesOf(quote), '.alternatives[].method');
  const method = methodNamed(taken?.text ?? '');
  return taken === undefined || method === null ? null : { span: taken.span, method };
}

function alternativeClaims(at: Place, quote: Quote): Claim[] {
  const taken = takenIn(quote);
  if (taken === null) return [];
  const covers = [taken.span];
  const isOffered = flagged([taken.span], '.offered').length > 0;
  return [
    claim([...at, 'method'], taken.method, { covers }),
    claim([...at, 'status'], isOffered ? 'offered' : 'withdrawn', { covers }),
    // A note that begins with a small letter is one sentence with what it stands behind.
    ...captured([taken.span], '.alternatives[].methodLabel').map(({ text }) =>
      claim([...at, 'methodLabel'], plain(text), { covers }),
    ),
    ...captured([taken.span], '.alternatives[].note').map(({ text }) => claim([...at, 'note'], text, { covers })),
    ...sentencesOf(quote)
      .filter((span) => span !== taken.span)
      .map((span) => claim([...at, 'note'], span.text, { covers: [span] })),
  ];
}

/** What the method needs, and what is done for it in the app. */
function preparedClaims(
  { outline }: PageParts,
  at: Place,
  blocks: readonly Block[],
  labelOf: (printed: string) => string,
): Claim[] {
  const context: StepContext = {
    isTold: ({ wording }) => wording !== null && wording.template !== STEPS,
    yields: () => [],
    labelOf,
    textOf: (block) => blockText(outline, block),
  };
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') return [];
    if (block.items.some(({ ordered }) => ordered)) return stepsClaims([...at, 'steps'], block.items, context);
    return block.items.flatMap((item) =>
      sentencesOf(...item.blocks).map((span) => claim([...at, 'needs', keyAt(item)], span.text, { covers: [span] })),
    );
  });
}

/** What else is to be known: of a field where it begins with its label, else of the credentials as a whole. */
function noteClaims(at: Place, sentences: readonly Span[], labels: readonly string[]): Claim[] {
  const said = unworded(sentences);
  const [first] = said;
  if (first === undefined || captured(sentences, '.means').length > 0) return [];
  const label = first.labels[0] ?? '';
  const order = labels.indexOf(label);
  const isOfField = order !== -1 && first.words.startsWith(`${label}: `);
  const place = isOfField ? [...at, 'fields', { id: label, order }, 'note'] : [...at, 'note'];
  return said.map((span, index) => {
    const text = isOfField && index === 0 ? span.text.replace(/^\*\*(?:[^*\\]|\\.)*\*\*: /, '') : span.text;
    return claim(place, text, { covers: [span] });
  });
}
