/** What each claim is about, and which facts of the manifest it rests on: a proof holds as long as these do. */
import type { ProofTopic } from '../connector/connector.ts';
import { pointerTo } from '../json/json-node.ts';
import type { ClaimId } from './claim-id.ts';

export interface ClaimFacts {
  readonly topic: ProofTopic;
  /** Facts by their keys, in which `*` stands for any part; none where every server must do the same. */
  readonly rests: (subject: string) => readonly string[];
}

const nothing = (): readonly string[] => [];
const onSubject =
  (...parts: readonly string[]) =>
  (subject: string) =>
    parts.map((part) => `${pointerTo('/users/attributes', subject)}/${part}`);
const on =
  (...keys: readonly string[]) =>
  () =>
    keys;

const MATCHING = on('/users/attributes/*/matching');
const ACTIVE = on('/users/attributes/active/type');
const MANAGER = on('/users/attributes/*manager*/type');
const MEMBERS = on('/groups', '/groups/attributes/members/type');

export const CLAIM_FACTS: Readonly<Record<ClaimId, ClaimFacts>> = {
  'wrong-token': { topic: 'errors', rests: on('/auth/method') },
  'media-type': { topic: 'creating', rests: nothing },
  'optional-attributes': {
    topic: 'creating',
    rests: on('/users/attributes/*/type', '/users/attributes/*/required'),
  },
  created: { topic: 'creating', rests: (subject) => (subject === 'group' ? ['/groups'] : []) },
  kept: { topic: 'creating', rests: onSubject('type') },
  required: { topic: 'creating', rests: onSubject('required') },
  location: { topic: 'creating', rests: nothing },
  filter: { topic: 'finding', rests: filterFacts },
  'unknown-value': { topic: 'finding', rests: MATCHING },
  'ignores-case': { topic: 'finding', rests: MATCHING },
  'external-id': { topic: 'finding', rests: on('/users/attributes/externalId/type') },
  'plus-is-blank': { topic: 'finding', rests: MATCHING },
  'unknown-attribute': { topic: 'finding', rests: nothing },
  paging: { topic: 'finding', rests: nothing },
  'without-user-agent': { topic: 'finding', rests: nothing },
  'urn-path': { topic: 'updating', rests: on('/users/attributes/urn:*/type') },
  changed: { topic: 'updating', rests: onSubject('type', 'flow') },
  'many-at-once': { topic: 'updating', rests: nothing },
  'capital-ops-users': { topic: 'updating', rests: nothing },
  'active-false': { topic: 'disabling', rests: on('/users/attributes/active/type', '/users/activeFalse') },
  'text-boolean': { topic: 'disabling', rests: ACTIVE },
  'enabled-again': { topic: 'disabling', rests: ACTIVE },
  'disabled-found': { topic: 'disabling', rests: ACTIVE },
  'adds-entry': { topic: 'updating', rests: nothing },
  'manager-by-id': { topic: 'updating', rests: MANAGER },
  'manager-by-object': { topic: 'updating', rests: MANAGER },
  'manager-emptied': { topic: 'updating', rests: MANAGER },
  'dotted-keys': { topic: 'updating', rests: nothing },
  'nested-merged': { topic: 'updating', rests: nothing },
  'members-readable': { topic: 'groups', rests: MEMBERS },
  'excluded-members': { topic: 'groups', rests: MEMBERS },
  'group-renamed': { topic: 'groups', rests: on('/groups', '/groups/rename') },
  'capital-ops-groups': { topic: 'groups', rests: on('/groups') },
  'member-removed-by-list': { topic: 'groups', rests: MEMBERS },
  'member-removed-by-filter': { topic: 'groups', rests: MEMBERS },
  'group-change-keeps-members': { topic: 'groups', rests: MEMBERS },
  'nested-group': { topic: 'groups', rests: on('/groups', '/groups/nested') },
  duplicate: {
    topic: 'creating',
    rests: (subject) => [subject === 'group' ? '/groups/attributes/*/matching' : '/users/attributes/*/matching'],
  },
  deleted: { topic: 'deleting', rests: nothing },
  'delete-no-content': { topic: 'deleting', rests: nothing },
  gone: { topic: 'errors', rests: nothing },
  'bad-requests': { topic: 'errors', rests: nothing },
  'error-body': { topic: 'errors', rests: nothing },
};

/** Of groups the subject says so: `Group displayName`. */
function filterFacts(subject: string): readonly string[] {
  const [, group] = /^Group (?<name>.+)$/u.exec(subject) ?? [];
  const base = pointerTo(group === undefined ? '/users/attributes' : '/groups/attributes', group ?? subject);
  return ['type', 'filterable', 'matching'].map((part) => `${base}/${part}`);
}

/** Whether a claim rests on the fact with that key. */
export function restsOn(claim: ClaimId, subject: string, key: string): boolean {
  return CLAIM_FACTS[claim].rests(subject).some((pattern) => matches(pattern, key));
}

function matches(pattern: string, key: string): boolean {
  const [parts, keys] = [pattern.split('/'), key.split('/')];
  return parts.length === keys.length && parts.every((part, index) => matchesPart(part, keys[index] ?? ''));
}

function matchesPart(pattern: string, part: string): boolean {
  const pieces = pattern.split('*');
  if (pieces.length === 1) return pattern === part;
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  const inner = part.slice(first.length, part.length - last.length);
  return part.startsWith(first) && part.endsWith(last) && rest.every((piece) => inner.includes(piece));
}

export function isClaimId(text: string): text is ClaimId {
  return Object.hasOwn(CLAIM_FACTS, text);
}

export const CLAIM_NAMES: readonly string[] = Object.keys(CLAIM_FACTS);
