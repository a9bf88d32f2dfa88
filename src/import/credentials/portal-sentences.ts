/** Sentences of a credential step in the portal: the fields they name, the addresses they give, the consent they ask for. */

import { NO_PHRASE, type Phrase } from '../../page/outline/phrase.ts';
import {
  addressesBeside,
  addressesIn,
  bareWords,
  beforeExample,
  casesIn,
  placesToldIn,
  saidToDecide,
  saysWhereToFind,
} from '../../page/words/addresses.ts';
import { isAddressLabel, portalLabelsIn } from '../../page/words/credential-fields.ts';
import { addressSource } from '../../page/words/credentials/address-source.ts';
import { casesSaid } from '../../page/words/credentials/cases-said.ts';
import { COPIES } from '../../page/words/credentials/copied-values.ts';
import { ACTS_IN_APP, FAILS } from '../../page/words/credentials/credential-steps.ts';
import {
  ACCOUNT,
  asksConsent,
  ENTERS,
  EXAMPLE,
  FEDERATES,
  isOfField,
  LEADS_TO_EXAMPLE,
  OF_METHOD,
} from '../../page/words/credentials/filled-fields.ts';
import { isBehindConsent, labelsOfPortal, type PortalContext } from '../../page/words/credentials/portal-context.ts';
import { areLeftToPortal } from '../../page/words/credentials/portal-speech.ts';
import { KINDS_OF_VALUES, saysOnly } from '../../page/words/says-only.ts';
import { vendorPairs } from '../../page/words/vendor-pairs.ts';
import type { Span } from '../outline/span.ts';
import { ofKind, type Saying } from './saying.ts';

/** The field that the paragraph at hand is about: further sentences of it are notes on that field. */
interface Focus {
  readonly portal: string | null;
  /** The paragraph says how that field is filled in. */
  readonly isField: boolean;
}

/** Sentences that stand together; an alert has nobody do anything in the app. */
export interface Said {
  readonly sentences: readonly Span[];
  readonly isAlert: boolean;
}

/** @param paragraphs of one item */
export function portalSayings(paragraphs: readonly Said[], context: PortalContext): Saying[] {
  let focus: Focus = { portal: null, isField: false };
  let before: Phrase = NO_PHRASE;
  return paragraphs.flatMap(({ sentences, isAlert }) => {
    const left: Span[] = [];
    const says = sentences.flatMap((span) => {
      const apart = apartFrom(before, span, focus, context);
      before = span;
      if (apart !== null) {
        left.push(...apart.left);
        return apart.says;
      }
      const portals = labelsOfPortal(span, context);
      const [portal = null, second] = portals;
      // What is copied behind a step in the app is copied there, wherever it goes.
      const isCopied = COPIES.test(span.words) && left.some(({ words }) => ACTS_IN_APP.test(words));
      const isNew = !isCopied && second === undefined && portal !== null && (focus.portal === null || !focus.isField);
      if (isNew) focus = { portal, isField: isOfField(span) };
      const said = sentenceSayings(span, portals, focus, context);
      if (isLeft(span, isCopied ? [] : said)) left.push(span);
      return said;
    });
    return [...says, ...leftSayings(left, isAlert, focus, context)];
  });
}

/** An example, or where to find something, behind the sentence that leads to it; `null`: the sentence is of another kind. */
function apartFrom(before: Phrase, span: Span, { portal }: Focus, { addresses }: PortalContext) {
  if (saysWhereToFind(span, before, addresses)) return { says: [{ kind: 'told', portal, span } as const], left: [] };
  return LEADS_TO_EXAMPLE.test(before.words) ? { says: [], left: [span] } : null;
}

function isLeft({ wording }: Span, said: readonly Saying[]): boolean {
  return wording === null && !said.some(({ kind }) => kind === 'told' || kind === 'enter');
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
    ...(isBehindConsent(span, context) ? [] : methodsIn(span)),
    ...(isTold(span, portals, address, context) ? [{ kind: 'told', span, portal: told } as const] : []),
  ];
}

