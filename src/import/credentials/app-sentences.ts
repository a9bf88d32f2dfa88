/** Sentences of a step in the app that say which values are copied, where they go, and who hands them out. */

import { scopesInWords } from '../../connector/scopes-in-words.ts';
import { NO_PHRASE, type Phrase } from '../../page/outline/phrase.ts';
import { innerItems, ownParagraphs, sentencesOf } from '../../page/outline/span.ts';
import { addressesIn, beforeExample, caseLead, caseOf, listedCases } from '../../page/words/addresses.ts';
import { isAddressLabel, otherLabels, portalLabelsIn } from '../../page/words/credential-fields.ts';
import { addressSource } from '../../page/words/credentials/address-source.ts';
import {
  AGAIN,
  COPIES,
  copiedIn,
  portalFieldsIn,
  SHOWN_ONCE,
  shownFor,
} from '../../page/words/credentials/copied-values.ts';
import { ACTS_IN_APP, GOES_INTO, goesIntoPortal, MAKES } from '../../page/words/credentials/credential-steps.ts';
import { fieldFor, isOfKinds, isSameKind } from '../../page/words/credentials/value-kinds.ts';
import { saysOnly, saysWhereItGoes } from '../../page/words/says-only.ts';
import { vendorPairs } from '../../page/words/vendor-pairs.ts';
import {
  asksPeople,
  contactIn,
  saysOnlyWhomToAsk,
  saysWhatIsSent,
  valuesAskedFor,
} from '../../page/words/whom-to-ask.ts';
import { type Key, keyAt } from '../claims/claim.ts';
import type { Item, Span } from '../outline/span.ts';
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
  /** A sentence that says of a value not yet copied that it is seen once. */
  readonly once: Span | null;
  /** The sentence before. */
  readonly before: Phrase;
  /** All that the step says. */
  readonly all: readonly Phrase[];
}

/** What a sentence says, and the step as it is known behind it; `null`: the sentence is of another kind. */
type Read = { readonly says: readonly Saying[]; readonly step: Step } | null;

/** The first row that knows a sentence reads it. */
const ROWS: readonly ((step: Step, span: Span) => Read)[] = [
  shownOnce,
  (step, span) => supported({ ...step, contact: contactIn(span, step.names) }, span),
  handsOut,
  givesAddress,
  copies,
  makesValue,
  goesInto,
];

/** What sentences of a step in the app, and of steps inside it, say of credentials. */
export function appSayings(item: Item, names: readonly string[]): Saying[] {
  const [key, all] = [keyAt(item), sentencesOf(...item.blocks)];
  let step: Step = { key, names, copied: [], last: 0, contact: null, once: null, before: NO_PHRASE, all };
  const says: Saying[] = [];
  for (const { sentences } of ownParagraphs(item)) {
    step = { ...step, last: 0 };
    for (const span of sentences) {
      const read = ROWS.reduce<Read>((found, row) => found ?? row(step, span), null);
      const scopes = scopesInWords(span.text).map((scope) => ({ kind: 'scope', scope, span }) as const);
      says.push(...scopes, ...(read?.says ?? []));
      step = { ...(read?.step ?? step), before: span };
    }
  }
  const inner = innerItems(item).flatMap((each) => appSayings(each, names));
  return [...says, ...step.copied, ...choicesIn(item, names), ...inner];
}

/** "Select one of these Tenant URLs:", and a list of them, each behind its case. */
function choicesIn(item: Item, names: readonly string[]): Saying[] {
  const by = caseLead(sentencesOf(...ownParagraphs(item)), names);
  return by === null ? [] : choicesOf(innerItems(item), 'Tenant URL', by).map((each) => ({ ...each, covers: [] }));
}

/** Points of which each is one address with its case. */
export function choicesOf(items: readonly Item[], portal: string, by: string): Saying<'choice'>[] {
  const cases = listedCases(items.map(({ blocks }) => sentencesOf(...blocks)));
  return cases.map((each) => ({ kind: 'choice', portal, by, covers: [each.span], ...each }));
}

function lastOf({ copied, last }: Step): readonly Copied[] {
  return copied.slice(copied.length - last);
}

function changed(step: Step, values: readonly Copied[], change: (value: Copied) => Partial<Copied>): Step {
  return { ...step, copied: step.copied.map((each) => (values.includes(each) ? { ...each, ...change(each) } : each)) };
}

function shownOnce(step: Step, span: Span): Read {
  if (!SHOWN_ONCE.test(span.words) || span.labels.length + span.links.length > 0) return null;
  // A value of another kind that it has the reader copy is the one that it speaks of.
  const isOfLast = lastOf(step).some((value) => isSameKind(value.label || value.span.words, span.words));
  const copiesOne = COPIES.test(span.words) && (step.last === 0 || isOfKinds(span.words));
  if (copiesOne && !isOfLast) return null;
  if (step.last === 0) return { says: [], step: { ...step, once: span } };
  return { says: [], step: changed(step, lastOf(step), () => ({ once: span })) };
}

/** "They send you a **Secret Token**", "The team provides the credentials", behind whom to ask. */
function handsOut(step: Step, span: Span): Read {
  return saysWhatIsSent(span, step.names) ? supported(step, span) : null;
}

function supported(step: Step, span: Span): Read {
  const { contact, names } = step;
  if (contact === null) return null;
  const portals = portalFieldsIn(span);
  const keys = valuesAskedFor(span, names);
  const labels = [...portals, ...otherLabels(span), ...keys.map(({ vendor }) => vendor)];
  const isAll = saysOnlyWhomToAsk(span, [contact, ...labels, ...names]);
  const called = keys.map((pair): Saying => ({ kind: 'vendor', ...pair, span, inPortal: false }));
  return { says: [{ kind: 'support', contact, labels, isAll, span }, ...called, ...fieldsIn(portals, span)], step };
}

