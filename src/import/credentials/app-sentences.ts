/** Sentences of a step in the app that say which values are copied, where they go, and who hands them out. */

import { scopesInWords } from '../../connector/scopes-in-words.ts';
import type { Phrase } from '../../page/outline/phrase.ts';
import { innerItems, ownParagraphs } from '../../page/outline/span.ts';
import { wordPattern } from '../../page/outline/word-patterns.ts';
import { addressesIn, caseOf } from '../../page/words/addresses.ts';
import {
  fold,
  isAddressLabel,
  isPortalLabel,
  portalLabelsIn,
  speaksOfBoth,
} from '../../page/words/credential-fields.ts';
import { AGAIN, COPIES, COPIES_BESIDE, SHOWN_ONCE } from '../../page/words/credentials/copied-values.ts';
import { isOtherKind } from '../../page/words/credentials/value-kinds.ts';
import { isPlatformLabel } from '../../page/words/portal-labels.ts';
import { saysOnly } from '../../page/words/says-only.ts';
import { vendorLabels, vendorPairs } from '../../page/words/vendor-pairs.ts';
import { contactIn, saysOnlyWhomToAsk, saysWhatIsSent } from '../../page/words/whom-to-ask.ts';
import { type Key, keyAt } from '../claims/claim.ts';
import type { Item, Span } from '../outline/span.ts';
import { addressSource } from './places.ts';
import type { Saying } from './saying.ts';

type Copied = Saying<'copied'>;

interface Step {
  readonly key: Key;
  readonly names: readonly string[];
  /** What it has the reader copy so far. */
  readonly copied: readonly Copied[];
  /** How many of them the sentence before has the reader copy. */
  readonly last: number;
  /** Whom it has the reader ask. */
  readonly contact: string | null;
  /** The words of the sentence before. */
  readonly before: string;
}

/** What a sentence says, and the step as it is known behind it; `null`: the sentence is of another kind. */
type Read = { readonly says: readonly Saying[]; readonly step: Step } | null;

/** The first row that knows a sentence reads it. */
const ROWS: readonly ((step: Step, span: Span) => Read)[] = [
  shownOnce,
  asksSupport,
  handsOut,
  givesAddress,
  copies,
  goesInto,
];

/** What sentences of a step in the app, and of steps inside it, say of credentials. */
export function appSayings(item: Item, names: readonly string[]): Saying[] {
  let step: Step = { key: keyAt(item), names, copied: [], last: 0, contact: null, before: '' };
  const says: Saying[] = [];
  for (const { sentences } of ownParagraphs(item)) {
    step = { ...step, last: 0 };
    for (const span of sentences) {
      const read = ROWS.reduce<Read>((found, row) => found ?? row(step, span), null);
      says.push(...scopesInWords(span.text).map((scope) => ({ kind: 'scope', scope, span }) as const));
      says.push(...(read?.says ?? []));
      step = { ...(read?.step ?? step), before: span.words };
    }
  }
  return [...says, ...step.copied, ...innerItems(item).flatMap((each) => appSayings(each, names))];
}

function lastOf({ copied, last }: Step): readonly Copied[] {
  return copied.slice(copied.length - last);
}

function changed(step: Step, values: readonly Copied[], change: (value: Copied) => Partial<Copied>): Step {
  return { ...step, copied: step.copied.map((each) => (values.includes(each) ? { ...each, ...change(each) } : each)) };
}

function shownOnce(step: Step, span: Span): Read {
  if (!SHOWN_ONCE.test(span.words) || step.last === 0 || span.labels.length + span.links.length > 0) return null;
  return { says: [], step: changed(step, lastOf(step), () => ({ once: span })) };
}

function asksSupport(step: Step, span: Span): Read {
  const contact = contactIn(span, step.names);
  return contact === null ? null : supported({ ...step, contact }, span);
}

/** "They send you a **Secret Token**", "The team provides the credentials", behind whom to ask. */
function handsOut(step: Step, span: Span): Read {
  const isValue = portalLabelsIn(span).length > 0 || /\bcredentials\b/i.test(span.words);
  return isValue && saysWhatIsSent(span) ? supported(step, span) : null;
}

function supported(step: Step, span: Span): Read {
  const { contact, names } = step;
  const portals = portalLabelsIn(span);
  const labels = [...portals, ...othersIn(span)];
  if (contact === null) return null;
  const isAll = saysOnlyWhomToAsk(span, [contact, ...labels, ...names]);
  return { says: [{ kind: 'support', contact, labels, isAll, span }, ...fieldsIn(portals, span)], step };
}

function fieldsIn(portals: readonly string[], span: Span): Saying[] {
  return portals.map((portal) => ({ kind: 'field', portal, span, inPortal: false }));
}

function toldIn(span: Span, portal: string | null, named: readonly string[]): Saying<'told'>[] {
  return saysOnly(span, named) ? [{ kind: 'told', portal, span }] : [];
}

/** Labels that are neither fields nor the portal's. */
function othersIn({ labels }: Span): string[] {
  return labels.filter((label) => !isPortalLabel(label) && !isPlatformLabel(label));
}

