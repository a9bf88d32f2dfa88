/** Two connectors side by side: the parts that belong together, found once for all rules. */
import type {
  Attribute,
  Connector,
  CredentialField,
  GroupMapping,
  ResourceMapping,
  SetupStep,
  UserMapping,
} from '../connector/connector.ts';
import type { Value } from '../expression/runtime/value.ts';
import type { Expression } from '../expression/syntax/syntax.ts';
import { type Pairing, pairInOrder, pairItems } from '../json/pair-items.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { meaningOf } from './edits/plain.ts';
import { attributeKey } from './words.ts';

/** Runs an expression; the clock and the dice are fixed, so that a comparison can be repeated. */
export type Evaluate = (expression: Expression, record: Readonly<Record<string, unknown>>) => Value;

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
  /** What it is about, in words. */
  readonly subject: string;
  /** The same for fingerprints, where the words name a position. */
  readonly identity?: string;
  /** Where its members stand. */
  readonly pointers: { readonly before: string; readonly after: string };
}

/** The attributes of users, or of groups, where both connectors provision them. */
export interface BlockPair<Mapping extends ResourceMapping = ResourceMapping> extends Pair<Mapping> {
  readonly noun: 'user' | 'group';
  readonly attributes: Pairing<Attribute>;
}

export interface AttributePair extends Pair<Attribute> {
  readonly block: BlockPair;
}

/** One list of credential fields: of the method, or of an alternative. */
export interface FieldListPair extends Pair<readonly CredentialField[]> {
  readonly fields: Pairing<CredentialField>;
  /** False for an alternative, which few administrators use. */
  readonly isMain: boolean;
}

/** One list of steps: the set-up, the gallery, or the steps inside a step. */
export interface StepListPair extends Pair<readonly SetupStep[]> {
  readonly steps: Pairing<SetupStep>;
}

/** One state of a connector: what was written, and what was made of it. */
export interface Side {
  readonly manifest: Manifest;
  readonly connector: Connector;
}

export interface Comparison {
  readonly manifests: { readonly before: Manifest; readonly after: Manifest };
  readonly before: Connector;
  readonly after: Connector;
  /** The connectors as a pair of their own, for rules about members of the whole. */
  readonly whole: Pair<Connector>;
  readonly blocks: readonly BlockPair[];
  readonly users: BlockPair<UserMapping>;
  readonly groups: BlockPair<GroupMapping> | null;
  readonly attributes: readonly AttributePair[];
  readonly fieldLists: readonly FieldListPair[];
  readonly fields: readonly Pair<CredentialField>[];
  readonly alternatives: Pairing<Connector['auth']['alternatives'][number]>;
  readonly stepLists: readonly StepListPair[];
  readonly steps: readonly Pair<SetupStep>[];
  readonly evaluate: Evaluate;
}

export function compareParts(old: Side, now: Side, evaluate: Evaluate): Comparison {
  const { connector: before } = old;
  const { connector: after } = now;
  const users = pairBlocks(before.users, after.users, 'user');
  const groups =
    before.groups === null || after.groups === null ? null : pairBlocks(before.groups, after.groups, 'group');
  const blocks: BlockPair[] = groups === null ? [users] : [users, groups];
  const alternatives = pairItems(before.auth.alternatives, after.auth.alternatives, [
    meaningOf,
    ({ method }) => method,
  ]);
  const fieldLists = [
    pairFields(before.auth.fields, after.auth.fields, '/auth/fields', '/auth/fields', 'the credentials', true),
    ...alternatives.pairs.map((pair) => {
      const pointer = (side: 'before' | 'after') => `${pair[side].pointer}/fields`;
      const subject = `the credentials of ${pair.after.method}`;
      return pairFields(pair.before.fields, pair.after.fields, pointer('before'), pointer('after'), subject, false);
    }),
  ];
  const stepLists = [
    ...pairSteps(before.setup?.steps ?? [], after.setup?.steps ?? [], 'Set-up', '/setup/steps', '/setup/steps'),
    ...alternatives.pairs.flatMap(({ before: old, after: now }) =>
      pairSteps(old.steps, now.steps, `For ${now.method},`, `${old.pointer}/steps`, `${now.pointer}/steps`),
    ),
    ...pairSteps(before.gallery.steps, after.gallery.steps, 'Gallery', '/gallery/steps', '/gallery/steps'),
  ];
  return {
    manifests: { before: old.manifest, after: now.manifest },
    before,
    after,
    whole: { before, after, subject: '', pointers: { before: '', after: '' } },
    blocks,
    users,
    groups,
    attributes: blocks.flatMap(attributePairs),
    fieldLists,
    fields: fieldLists.flatMap(fieldPairs),
    alternatives,
    stepLists,
    steps: stepLists.flatMap(stepPairs),
    evaluate,
  };
}

