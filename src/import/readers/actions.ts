/** What the service does with users and groups: the checklist first, then what the configuration promises. */

import { deniedGroupActions, promisesAction } from '../../connector/stated-actions.ts';
import { spansOfAll } from '../../page/outline/span.ts';
import { stepOfItem } from '../../page/outline/step-of-item.ts';
import { type Claim, claim } from '../claims/claim.ts';
import type { Outline } from '../outline/outline.ts';
import { type Span, unworded } from '../outline/span.ts';
import type { Reading } from './reading.ts';
import { captured, flagged, plain } from './said.ts';

export type Resource = 'users' | 'groups';
const ACTIONS = { users: ['create', 'update', 'disable', 'delete'], groups: ['create', 'update', 'delete'] } as const;
type Action = (typeof ACTIONS)[Resource][number];

const NOUNS = { users: 'Users', groups: 'Groups' } as const;

export interface StatedAction {
  readonly action: Action;
  readonly span: Span;
}

/** What the checklist of capabilities says, also where it says more of an action than all pages do. */
export function listedActions({ spans, sections }: Outline, resource: Resource): StatedAction[] {
  const listed = sections.flatMap(({ role, blocks }) => (role === 'capabilities' ? spansOfAll(blocks) : []));
  const flags = (action: Action) => flagged(spans, `can.${action}${NOUNS[resource]}`);
  const said = (action: Action) => flags(action).filter(({ kind }) => kind === 'sentence');
  const own = (action: Action) => unworded(listed).filter(({ words }) => promisesAction(words, action, resource));
  return ACTIONS[resource].flatMap((action) => [...said(action), ...own(action)].map((span) => ({ action, span })));
}

/** The sentence that promises most of what the service does with users. */
export function promisedActions(outline: Outline): StatedAction[] {
  const spans = new Set(captured(outline.spans, 'userVerbs[]').map(({ span }) => span));
  const promises = [...spans].map((span) => {
    const said = captured([span], 'userVerbs[]').map(({ text }) => text.replace('deactivate', 'disable'));
    return ACTIONS.users.flatMap((action) => (said.includes(`${action}s`) ? [{ action, span }] : []));
  });
  return promises.reduce<StatedAction[]>((most, next) => (next.length > most.length ? next : most), []);
}

/** The sentence that promises groups beside users. */
export function promisedGroups(outline: Outline): Span | undefined {
  return captured(outline.spans, 'userVerbs[]').find(({ span }) =>
    /\busers? (?:and\/or|and|or) groups?\b(?! assign)/i.test(span.words),
  )?.span;
}

/** Actions that the page has the reader switch off, in the steps that map the resource. */
function clearedActions({ outline, regions }: Reading, resource: Resource): string[] {
  const spans = regions.filter(({ owner }) => owner === resource).flatMap(({ blocks }) => spansOfAll(blocks));
  const own = resource === 'users' || outline.isOurs ? [] : unworded([...outline.spans, ...spans]);
  return [
    ...captured(spans, '.clear[]').map(({ text }) => plain(text).toLowerCase()),
    ...own.flatMap((span) => deniedGroupActions(span.words, span.labels, spans.includes(span))),
  ];
}

export function readActions(reading: Reading): Claim[] {
  const { outline } = reading;
  const listed = listedActions(outline, 'users');
  const stated = listed.length > 0 ? listed : promisedActions(outline);
  return [...actionClaims(reading, 'users', stated, ACTIONS.users.slice(0, 3)), ...groupClaims(reading)];
}

/** Manifests say what the service does; where a page does not, it does what every connector can. */
function actionClaims(
  reading: Reading,
  resource: Resource,
  stated: readonly StatedAction[],
  usual: readonly Action[],
): Claim[] {
  const cleared = clearedActions(reading, resource);
  const kept = stated.filter(({ action }) => !cleared.includes(action));
  const all: readonly Action[] = ACTIONS[resource];
  const at = (action: Action) => [resource, 'actions', { id: action, order: all.indexOf(action) }];
  if (kept.length > 0) return kept.map(({ action, span }) => claim(at(action), action, { seen: span }));
  const left = usual.filter((action) => !cleared.includes(action));
  return (left.length > 0 ? left : usual).map((action) => claim(at(action), action, { certainty: 'inferred' }));
}

/** The spans that say that no groups are provisioned. */
export function deniedGroups(outline: Outline): Span[] {
  return flagged(outline.spans, 'can.groups', false).filter(
    // Other sentences of a page without groups leave out a clause.
    ({ wording }) => wording?.published === true || wording?.flags['groupsUnknown'] === false,
  );
}

/** Steps of the portal map groups, alone or together with users. */
export function mapsGroups({ regions }: Reading): boolean {
  return regions.some(
    ({ owner, item }) => owner === 'groups' || (item !== null && stepOfItem(item) === 'usersAndGroups'),
  );
}

/** Groups are provisioned where they are mapped, or where the checklist promises them and nothing denies it. */
export function hasGroups(reading: Reading): boolean {
  const { outline } = reading;
  return mapsGroups(reading) || (listedActions(outline, 'groups').length > 0 && deniedGroups(outline).length === 0);
}

function groupClaims(reading: Reading): Claim[] {
  const { outline } = reading;
  const [denied] = deniedGroups(outline);
  // Published pages hardly ever say that groups are deleted; ours say where they are not.
  const usual = outline.isOurs ? ACTIONS.groups : ACTIONS.groups.slice(0, 2);
  if (hasGroups(reading)) return actionClaims(reading, 'groups', listedActions(outline, 'groups'), usual);
  return denied === undefined ? [] : [claim(['groups'], false, { seen: denied })];
}
