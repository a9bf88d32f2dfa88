/** Sentences of a credential step in the portal: the fields they name, the addresses they give, the consent they ask for. */
import { isName } from '../outline/outline.ts';
import { NO_PHRASE } from '../outline/phrase.ts';
import type { Span } from '../outline/span.ts';
import { isPlatformLabel, isPlatformPage } from '../wording/platform.ts';
import { addressesIn, addressSource, caseOf, casesIn } from './addresses.ts';
import { type Evidence, evidence, together } from './evidence.ts';
import { isAddressLabel, isPortalLabel, portalLabelsIn, weakLabelsIn } from './portal-labels.ts';
import { vendorPairs } from './vendor-pairs.ts';

/** What is known before the sentences are read one by one. */
export interface PortalContext {
  readonly names: readonly string[];
  /** Certain labels that any sentence of the credentials names. */
  readonly portals: readonly string[];
  /** What the app calls values, as any sentence of the portal says. */
  readonly vendors: readonly string[];
  /** The reader gives a consent. */
  readonly hasConsent: boolean;
}

/** The field that the paragraph at hand is about: further sentences of it are notes on that field. */
interface Focus {
  readonly portal: string | null;
  /** The paragraph says how that field is filled in. */
  readonly isField: boolean;
}

const NO_FOCUS: Focus = { portal: null, isField: false };

export function portalContext(sentences: readonly Span[], names: readonly string[]): PortalContext {
  return {
    names,
    portals: [...new Set(sentences.filter(isNoExample).flatMap(portalLabelsIn))],
    vendors: sentences.flatMap((span) => vendorPairs(span, names).map(({ vendor }) => vendor)),
    hasConsent: sentences.some(asksConsent),
  };
}

/** Words of a sentence that has a field of the portal filled in. */
export const FILLS_FIELD =
  /\b(?:field|text ?box|enter|input|populate|type|provide|fill)\b|^the (?:\w+ )?(?:tenant ur[il]|secret token) is\b/i;
const IS_FIELD = /\bshould be entered\b|\boptional\b/i;

/** @param sentences of one paragraph, or of the paragraphs of one item */
export function readPortalSentences(paragraphs: readonly (readonly Span[])[], context: PortalContext): Evidence {
  let focus = NO_FOCUS;
  return together(
    paragraphs.map((sentences) => {
      const read = sentences.map((span) => {
        const portals = labelsOf(span, context);
        const [portal = null, second] = portals;
        const isNew = second === undefined && portal !== null && (focus.portal === null || !focus.isField);
        if (isNew) focus = { portal, isField: FILLS_FIELD.test(span.words) || IS_FIELD.test(span.words) };
        const found = sentenceEvidence(span, portals, focus, context);
        return { span, found, isLeft: found.told.length === 0 && span.wording === null };
      });
      const left = read.filter(({ isLeft }) => isLeft).map(({ span }) => span);
      return together([...read.map(({ found }) => found), leftEvidence(left, focus, context)]);
    }),
  );
}

function isNoExample({ words }: Span): boolean {
  return !/^\W*(?:example|for example|e\.g)\b/i.test(words);
}

function labelsOf(span: Span, { portals }: PortalContext): string[] {
  if (!isNoExample(span)) return [];
  const certain = portalLabelsIn(span);
  return certain.length > 0 || portals.length > 0 ? certain : weakLabelsIn(span);
}

function sentenceEvidence(span: Span, portals: readonly string[], focus: Focus, context: PortalContext): Evidence {
  const pairs = vendorPairs(span, context.names);
  const address = addressEvidence(span, portals, focus, context);
  const optional = /\boptional\b/i.test(span.words) ? (portals[0] ?? focus.portal) : null;
  const methods = methodsIn(span);
  const told = isTold(span, portals, address !== null, context);
  return together([
    address ?? evidence({}),
    evidence({
      fields: portals.map((portal) => ({ portal, span, inPortal: true })),
      vendors: pairs.map(({ vendor, portal }) => ({ vendor, portal, span, inPortal: true })),
      optional: optional === null ? [] : [{ portal: optional, span }],
      methods,
      told: told ? [{ span, portal: portals[0] ?? address?.fields[0]?.portal ?? null }] : [],
    }),
  ]);
}

/** The words of a sentence that has fields filled in and says nothing else, as published pages have them. */
const FILLING: ReadonlySet<string> = new Set(
  `under in into the a an your of to from for as and or both each it its them this that these those which is are was were be
   admin credentials section input inputs enter enters entered entering type paste provide provided populate fill use using
   copy copied put select retrieve retrieved value values field fields box text textbox textboxes account accounts you we
   earlier previously before above below following described step steps obtained generated created saved noted respective
   respectively corresponding correct needed required optional optionally then with by on at here there app application
   azure ad active directory microsoft entra id structured format rule based be should example connect page tab`.split(
    /\s+/,
  ),
);

