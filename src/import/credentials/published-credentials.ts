/** The credentials of a page that people wrote. */
import type { Method } from '../../manifest/manifest.generated.ts';
import { blockText, sentencesText } from '../../page/outline/block-text.ts';
import { itemOf, spansOfAll, spansOfItem } from '../../page/outline/span.ts';
import { IN_DIALOG, OPENS_DIALOG, TESTED } from '../../page/words/credentials/credential-steps.ts';
import { lastMaker } from '../../page/words/credentials/last-maker.ts';
import { portalContext } from '../../page/words/credentials/portal-context.ts';
import { SECRETS } from '../../page/words/credentials/value-kinds.ts';
import { shownLabels } from '../../page/words/vendor-pairs.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import type { Item, Span } from '../outline/span.ts';
import { keptClaims } from '../readers/notes.ts';
import { atConsent, wordsClaims } from '../readers/portal-steps.ts';
import type { PageParts } from '../readers/reading.ts';
import { adminRoles } from './admin-role.ts';
import { appSayings } from './app-sentences.ts';
import { credentialProblems, droppedNames } from './credential-problems.ts';
import type { CredentialReading } from './credential-reading.ts';
import { decideFields } from './decide-fields.ts';
import { examplesApart } from './examples-apart.ts';
import { fieldClaims } from './field-reading.ts';
import { fieldsOfMethod } from './fields-of-method.ts';
import { namedBefore } from './named-before.ts';
import { readPortalItem } from './portal-items.ts';
import { ofKind, type Saying } from './saying.ts';

export function readPublishedCredentials(parts: PageParts): Omit<CredentialReading, 'labelOf'> {
  const regions = parts.regions.filter(({ owner }) => owner === 'credentials');
  const spans = regions.flatMap(({ blocks }) => spansOfAll(blocks));
  const sentences = spans.filter(({ kind }) => kind === 'sentence');
  const inPortal = portalContext(sentences, parts.outline.names);
  const setup = setupItems(parts);
  const read = setup.flatMap((item) => appSayings(item, inPortal.names));
  const inSetup = namedBefore(read, shownLabels(setup.flatMap(spansOfItem), inPortal.names));
  // The set-up names what goes into fields, too.
  const copied = ofKind(inSetup, 'copied').flatMap(({ label, portal }) => (portal === null ? [] : [label]));
  const context = { ...inPortal, vendors: [...inPortal.vendors, ...copied] };
  const items = regions.flatMap((region) =>
    region.item === null ? [] : [{ region, ...readPortalItem(region.item, context) }],
  );
  const inApp = items.flatMap((item) => item.inApp ?? []);
  const said = examplesApart([...inSetup, ...items.flatMap(({ says }) => says)]);
  const isKeyTold = [...setup.flatMap(spansOfItem), ...spans].some(({ source }) => SECRETS.test(source));
  const fields = fieldsOfMethod(said, isKeyTold);
  const maker = lastMaker([...setup, ...inApp].toSorted((a, b) => a.start - b.start));
  const decided = decideFields(said, fields.portals, maker && keyAt(maker));
  const consent = ofKind(said, 'method').find(({ method }) => method === fields.method)?.span;
  const roles = adminRoles(sentences);
  const inRoles = roles.flatMap(({ covers }) => covers);
  const ofAll = ofKind(said, 'note').flatMap(({ portal, span }) => (portal === null ? [span] : []));
  const notes = ofAll.filter((span) => !inRoles.includes(span));
  const isBehind = (at: Span) => consent !== undefined && (at.start > consent.start || IN_DIALOG.test(at.words));
  const tested = items.map(({ says }) => {
    const own = notes.filter((note) => !isBehind(note) && says.some(({ span }) => span === note));
    const first = own.findIndex(({ words }) => TESTED.test(words) || OPENS_DIALOG.test(words));
    return first === -1 ? [] : own.slice(first);
  });
  const claims = [
    ...methodClaims(said, fields.method),
    ...decided.fields.flatMap((field, order) => fieldClaims(field, order, ['auth', 'fields'])),
    ...notes
      .filter((span) => !isBehind(span) && !tested.flat().includes(span))
      .map((span) => claim(['auth', 'note'], span.text, { covers: [span], certainty: 'kept' })),
    ...ofKind(said, 'enter').map(({ words, span }) => claim(['auth', 'enter'], words, { covers: [span] })),
    ...roles,
    ...items.flatMap(({ region, says }) => {
      const dialogs = notes.filter((note) => isBehind(note) && says.some(({ span }) => span === note));
      return wordsClaims(atConsent(region), sentencesText(dialogs));
    }),
    ...items.flatMap(({ region }, at) =>
      wordsClaims({ ...region, step: 'test-connection' }, sentencesText(tested[at] ?? [])),
    ),
    ...items.flatMap(({ region, kept }) =>
      kept.flatMap((block) =>
        block.kind === 'list'
          ? wordsClaims(atConsent(region), blockText(parts.outline, block))
          : keptClaims(parts, region, block),
      ),
    ),
  ];
  const told = placesOf([
    ...claims.flatMap(({ certainty, covers }) => (certainty === 'kept' ? [] : covers)),
    ...[...decided.yields.values()].flat().flatMap(({ covers }) => covers),
  ]);
  const evidence = placesOf(said.flatMap((each) => (isEvidence(each, decided.yields) ? [each.span] : [])));
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

const EVIDENCE: ReadonlySet<Saying['kind']> = new Set(['field', 'support'] as const);

/** What is copied in later steps is only spoken of before. */
function isEvidence(each: Saying, yields: ReadonlyMap<string, unknown>): boolean {
  return each.kind === 'copied' ? yields.has(each.step.id) : EVIDENCE.has(each.kind);
}

/** Pages are cut anew for each question, so places tell spans. */
function placesOf(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.map(({ start }) => start));
}

/** Every step of the set-up, those that are told in a paragraph too. */
function setupItems({ regions }: PageParts): Item[] {
  const own = regions.filter(({ owner }) => owner === 'setup');
  return own.flatMap(({ item, blocks }) => (item === null ? blocks.map(itemOf) : [item]));
}

function methodClaims(said: readonly Saying[], method: Method): Claim[] {
  const told = ofKind(said, 'told').flatMap(({ portal, span }) => (portal === null ? [span] : []));
  const seen = ofKind(said, 'method').find((each) => each.method === method)?.span;
  return [claim(['auth', 'method'], method, told.length === 0 && seen !== undefined ? { seen } : { covers: told })];
}