/** Whether the credentials say everything that the sentence does. */
function isTold(span: Span, portals: readonly string[], address: readonly Saying[], context: PortalContext): boolean {
  const hasAddress = address.length > 0;
  const filled = context.addresses.flatMap((url) => placesToldIn(span, url));
  const isOfFields = portals.length + filled.length > 0 || hasAddress || span.words.endsWith(':');
  if (LEADS_TO_EXAMPLE.test(span.words)) return false;
  if (!isOfFields && !asksConsent(span)) return false;
  const places = ofKind(address, 'source').flatMap(({ source }) => source.template?.placeholders ?? []);
  const addresses = hasAddress ? [...addressesIn(beforeExample(span)), ...casesIn(span).map(({ when }) => when)] : [];
  addresses.push(...ofKind(address, 'choice').flatMap(({ when, by }) => [when, by, 'address']));
  for (const [text, means] of [...filled, ...places.map((each) => [each.text, each.means] as const)])
    addresses.push(text, bareWords(text), means);
  return saysOnly(
    span,
    [...portals, ...context.portals, ...context.vendors, ...context.names, ...addresses],
    KINDS_OF_VALUES,
  );
}

function methodsIn(span: Span): Saying[] {
  const say = (method: Saying<'method'>['method']): Saying[] => [{ kind: 'method', method, span }];
  if (asksConsent(span)) return say('oauth-authorize');
  if (FEDERATES.test(span.words)) return say('workload-identity-federation');
  // Labels of the portal in these words are fields.
  const isOpen = ACCOUNT.test(span.words) && portalLabelsIn({ ...span, labels: [] }).length === 0;
  const [, words] = isOpen ? (ENTERS.exec(span.text) ?? []) : [];
  return words === undefined ? [] : [...say('user-name-password'), { kind: 'enter', words, span }];
}

const TENANT_URL = /tenant ur[il]/i;

/** The address of a field, or cases of it, the field first; nothing where there is none. */
function addressSayings(span: Span, portals: readonly string[], focus: Focus, context: PortalContext): Saying[] {
  const addresses = addressesIn(beforeExample(span));
  const [address, second] = addresses;
  if (address === undefined || EXAMPLE.test(span.words)) return [];
  const source = (portal: string, of: string): Saying => ({
    kind: 'source',
    portal,
    source: addressSource(of, span, context.sentences),
    span,
  });
  const beside = addressesBeside(span, addresses, portals.filter(isAddressLabel));
  if (beside !== null) return beside.map(([portal, of]) => source(portal, of));
  const portal = addressPortal(span, portals, focus, context);
  if (portal === undefined) return [];
  const field: Saying = { kind: 'field', portal, span, inPortal: true };
  const cases = casesSaid(span, address, second === undefined, context.names);
  if (cases.length > 0)
    return [field, ...cases.map((each): Saying => ({ kind: 'choice', portal, by: saidToDecide(span), ...each, span }))];
  return second === undefined ? [field, source(portal, address)] : [];
}

/** The field that an address is for, where none stands beside it. */
function addressPortal(
  span: Span,
  portals: readonly string[],
  focus: Focus,
  context: PortalContext,
): string | undefined {
  const named = focus.portal === null ? portals : [...portals, focus.portal];
  const known = context.portals.filter((label) => TENANT_URL.test(label));
  return [...named.filter(isAddressLabel), ...known, ...(isAddressLabel(span.words) ? ['Tenant URL'] : [])][0];
}

/** What is left of a paragraph: a note on its field, what to do in the app, or a note on the credentials. */
function leftSayings(left: readonly Span[], isAlert: boolean, focus: Focus, context: PortalContext): Saying[] {
  // Which method to choose is no matter of one field.
  const field = focus.isField && !left.some((span) => OF_METHOD.test(span.words)) ? focus.portal : null;
  const words = left.map((span) => span.words).join(' ');
  const isInApp = field === null && !isAlert && ACTS_IN_APP.test(words) && !areLeftToPortal(left, context);
  return left.map((span) =>
    isInApp ? { kind: 'inApp', span } : { kind: 'note', portal: fieldOf(span, field, context), span },
  );
}

/**
 * The field that a sentence names, or that its paragraph is about. A consent is no matter of one field, nor is whom to
 * ask where nothing connects.
 */
function fieldOf(span: Span, field: string | null, { portals }: PortalContext): string | null {
  const named = EXAMPLE.test(span.words) ? [] : portalLabelsIn(span).filter((label) => portals.includes(label));
  if (asksConsent(span) || (FAILS.test(span.words) && named.length === 0)) return null;
  return field === null || named.length > 1 ? field : (named[0] ?? field);
}