/** Whether the credentials say everything that the sentence does. */
function isTold(span: Span, portals: readonly string[], hasAddress: boolean, context: PortalContext): boolean {
  const { words, labels, codes, links } = span;
  const isKnown = (label: string) =>
    isPortalLabel(label) || isPlatformLabel(label) || isName(label, context.names) || context.vendors.includes(label);
  const isPlain =
    labels.every((label) => isKnown(label) || portals.includes(label)) &&
    (codes.length === 0 || hasAddress) &&
    (hasAddress || links.every(({ url }) => isPlatformPage(url)));
  if (!isPlain) return false;
  if (portals.length > 0 || hasAddress || words.endsWith(':'))
    return saysOnly(span, [...portals, ...context.vendors], context);
  return asksConsent(span) && !CONSENTS.test(words);
}

function saysOnly({ words, labels, codes }: Span, named: readonly string[], { names }: PortalContext): boolean {
  const known = [...codes, ...labels, ...named, ...names].sort((a, b) => b.length - a.length);
  const bare = known.reduce(
    (text, each) => (each === '' ? text : replaceAll(text, each)),
    words.replace(/https?:\S+/g, ' '),
  );
  const left =
    bare
      .replace(/\bstep \d+/gi, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.every((word) => FILLING.has(word));
}

function replaceAll(text: string, part: string): string {
  return text.replace(new RegExp(part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi'), ' ');
}

const AGAIN = /\bagain\b|"authorize" step/i;

function asksConsent({ labels, words }: Span): boolean {
  const isPressed =
    labels.some((label) => /^authorize$/i.test(label)) || /\b(?:select|click)\b[^.]*\bauthorize\b/i.test(words);
  return isPressed && !AGAIN.test(words);
}

function methodsIn(span: Span): Evidence['methods'] {
  if (asksConsent(span)) return [{ method: 'oauth-authorize', span }];
  const isFederation = /\bworkload identity federation\b|\bfederated credential/i.test(span.words);
  return isFederation ? [{ method: 'workload-identity-federation', span }] : [];
}

/** The address of a field, or one case of it. */
function addressEvidence(
  span: Span,
  portals: readonly string[],
  focus: Focus,
  { portals: known }: PortalContext,
): Evidence | null {
  const addresses = addressesIn(span);
  if (addresses.length === 0 || /^\W*example\b|\bfor example\b/i.test(span.words)) return null;
  const ofFocus = focus.portal !== null && isAddressLabel(focus.portal) ? focus.portal : undefined;
  const portal =
    portals.find(isAddressLabel) ??
    ofFocus ??
    known.find((label) => /tenant ur[il]/i.test(label)) ??
    (/\bur[il]\b/i.test(span.words) ? 'Tenant URL' : undefined);
  if (portal === undefined) return null;
  const fields = [{ portal, span, inPortal: true }];
  const cases = casesIn(span).filter(({ when }) => portalLabelsIn({ ...NO_PHRASE, words: when }).length === 0);
  if (cases.length > 1 || (cases.length === 1 && caseOf(span) !== null))
    return evidence({ fields, choices: cases.map((each) => ({ portal, by: '', ...each, covers: [span] })) });
  const [address] = addresses;
  if (address === undefined || addresses.length > 1) return null;
  return evidence({ fields, sources: [{ portal, source: addressSource(address, span), span }] });
}

const ACTS_IN_APP =
  /\b(?:click|select|go to|navigate|log|sign|open|type|copy|generate|create|check|look|choose|press|scroll)\w*\b/i;
const FINDS_IN_APP = /\b(?:locate|found|find|reset|get)\w*\b/i;
/** What a consent asks of the reader beyond the button. */
const CONSENTS = /\bsign(?:ed)? ?in(?:to)?\b|\blog ?in\b|\baccount\b|\bdialog\b/i;

/** What to look at where the connection fails. */
const FAILS = /\b(?:if|where) (?:the|your) (?:connection|test)\b/i;

/** What is left of a paragraph: a note on its field, what to do in the app, or a note on the credentials. */
function leftEvidence(left: readonly Span[], focus: Focus, { hasConsent }: PortalContext): Evidence {
  const words = left.map((span) => span.words).join(' ');
  const note = (portal: string | null) => evidence({ notes: left.map((span) => ({ portal, span })) });
  if (left.length === 0) return evidence({});
  if (focus.portal !== null && focus.isField) return note(focus.portal);
  if ((hasConsent && CONSENTS.test(words)) || FAILS.test(words)) return note(null);
  // Labels of the portal alone have nothing done in the app.
  const labels = left.flatMap((span) => span.labels);
  if (labels.length > 0 && labels.every((label) => isPlatformLabel(label) || isPortalLabel(label))) return note(null);
  return ACTS_IN_APP.test(words) || FINDS_IN_APP.test(words) ? evidence({ inApp: left }) : note(null);
}
