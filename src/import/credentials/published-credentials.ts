/** The credentials of a page that people wrote. */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { kindOfLabel } from '../../connector/credential-kind.ts';
import type { Method } from '../../manifest/manifest.generated.ts';
import { type Claim, claim, type Key, keyAt } from '../claims/claim.ts';
import type { Item, Span } from '../outline/span.ts';
import { spansOf } from '../outline/span.ts';
import { keptClaims } from '../readers/notes.ts';
import type { PageParts } from '../readers/reading.ts';
import { adminRoles } from './admin-role.ts';
import { appSayings } from './app-sentences.ts';
import { credentialProblems, droppedNames } from './credential-problems.ts';
import { decideFields, portalsOf } from './decide-fields.ts';
import { fieldClaims } from './field-reading.ts';
import { readPortalItem } from './portal-items.ts';
import { portalContext } from './portal-sentences.ts';
import type { CredentialReading } from './read-credentials.ts';
import { ofKind, type Saying } from './saying.ts';

export function readPublishedCredentials(parts: PageParts): CredentialReading {
  const { names } = parts.outline;
  const regions = parts.regions.filter(({ owner }) => owner === 'credentials');
  const sentences = regions.flatMap(({ blocks }) => blocks.flatMap(spansOf)).filter(({ kind }) => kind === 'sentence');
  const context = portalContext(sentences, names);
  const items = regions.flatMap((region) =>
    region.item === null ? [] : [{ region, ...readPortalItem(region.item, context) }],
  );
  const inApp = items.flatMap((item) => item.inApp ?? []);
  const setup = setupItems(parts);
  const said = [...setup.flatMap((item) => appSayings(item, names)), ...items.flatMap(({ says }) => says)];
  const fields = fieldsOfMethod(said);
  const decided = decideFields(said, fields.portals, lastMaker([...setup, ...inApp]));
  const claims = [
    ...methodClaims(said, fields.method),
    ...decided.fields.flatMap((field, order) => fieldClaims(field, order, ['auth', 'fields'])),
    ...ofKind(said, 'note').flatMap(({ portal, span }) =>
      portal === null ? [claim(['auth', 'note'], span.text, { covers: [span], certainty: 'kept' })] : [],
    ),
    ...adminRoles(sentences),
    ...items.flatMap(({ region, kept }) => kept.flatMap((block) => keptClaims(parts, region, block))),
  ];
  const told = placesOf([
    ...claims.flatMap(({ certainty, covers }) => (certainty === 'kept' ? [] : covers)),
    ...[...decided.yields.values()].flat().flatMap(({ covers }) => covers),
  ]);
  const evidence = placesOf(said.flatMap(({ kind, span }) => (EVIDENCE.has(kind) ? [span] : [])));
  return {
    claims,
    isTold: ({ start }) => told.has(start),
    isEvidence: ({ start }) => evidence.has(start),
    yields: ({ start }) => decided.yields.get(String(start)) ?? [],
    inApp,
    pictures: items.flatMap(({ pictures }) => pictures),
    problems: credentialProblems(said, fields, decided.differing),
    dropped: droppedNames(fields, decided.differing),
  };
}

const EVIDENCE: ReadonlySet<Saying['kind']> = new Set(['field', 'copied', 'support'] as const);

/** Pages are cut anew for each question, so places tell spans. */
function placesOf(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.map(({ start }) => start));
}

/** Every step of the set-up, those that are told in a paragraph too. */
function setupItems({ regions }: PageParts): Item[] {
  return regions.flatMap(({ owner, item, blocks }) => {
    if (owner !== 'setup') return [];
    const ofBlocks = blocks.map(
      (block): Item => ({ start: block.start, line: block.line, ordered: false, blocks: [block], wording: null }),
    );
    return item === null ? ofBlocks : [item];
  });
}

function methodClaims(said: readonly Saying[], method: Method | null): Claim[] {
  if (method === null) return [claim(['auth', 'method'], 'none', { certainty: 'inferred' })];
  const told = ofKind(said, 'told').flatMap(({ portal, span }) => (portal === null ? [span] : []));
  const seen = ofKind(said, 'method').find((each) => each.method === method)?.span;
  return [claim(['auth', 'method'], method, told.length === 0 && seen !== undefined ? { seen } : { covers: told })];
}