function fieldsIn(portals: readonly string[], span: Span): Saying[] {
  return portals.map((portal) => ({ kind: 'field', portal, span, inPortal: false }));
}

const toldOf = (span: Span, portal: string | null): Saying<'told'> => ({ kind: 'told', portal, span });

function toldIn(span: Span, portal: string | null, named: readonly string[]): Saying<'told'>[] {
  return saysOnly(span, named) ? [toldOf(span, portal)] : [];
}

/** "The tenant URL is `https://…`", also with a second sentence on where it goes: the value itself, so that nothing is left to copy. */
function givesAddress(step: Step, span: Span): Read {
  const isTold = step.last === 0 && GOES_INTO.test(span.words) && !ACTS_IN_APP.test(step.before.words);
  const said = isTold && addressesIn(span).length === 0 ? step.before : span;
  const [address, second] = addressesIn(beforeExample(said));
  const portal = [span, said].flatMap(portalLabelsIn).find(isAddressLabel);
  if (address === undefined || second !== undefined || portal === undefined) return null;
  const when = caseOf(span, step.names);
  const told = toldIn(span, portal, [portal, address, when ?? '', ...step.names]);
  const covers = told.map((each) => each.span);
  return {
    says: [
      ...fieldsIn([portal], span),
      when === null
        ? { kind: 'source', portal, source: addressSource(address, said, step.all), span }
        : { kind: 'choice', portal, by: '', when, value: address, covers, span },
      ...told,
    ],
    step,
  };
}

function copies(step: Step, span: Span): Read {
  if (step.copied.length > 0 && AGAIN.test(span.words) && portalLabelsIn(span).length > 0) return null;
  const copied = copiedIn(span, step.names, step.before);
  // What people are asked for, nobody copies.
  if (copied === null || (!copied.isAll && asksPeople(span))) return null;
  if (copied.labels.every((label) => label === '') && step.copied.some(({ label }) => isSameKind(label, span.words)))
    return { says: [], step };
  const isPure = copied.isAll && saysOnly(span, copied.labels);
  return { says: [], step: withCopied(step, copied.labels, span, isPure) };
}

function withCopied(step: Step, labels: readonly string[], span: Span, isPure: boolean): Step {
  const once = SHOWN_ONCE.test(span.words) ? span : step.once;
  const values = labels.map(
    (label): Copied => ({ kind: 'copied', step: step.key, label, span, isPure, once, portal: null }),
  );
  return { ...step, copied: [...step.copied, ...values], last: values.length };
}

const isOpen = ({ portal }: Copied) => portal === null;

/** What the sentence before only shows is copied all the same, once the next one says where it goes. */
function withShown(step: Step, span: Span, portals: readonly string[]): Step {
  if (step.contact !== null || step.copied.some(isOpen)) return step;
  const shown = shownFor(portals, span, step);
  return shown.length === 0 ? step : withCopied(step, shown, span, false);
}

/** What is only a part of the value that goes there is copied for no field. */
function makesValue(step: Step, span: Span): Read {
  const portals = MAKES.test(span.words) ? portalFieldsIn(span) : [];
  const parts = lastOf(step).filter(({ label }) => !isOfKinds(label));
  if (portals.length === 0 || parts.length === 0) return null;
  const copied = step.copied.filter((value) => !parts.includes(value));
  return { says: fieldsIn(portals, span), step: { ...step, copied, last: 0 } };
}

function goesInto(known: Step, span: Span): Read {
  const portals = portalFieldsIn(span);
  if (known.copied.length > 0 && saysWhereItGoes(span, known.names)) return { says: [toldOf(span, null)], step: known };
  if (portals.length === 0 || !goesIntoPortal(span.words, portals)) return null;
  const step = withShown(known, span, portals);
  const open = step.copied.filter(isOpen);
  const last = lastOf(step).filter(isOpen);
  const waiting = last.length > 0 && open.length !== portals.length ? last : open;
  const labels = waiting.map(({ label }) => label);
  const portalOf = (value: Copied): string | null => fieldFor(waiting.indexOf(value), labels, portals);
  const vendors = waiting.flatMap((value): Saying[] => {
    const portal = portalOf(value);
    return portal === null || value.label === ''
      ? []
      : [{ kind: 'vendor', portal, vendor: value.label, span: value.span, inPortal: false }];
  });
  const pairs = waiting.length === 0 ? vendorPairs(span, step.names) : [];
  // Neither keys nor addresses, and more or fewer than the fields: what goes there is made of them.
  const isMade = waiting.every((value) => portalOf(value) === null && !isOfKinds(value.label));
  const kept = isMade ? { ...step, copied: step.copied.filter((value) => !waiting.includes(value)) } : step;
  return {
    says: [
      ...fieldsIn(portals, span),
      ...vendors,
      ...pairs.map((pair): Saying => ({ kind: 'vendor', ...pair, span, inPortal: false })),
      ...(isMade ? portals : []).map((portal) => ({ kind: 'yielded', step: step.key, portal, span }) as const),
      ...toldIn(span, portals[0] ?? null, [...portals, ...step.names, ...lastOf(step).map(({ label }) => label)]),
    ],
    step: changed(kept, waiting, (value) => ({ portal: portalOf(value) })),
  };
}