function pairBlocks<M extends ResourceMapping>(before: M, after: M, noun: BlockPair['noun']): BlockPair<M> {
  const attributes = pairItems(before.attributes, after.attributes, [meaningOf, ({ name }) => name, attributeKey]);
  return { before, after, subject: `${noun}s`, noun, attributes, pointers: pointersOf(before, after) };
}

function attributePairs(block: BlockPair): AttributePair[] {
  return block.attributes.pairs.map(({ before, after }) => ({
    block,
    before,
    after,
    subject: `${block.noun} ${after.name}`,
    pointers: pointersOf(before, after),
  }));
}

/** A field whose portal label changed is still the same where the app's label did not, or what it holds. */
function pairFields(
  before: readonly CredentialField[],
  after: readonly CredentialField[],
  from: string,
  to: string,
  subject: string,
  isMain: boolean,
): FieldListPair {
  const fields = pairItems(before, after, [
    meaningOf,
    ({ portal }) => portal,
    ({ portal, vendor }) => (vendor === portal ? null : vendor),
    ({ from: source, secret }) => (source.kind === 'unknown' ? null : meaningOf([source, secret])),
  ]);
  return { before, after, subject, fields, isMain, pointers: { before: from, after: to } };
}

function fieldPairs(list: FieldListPair): Pair<CredentialField>[] {
  const owner = list.isMain ? '' : `${list.subject}: `;
  return list.fields.pairs.map(({ before, after }) => ({
    before,
    after,
    subject: `${owner}${after.portal}`,
    pointers: pointersOf(before, after),
  }));
}

function pairSteps(
  before: readonly SetupStep[],
  after: readonly SetupStep[],
  subject: string,
  from: string,
  to: string,
): StepListPair[] {
  if (before.length === 0 && after.length === 0) return [];
  const steps = pairInOrder(before, after, [
    meaningOf,
    ({ text }) => text,
    ({ yields }) => (yields.length === 0 ? null : yields.map(({ label }) => label).join('\n')),
    ({ pictures }) => pictures[0]?.path ?? null,
  ]);
  const inner = steps.pairs.flatMap(({ before: old, after: now, to: index }) =>
    pairSteps(old.steps, now.steps, stepName(subject, index), `${old.pointer}/steps`, `${now.pointer}/steps`),
  );
  return [{ before, after, subject, steps, pointers: { before: from, after: to } }, ...inner];
}

function stepPairs(list: StepListPair): Pair<SetupStep>[] {
  return list.steps.pairs.map(({ before, after, to }) => ({
    before,
    after,
    subject: stepName(list.subject, to),
    identity: before.text ?? before.yields.map(({ label }) => label).join(', '),
    pointers: pointersOf(before, after),
  }));
}

/** `Set-up step 2`, and inside it `Set-up step 2.1`. */
export function stepName(list: string, index: number): string {
  return / step [\d.]+$/u.test(list) ? `${list}.${index + 1}` : `${list} step ${index + 1}`;
}

function pointersOf(before: { readonly pointer: string }, after: { readonly pointer: string }) {
  return { before: before.pointer, after: after.pointer };
}