/** The first row that applies: what the labels of the fields say, all of it, or a sentence that names the method. */
const METHODS: readonly (readonly [Method, readonly RegExp[]])[] = [
  ['oauth-client-credentials', [/client (?:id|secret)/i]],
  ['user-name-password', [/user ?name/i, /password|token/i]],
  ['oauth-authorize', [/authorization endpoint/i]],
];

function decideMethod(said: readonly Saying[], portals: readonly string[]): Method | null {
  const ofLabels = METHODS.find(([, words]) => words.every((word) => portals.some((portal) => word.test(portal))));
  if (ofLabels !== undefined) return ofLabels[0];
  const named = new Set(ofKind(said, 'method').map(({ method }) => method));
  for (const method of ['workload-identity-federation', 'oauth-authorize'] as const)
    if (named.has(method)) return method;
  if (portals.length > 0) return 'bearer-token';
  return named.has('user-name-password') ? 'user-name-password' : null;
}

export interface FieldsOfMethod {
  /** `null`: no step tells it. */
  readonly method: Method | null;
  readonly portals: readonly string[];
  /** Fields that the method has no use for, and those that came with them. */
  readonly foreign: readonly LeftField[];
  readonly leftOver: readonly LeftField[];
}

export interface LeftField {
  readonly portal: string;
  readonly line: number;
}

/** A consent leaves nothing to a token: where a page has both, one of the two was left over. */
function fieldsOfMethod(said: readonly Saying[]): FieldsOfMethod {
  const portals = portalsOf(said);
  const method = decideMethod(said, portals);
  const { needed, foreign: kinds } = AUTH_METHODS[method ?? 'none'].fields;
  const lineOf = (portal: string) => ofKind(said, 'field').find((each) => each.portal === portal)?.span.line ?? 0;
  const isForeign = (portal: string) => method !== null && kinds.some((kind) => kind === kindOfLabel(portal));
  const lines = portals.filter(isForeign).map(lineOf);
  // An address that came with the token and that nothing explains is left over like it.
  const isLeftOver = (portal: string) =>
    method === 'oauth-authorize' &&
    lines.includes(lineOf(portal)) &&
    !ofKind(said, 'source').some((each) => each.portal === portal);
  const kept = portals.filter((portal) => !isForeign(portal) && !isLeftOver(portal));
  const missing = needed.flatMap((choice) => {
    const [usual] = choice;
    return usual === undefined || kept.some((portal) => choice.some((kind) => kind === kindOfLabel(portal)))
      ? []
      : [usual];
  });
  const left = (portal: string): LeftField => ({ portal, line: lineOf(portal) });
  return {
    method,
    portals: [...kept, ...missing.map((kind) => USUAL_LABELS[kind] ?? kind)],
    foreign: portals.filter(isForeign).map(left),
    leftOver: portals.filter((portal) => !kept.includes(portal)).map(left),
  };
}

/** What the portal calls fields that a page does not name. */
const USUAL_LABELS: Readonly<Record<string, string>> = {
  token: 'Secret Token',
  'client identifier': 'Client ID',
  'client secret': 'Client Secret',
  'user name': 'User Name',
  password: 'Password',
};

const MAKES_TOKEN = /\b(?:generat|creat|copy|copied|token|reset|obtain|get)\w*\b.*\b(?:token|key|secret)\b/i;
const TOKEN_MADE = /\b(?:token|key)\b.*\b(?:generat|creat|copy|located|found)/i;

/** The last step that speaks of making a token. */
function lastMaker(items: readonly Item[]): Key | null {
  for (const item of items.toReversed()) {
    const inner = lastMaker(item.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])));
    if (inner !== null) return inner;
    const own = item.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
    const words = own.map((sentence) => sentence.words).join(' ');
    if (MAKES_TOKEN.test(words) || TOKEN_MADE.test(words)) return keyAt(item);
  }
  return null;
}