/** "The tenant URL is `https://…`": the value itself, so that nothing is left to copy. */
function givesAddress(step: Step, span: Span): Read {
  const [address, second] = addressesIn(span);
  const portal = portalLabelsIn(span).find(isAddressLabel);
  if (address === undefined || second !== undefined || portal === undefined) return null;
  const when = caseOf(span, step.names);
  const told = toldIn(span, portal, [portal, address, when ?? '', ...step.names]);
  const covers = told.map((each) => each.span);
  return {
    says: [
      ...fieldsIn([portal], span),
      when === null
        ? { kind: 'source', portal, source: addressSource(address, span), span }
        : { kind: 'choice', portal, by: '', when, value: address, covers, span },
      ...told,
    ],
    step,
  };
}

function copies(step: Step, span: Span): Read {
  if (step.copied.length > 0 && AGAIN.test(span.words) && portalLabelsIn(span).length > 0) return null;
  const isCopy = COPIES.test(span.words);
  const beside = COPIES_BESIDE.exec(span.words);
  if (!isCopy && beside === null) return null;
  const labels = copiedLabels(step, isCopy ? span : behind(span, beside?.index ?? 0));
  const isPure = isCopy && saysOnly(span, labels);
  const once = SHOWN_ONCE.test(span.words) ? span : null;
  // "Copy the access token" names the value, not its label.
  const values = (labels.length === 0 ? unnamed(step, span) : labels).map(
    (label): Copied => ({ kind: 'copied', step: step.key, label, span, isPure, once, portal: null }),
  );
  return { says: [], step: { ...step, copied: [...step.copied, ...values], last: values.length } };
}

/** A sentence from a place on, with the labels that stand there. */
function behind(span: Span, start: number): Span {
  const labels = span.labels.filter((label) => span.words.lastIndexOf(label) >= start);
  return { ...span, words: span.words.slice(start), labels };
}

/** "Note the base URL and the API key", "Both are shown. Save these values" */
function unnamed({ before }: Step, { words }: Span): string[] {
  return speaksOfBoth(AGAIN.test(words) ? before : words) ? ['', ''] : [''];
}

/** What is clicked after copying is no value. */
const CLICKS = /,? (?:and|then) (?:then )?(?:select|click|press|choose)\b.*$/i;

function copiedLabels({ names }: Step, span: Span): string[] {
  const words = span.words.replace(CLICKS, '');
  const phrase: Phrase = { ...span, words, labels: span.labels.filter((label) => words.includes(label)) };
  const own = vendorLabels(phrase, names);
  const portals = portalLabelsIn(phrase);
  // "Copy the **Token** and enter it in the **Secret Token** field": where it goes is no second value.
  if (own.length > 0 && portals.length > 0 && /\b(?:in|into|as|to)\b/i.test(words)) return own;
  const all = phrase.labels.map((label) => label.replace(/[:.,]$/, '').trim());
  return all.filter((label) => own.includes(label) || portals.includes(label));
}

const GOES_INTO = wordPattern([
  ...['in', 'into', 'to'].flatMap((where) => [`go ${where}`, `goes ${where}`, `belong ${where}`, `belongs ${where}`]),
  ...['enter', 'entered', 'input', 'paste', 'pasted', 'use', 'used', 'using', 'needed', 'required', 'field', 'later'],
  'provisioning tab',
  ...['shown', 'displayed', 'listed'],
]);
const BEFOREHAND = wordPattern(['^before', 'need to know', 'need to have']);

function goesInto(step: Step, span: Span): Read {
  const portals = portalLabelsIn(span);
  if (portals.length === 0 || !GOES_INTO.test(span.words) || BEFOREHAND.test(span.words)) return null;
  const isOpen = ({ portal }: Copied) => portal === null;
  const last = lastOf(step).filter(isOpen);
  const waiting = last.length > 0 ? last : step.copied.filter(isOpen);
  const portalOf = (value: Copied): string | null => portalFor(value, waiting, portals);
  const vendors = waiting.flatMap((value): Saying[] => {
    const portal = portalOf(value);
    return portal === null || value.label === ''
      ? []
      : [{ kind: 'vendor', portal, vendor: value.label, span: value.span, inPortal: false }];
  });
  const isUnnamed = waiting.length === 1 && waiting[0]?.label === '' && portals.length > 1;
  const pairs = waiting.length === 0 ? vendorPairs(span, step.names) : [];
  const yielded = waiting.length === 0 || isUnnamed ? portals : [];
  return {
    says: [
      ...fieldsIn(portals, span),
      ...vendors,
      ...pairs.map((pair): Saying => ({ kind: 'vendor', ...pair, span, inPortal: false })),
      ...yielded.map((portal) => ({ kind: 'yielded', step: step.key, portal, span }) as const),
      ...toldIn(span, portals[0] ?? null, [...portals, ...step.names, ...lastOf(step).map(({ label }) => label)]),
    ],
    step: changed(step, waiting, (value) => ({ portal: portalOf(value) })),
  };
}

/** As many values as fields go in order, or where their names say otherwise by kind; each of others to the field of its name. */
function portalFor(value: Copied, waiting: readonly Copied[], portals: readonly string[]): string | null {
  const named = portals.find((portal) => fold(portal) === fold(value.label));
  if (named !== undefined || waiting.length !== portals.length) return named ?? null;
  const inOrder = portals[waiting.indexOf(value)] ?? null;
  const isOther = waiting.some(({ label }, index) => isOtherKind(label, portals[index] ?? ''));
  return isOther ? (portals.find((portal) => !isOtherKind(value.label, portal)) ?? inOrder) : inOrder;
}
