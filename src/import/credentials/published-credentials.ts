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
import { type Decided, decideFields, decideMethod, portalsOf } from './decide-fields.ts';
import { type Evidence, together } from './evidence.ts';
import { fieldClaims } from './field-reading.ts';
import { appEvidence, type PortalItem, readPortalItem } from './portal-items.ts';
import { portalContext } from './portal-sentences.ts';

export interface LeftField {
  readonly portal: string;
  readonly span: Span | null;
}

export interface PublishedCredentials {
  readonly claims: readonly Claim[];
  readonly evidence: Evidence;
  readonly decided: Decided;
  readonly method: Method | null;
  /** Fields that the method has no use for, and those that came with them. */
  readonly foreign: readonly LeftField[];
  readonly leftOver: readonly LeftField[];
  readonly items: readonly PortalItem[];
}

export function readPublishedCredentials(reading: PageParts): PublishedCredentials {
  const regions = reading.regions.filter(({ owner }) => owner === 'credentials');
  const sentences = regions.flatMap(({ blocks }) => blocks.flatMap(spansOf)).filter(({ kind }) => kind === 'sentence');
  const context = portalContext(sentences, reading.outline.names);
  const items = regions.flatMap(({ item }) => (item === null ? [] : [readPortalItem(item, context)]));
  const setup = setupItems(reading);
  const found = together([
    ...setup.map((item) => appEvidence(item, reading.outline.names)),
    ...items.map((item) => item.evidence),
  ]);
  const all = portalsOf(found);
  const method = decideMethod(found, all);
  const { portals, foreign, leftOver } = fieldsOfMethod(found, all, method);
  const decided = decideFields(found, portals, lastMaker([...setup, ...items.flatMap(({ inApp }) => inApp ?? [])]));
  const claims = [
    ...methodClaims(found, method),
    ...decided.fields.flatMap((field, order) => fieldClaims(field, order, ['auth', 'fields'])),
    ...found.notes.flatMap(({ portal, span }) =>
      portal === null ? [claim(['auth', 'note'], span.text, { covers: [span], certainty: 'kept' })] : [],
    ),
    ...adminRoles(sentences),
    ...regions.flatMap((region, index) =>
      (items[index]?.kept ?? []).flatMap((block) => keptClaims(reading, region, block)),
    ),
  ];
  return { claims, evidence: found, decided, method, foreign, leftOver, items };
}

/** Every step of the set-up, those that are told in a paragraph too. */
function setupItems({ regions }: PageParts): Item[] {
  return regions.flatMap(({ owner, item, blocks }) => {
    if (owner !== 'setup') return [];
    return item === null
      ? blocks.map(
          (block): Item => ({ start: block.start, line: block.line, ordered: false, blocks: [block], wording: null }),
        )
      : [item];
  });
}

function methodClaims(found: Evidence, method: Method | null): Claim[] {
  const told = found.told.flatMap(({ portal, span }) => (portal === null ? [span] : []));
  const [seen] = found.methods.flatMap((each) => (each.method === method ? [each.span] : []));
  if (method === null) return [claim(['auth', 'method'], 'none', { certainty: 'inferred' })];
  return [claim(['auth', 'method'], method, told.length === 0 && seen !== undefined ? { seen } : { covers: told })];
}

/** A consent leaves nothing to a token: where a page has both, one of the two was left over. */
function fieldsOfMethod(found: Evidence, portals: readonly string[], method: Method | null) {
  const { needed, foreign: kinds } = AUTH_METHODS[method ?? 'none'].fields;
  const isForeign = (portal: string) => {
    const kind = kindOfLabel(portal);
    return kind !== null && kinds.includes(kind);
  };
  const foreign = method === null ? [] : portals.filter(isForeign);
  const lines = foreign.flatMap((portal) => spanOf(found, portal)?.line ?? []);
  // An address that came with the token and that nothing explains is left over like it.
  const isLeftOver = (portal: string) =>
    lines.includes(spanOf(found, portal)?.line ?? -1) && !found.sources.some((each) => each.portal === portal);
  const kept = portals.filter(
    (portal) => !foreign.includes(portal) && !(method === 'oauth-authorize' && isLeftOver(portal)),
  );
  const left = (portal: string): LeftField => ({ portal, span: spanOf(found, portal) });
  const missing = needed.filter(
    (choice) => !kept.some((portal) => choice.some((kind) => kind === kindOfLabel(portal))),
  );
  return {
    portals: [...kept, ...missing.flatMap(([kind]) => (kind === undefined ? [] : [USUAL_LABELS[kind] ?? kind]))],
    foreign: foreign.map(left),
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

function spanOf({ fields }: Evidence, portal: string): Span | null {
  return fields.find((each) => each.portal === portal)?.span ?? null;
}

const MAKES_TOKEN = /\b(?:generat|creat|copy|copied|token|reset|obtain|get)\w*\b.*\b(?:token|key|secret)\b/i;
const TOKEN_MADE = /\b(?:token|key)\b.*\b(?:generat|creat|copy|located|found)/i;

function lastMaker(items: readonly Item[]): { key: Key } | null {
  for (const item of items.toReversed()) {
    const inner = item.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const found = lastMaker(inner);
    if (found !== null) return found;
    const own = item.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
    const words = own.map((sentence) => sentence.words).join(' ');
    if (MAKES_TOKEN.test(words) || TOKEN_MADE.test(words)) return { key: keyAt(item) };
  }
  return null;
}
