/** Sentences of a step in the app that say which values are copied, where they go, and who hands them out. */
import type { Key } from '../claims/claim.ts';
import { isName } from '../outline/outline.ts';
import type { Phrase } from '../outline/phrase.ts';
import type { Span } from '../outline/span.ts';
import { wordPattern } from '../outline/word-patterns.ts';
import { isPlatformLabel } from '../wording/platform.ts';
import { addressesIn, addressSource, caseOf } from './addresses.ts';
import { type CopiedValue, type Evidence, evidence, together } from './evidence.ts';
import { fold, isAddressLabel, isPortalLabel, portalLabelsIn } from './portal-labels.ts';
import { vendorLabels } from './vendor-pairs.ts';

interface Step {
  readonly key: Key;
  readonly names: readonly string[];
  /** What it has the reader copy so far. */
  copied: CopiedValue[];
  /** What the sentence before has the reader copy. */
  last: readonly CopiedValue[];
}

type Row = (step: Step, span: Span) => Evidence | null;

/** The first row that knows a sentence reads it. */
const ROWS: readonly Row[] = [shownOnce, asksSupport, givesAddress, copies, goesInto];

/** @param paragraphs the sentences of the step, paragraph by paragraph */
export function readAppSentences(
  paragraphs: readonly (readonly Span[])[],
  key: Key,
  names: readonly string[],
): Evidence {
  const step: Step = { key, names, copied: [], last: [] };
  const found = paragraphs.flatMap((sentences) => {
    step.last = [];
    return sentences.flatMap((span) => [
      scopesIn(span),
      ROWS.reduce<Evidence | null>((read, row) => read ?? row(step, span), null),
    ]);
  });
  return together([...found.filter((each) => each !== null), evidence({ copied: step.copied })]);
}

const SEES = ['shown', 'displayed', 'visible', 'see', 'seen', 'view', 'viewed'];
const ONCE = wordPattern([
  'only time',
  ...SEES.flatMap((verb) => [`only ~ ${verb} ~ once`, `${verb} ~ once`, `${verb} ~ a single time`]),
  'appear* for a few seconds',
  ...["won't", 'won’t', 'cannot', "can't", 'can’t', 'can not'].flatMap((not) =>
    ['see', 'view', 'retrieve'].map((verb) => `${not} ~ ${verb} ~ again`),
  ),
]);

function shownOnce(step: Step, span: Span): Evidence | null {
  if (!ONCE.test(span.words) || step.last.length === 0 || span.labels.length + span.links.length > 0) return null;
  replace(step, step.last, (value) => ({ ...value, once: span }));
  return evidence({});
}

function replace(step: Step, values: readonly CopiedValue[], change: (value: CopiedValue) => CopiedValue): void {
  const changed = new Map(values.map((value) => [value, change(value)]));
  step.copied = step.copied.map((value) => changed.get(value) ?? value);
  step.last = step.last.map((value) => changed.get(value) ?? value);
}

