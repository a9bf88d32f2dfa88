/** Sentences of a credential step in the portal: the fields they name, the addresses they give, the consent they ask for. */

import { NO_PHRASE } from '../../page/outline/phrase.ts';
import { wordPattern } from '../../page/outline/word-patterns.ts';
import { isPlatformLabel } from '../../page/words/portal-labels.ts';
import type { Span } from '../outline/span.ts';
import { isName } from '../wording/app-names.ts';
import { isPlatformPage } from '../wording/platform.ts';
import { addressesIn, addressSource, caseOf, casesIn } from './addresses.ts';
import { isAddressLabel, isPortalLabel, portalLabelsIn, weakLabelsIn } from './portal-labels.ts';
import type { Saying } from './saying.ts';
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

export function portalContext(sentences: readonly Span[], names: readonly string[]): PortalContext {
  return {
    names,
    portals: [...new Set(sentences.filter((span) => !EXAMPLE.test(span.words)).flatMap(portalLabelsIn))],
    vendors: sentences.flatMap((span) => vendorPairs(span, names).map(({ vendor }) => vendor)),
    hasConsent: sentences.some(asksConsent),
  };
}

const EXAMPLE = /^\W*(?:example|for example|e\.g)\b/i;
/** Words of a sentence that has a field of the portal filled in. */
export const FILLS_FIELD = wordPattern([
  ...['field', 'text box', 'textbox', 'enter', 'input', 'populate', 'type', 'provide', 'fill'],
  ...['tenant url', 'tenant uri', 'secret token'].flatMap((label) => [`^the ${label} is`, `^the ~ ${label} is`]),
]);
const IS_FIELD = wordPattern(['should be entered', 'optional']);

/** @param paragraphs the sentences of one item, paragraph by paragraph */
export function portalSayings(paragraphs: readonly (readonly Span[])[], context: PortalContext): Saying[] {
  let focus: Focus = { portal: null, isField: false };
  return paragraphs.flatMap((sentences) => {
    const left: Span[] = [];
    const says = sentences.flatMap((span) => {
      const portals = labelsOf(span, context);
      const [portal = null, second] = portals;
      const isNew = second === undefined && portal !== null && (focus.portal === null || !focus.isField);
      if (isNew) focus = { portal, isField: FILLS_FIELD.test(span.words) || IS_FIELD.test(span.words) };
      const said = sentenceSayings(span, portals, focus, context);
      if (span.wording === null && !said.some(({ kind }) => kind === 'told')) left.push(span);
      return said;
    });
    return [...says, ...leftSayings(left, focus, context)];
  });
}

function labelsOf(span: Span, { portals }: PortalContext): string[] {
  if (EXAMPLE.test(span.words)) return [];
  const certain = portalLabelsIn(span);
  return certain.length > 0 || portals.length > 0 ? certain : weakLabelsIn(span);
}

function sentenceSayings(span: Span, portals: readonly string[], focus: Focus, context: PortalContext): Saying[] {
  const address = addressSayings(span, portals, focus, context);
  const [first] = address;
  const optional = /\boptional\b/i.test(span.words) ? (portals[0] ?? focus.portal) : null;
  const told = portals[0] ?? (first?.kind === 'field' ? first.portal : null);
  return [
    ...address,
    ...portals.map((portal): Saying => ({ kind: 'field', portal, span, inPortal: true })),
    ...vendorPairs(span, context.names).map((pair): Saying => ({ kind: 'vendor', ...pair, span, inPortal: true })),
    ...(optional === null ? [] : [{ kind: 'optional', portal: optional, span } as const]),
    ...methodsIn(span),
    ...(isTold(span, portals, address.length > 0, context) ? [{ kind: 'told', span, portal: told } as const] : []),
  ];
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
  const known = [...portals, ...context.vendors];
  const isKnown = (label: string) => known.includes(label) || isPortalLabel(label) || isPlatformLabel(label);
  if (!labels.every((label) => isKnown(label) || isName(label, context.names))) return false;
  if (!hasAddress && (codes.length > 0 || !links.every(({ url }) => isPlatformPage(url)))) return false;
  return portals.length > 0 || hasAddress || words.endsWith(':')
    ? saysOnly(span, [...known, ...context.names])
    : asksConsent(span) && !CONSENTS.test(words);
}