const ASKS = /\b(?:contact|reach out to|ask|e-?mail|write to|get in touch with|request\w*)\b(.*)$/i;
const WHOM = /\b(?:support|team|representative|account manager|customer success|help ?desk|us)\b/i;
const MAIL = /[^\s@<>()[\]"'*`]+@[^\s@<>()[\]"'*`]+\.[a-z]{2,}/i;

function asksSupport(_: Step, span: Span): Evidence | null {
  if (!WHOM.test(ASKS.exec(span.words)?.[1] ?? '')) return null;
  const contact =
    span.links.map(({ url }) => contactOf(url)).find((each) => each !== null) ?? MAIL.exec(span.words)?.[0];
  if (contact === undefined || contact === null) return null;
  const portals = portalLabelsIn(span);
  const vendors = span.labels.filter((label) => !isPortalLabel(label) && !isPlatformLabel(label));
  return evidence({ support: [{ contact, labels: [...portals, ...vendors], span }], fields: fieldsIn(portals, span) });
}

function contactOf(url: string): string | null {
  const mail = url.replace(/^mailto:|\?.*$/g, '');
  if (url.startsWith('mailto:')) return MAIL.exec(mail)?.[0] === mail ? mail : null;
  return url.startsWith('https://') ? url : null;
}

function fieldsIn(portals: readonly string[], span: Span): Evidence['fields'] {
  return portals.map((portal) => ({ portal, span, inPortal: false }));
}

/** "The tenant URL is `https://…`": the value itself, so that nothing is left to copy. */
function givesAddress(_: Step, span: Span): Evidence | null {
  const [address, second] = addressesIn(span);
  const portal = portalLabelsIn(span).find(isAddressLabel);
  if (address === undefined || second !== undefined || portal === undefined) return null;
  const when = caseOf(span);
  const isCase = when !== null && /^(?:for|on|if)\b/i.test(span.words);
  const others = span.labels.filter((label) => !isPortalLabel(label) && !isPlatformLabel(label));
  const isAll = others.length === 0 && span.links.every(({ url }) => url === address);
  return evidence({
    fields: fieldsIn([portal], span),
    ...(isCase
      ? { choices: [{ portal, by: '', when, value: address, covers: isAll ? [span] : [] }] }
      : { sources: [{ portal, source: addressSource(address, span), span }] }),
    told: isAll ? [{ span, portal }] : [],
  });
}

const VERBS = 'copy|save|note down|note|record|retrieve|store|make a note of';
const COPIES = new RegExp(`^(?:(?:then|finally|next|and|now|lastly|please),?\\s+)*(?:${VERBS})\\b`, 'i');
const COPIES_BESIDE =
  /\b(?:copy|and save)\s+(?:(?:the|this|your)\s+)?(?:[\w-]+\s+){0,3}?(?:token|key|secret|url|endpoint|id)s?\b/i;

/** The words of a sentence that has the reader copy a value and says nothing else. */
const COPY_WORDS: ReadonlySet<string> = new Set(
  `copy save note down record retrieve store then finally next and now the a an of it them this that these value values as
   will be is only time you can view see for later use both your please shown safely safe place in securely from displayed
   token tokens key access api url somewhere clipboard to`.split(/\s+/),
);

function copies(step: Step, span: Span): Evidence | null {
  const isCopy = COPIES.test(span.words);
  if (!isCopy && !COPIES_BESIDE.test(span.words)) return null;
  const labels = isCopy ? copiedLabels(step, span) : [];
  const rest = labels.reduce((words, label) => words.replace(label, ' '), span.words);
  const others = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const isPure = isCopy && others.every((word) => COPY_WORDS.has(word)) && span.links.length + span.codes.length === 0;
  const once = ONCE.test(span.words) ? span : null;
  // "Copy the access token" names the value, not its label.
  const values = (labels.length === 0 ? [''] : labels).map(
    (label): CopiedValue => ({ step: step.key, label, span, isPure, once, portal: null }),
  );
  step.copied = [...step.copied, ...values];
  step.last = values;
  return evidence({});
}

/** What is clicked after copying is no value. */
const CLICKS = /,? (?:and|then) (?:then )?(?:select|click|press|choose)\b.*$/i;

function copiedLabels({ names }: Step, span: Span): string[] {
  const words = span.words.replace(CLICKS, '');
  const phrase: Phrase = { ...span, words, labels: span.labels.filter((label) => words.includes(label)) };
  const own = vendorLabels(phrase, names);
  const portals = phrase.labels.filter(isPortalLabel).map((label) => label.replace(/[:.]$/, ''));
  // "Copy the **Token** and enter it in the **Secret Token** field": where it goes is no second value.
  if (own.length > 0 && portals.length > 0 && /\b(?:in|into|as)\b/i.test(words)) return own;
  const all = phrase.labels.map((label) => label.replace(/[:.,]$/, '').trim());
  return all.filter((label) => own.includes(label) || portals.includes(label));
}

const GOES_INTO = wordPattern([
  ...['in', 'into', 'to'].flatMap((where) => [`go ${where}`, `goes ${where}`, `belong ${where}`, `belongs ${where}`]),
  ...['enter', 'entered', 'input', 'paste', 'pasted', 'use', 'used', 'using', 'needed', 'required', 'field', 'later'],
  'provisioning tab',
]);
const BEFOREHAND = /^before\b|\bneed to (?:know|have)\b/i;
const POINTS_BACK = /^(?:this|these|that|the|it|you(?:['’]ll)?|they|both|enter|paste)\b/i;

function goesInto(step: Step, span: Span): Evidence | null {
  const portals = portalLabelsIn(span);
  if (portals.length === 0 || !GOES_INTO.test(span.words) || BEFOREHAND.test(span.words)) return null;
  const isOpen = ({ portal }: CopiedValue) => portal === null;
  const waiting = step.last.some(isOpen) ? step.last.filter(isOpen) : step.copied.filter(isOpen);
  const portalOf = portalsFor(waiting, portals);
  replace(step, waiting, (value) => ({ ...value, portal: portalOf.get(value) ?? null }));
  const vendors = waiting.flatMap((value) => {
    const portal = portalOf.get(value);
    return portal === undefined || value.label === ''
      ? []
      : [{ portal, vendor: value.label, span: value.span, inPortal: false }];
  });
  const isUnnamed = waiting.length === 1 && waiting[0]?.label === '' && portals.length > 1;
  const yielded = waiting.length === 0 || isUnnamed ? portals.map((portal) => ({ step: step.key, portal, span })) : [];
  const [portal = null] = portals;
  return evidence({
    fields: fieldsIn(portals, span),
    vendors,
    yielded,
    told: isOnlyThis(step, span) ? [{ span, portal }] : [],
  });
}

/** As many values as fields go in order; of others, each goes to the field of its name. */
function portalsFor(waiting: readonly CopiedValue[], portals: readonly string[]): Map<CopiedValue, string> {
  return new Map(
    waiting.flatMap((value, index): [CopiedValue, string][] => {
      const named = portals.find((portal) => fold(portal) === fold(value.label));
      const portal = waiting.length === portals.length ? portals[index] : named;
      return portal === undefined ? [] : [[value, portal]];
    }),
  );
}

function isOnlyThis({ last, names }: Step, { labels, codes, links, words }: Span): boolean {
  const isKnown = (label: string) =>
    isPortalLabel(label) ||
    isPlatformLabel(label) ||
    isName(label, names) ||
    last.some((value) => value.label === label);
  const isPlain =
    labels.every(isKnown) && codes.length === 0 && links.every(({ url }) => url.startsWith('#') || url === '');
  return isPlain && (last.length > 0 || POINTS_BACK.test(words));
}

const SCOPE = /(?:\*\*|["“`])([\w.:/*-]+)(?:\*\*|["”`]) scope\b/i;
const UNDER_SCOPES = /\*\*([\w.:-]+)\*\* (?:from|under|in) (?:the )?\*\*Scopes?\*\*/i;

/** "with the **scim:write** scope", 'Add the "scim.manage" scope' */
function scopesIn(span: Span): Evidence {
  const scope = SCOPE.exec(span.text)?.[1] ?? UNDER_SCOPES.exec(span.text)?.[1];
  return evidence({ scopes: scope === undefined ? [] : [{ scope, span }] });
}