function saysOnly({ words, labels, codes }: Span, named: readonly string[]): boolean {
  const known = [...codes, ...labels, ...named]
    .filter((each) => each !== '')
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const left = words.replace(new RegExp(['https?:\\S+', ...known, '\\bstep \\d+'].join('|'), 'gi'), ' ');
  return (left.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => FILLING.has(word));
}

function asksConsent({ labels, words }: Span): boolean {
  const isPressed = labels.some((label) => label.toLowerCase() === 'authorize') || PRESSES.test(words);
  return isPressed && !/\bagain\b|"authorize" step/i.test(words);
}

const PRESSES = /\b(?:select|click)\b[^.]*\bauthorize\b/i;
const FEDERATES = wordPattern(['workload identity federation', 'federated credential*']);
/** An account of the app, said without the labels of its fields. */
const ACCOUNT = wordPattern([
  ...['credentials and username', 'credentials and user name', 'user name and ~ password', 'username and ~ password'],
]);

function methodsIn(span: Span): Saying[] {
  const say = (method: Saying<'method'>['method']): Saying[] => [{ kind: 'method', method, span }];
  if (asksConsent(span)) return say('oauth-authorize');
  if (FEDERATES.test(span.words)) return say('workload-identity-federation');
  return ACCOUNT.test(span.words) && FILLS_FIELD.test(span.words) ? say('user-name-password') : [];
}

const TENANT_URL = /tenant ur[il]/i;

/** The address of a field, or cases of it, the field first; nothing where there is none. */
function addressSayings(
  span: Span,
  portals: readonly string[],
  focus: Focus,
  { portals: known }: PortalContext,
): Saying[] {
  const [address, second] = addressesIn(span);
  if (address === undefined || /^\W*example\b|\bfor example\b/i.test(span.words)) return [];
  const named = focus.portal === null ? portals : [...portals, focus.portal];
  const usual = isAddressLabel(span.words) ? ['Tenant URL'] : [];
  const [portal] = [...named.filter(isAddressLabel), ...known.filter((label) => TENANT_URL.test(label)), ...usual];
  if (portal === undefined) return [];
  const field: Saying = { kind: 'field', portal, span, inPortal: true };
  const cases = casesIn(span).filter(({ when }) => portalLabelsIn({ ...NO_PHRASE, words: when }).length === 0);
  if (cases.length > 1 || (cases.length === 1 && caseOf(span) !== null))
    return [field, ...cases.map((each): Saying => ({ kind: 'choice', portal, by: '', ...each, covers: [span], span }))];
  return second === undefined ? [field, { kind: 'source', portal, source: addressSource(address, span), span }] : [];
}

const ACTS_IN_APP = wordPattern([
  'go to',
  ...['click', 'select', 'navigate', 'log', 'sign', 'open', 'type', 'copy', 'generate', 'create'].map(
    (verb) => `${verb}*`,
  ),
  ...['check', 'look', 'choose', 'press', 'scroll', 'locate', 'found', 'find', 'reset', 'get'].map(
    (verb) => `${verb}*`,
  ),
]);
/** What a consent asks of the reader beyond the button. */
const CONSENTS = wordPattern([
  ...['sign in', 'sign into', 'signed in', 'signed into', 'signin', 'log in', 'login', 'account', 'dialog'],
]);
/** What to look at where the connection fails. */
const FAILS = /\b(?:if|where) (?:the|your) (?:connection|test)\b/i;

/** What is left of a paragraph: a note on its field, what to do in the app, or a note on the credentials. */
function leftSayings(left: readonly Span[], focus: Focus, { hasConsent }: PortalContext): Saying[] {
  const words = left.map((span) => span.words).join(' ');
  const labels = left.flatMap((span) => span.labels);
  const field = focus.isField ? focus.portal : null;
  // Labels of the portal alone have nothing done in the app.
  const isOfPortal =
    (hasConsent && CONSENTS.test(words)) ||
    FAILS.test(words) ||
    (labels.length > 0 && labels.every((label) => isPlatformLabel(label) || isPortalLabel(label)));
  if (field === null && !isOfPortal && ACTS_IN_APP.test(words)) return left.map((span) => ({ kind: 'inApp', span }));
  // Whom to ask where nothing connects is no matter of one field, but where the sentence names it.
  const isOfAll = (span: Span) => FAILS.test(span.words) && portalLabelsIn(span).length === 0;
  return left.map((span) => ({ kind: 'note', portal: isOfAll(span) ? null : field, span }));
}
