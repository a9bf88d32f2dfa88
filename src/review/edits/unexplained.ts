/**
 * The net below the rules: an edit that none of them explains is reported all the same, so that nothing a person
 * changed in a manifest stays unsaid.
 */

import type { Connector } from '../../connector/connector.ts';
import { resolveConnector } from '../../connector/resolve-connector.ts';
import { touches, valueAt } from '../../json/json-node.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { propertyAt } from '../../manifest/shape-at.ts';
import type { Plain } from '../change.ts';
import type { Finding } from '../change-rule.ts';
import type { Side } from '../comparison.ts';
import { attributeKey, inWords, quoted } from '../words.ts';
import type { Edit } from './list-edits.ts';
import { meaningOf, plainOf } from './plain.ts';
import { canBeLeftOut } from './restated.ts';
import { revertEdits } from './revert-edits.ts';

export type UnexplainedId = 'same-meaning' | 'other-change';

export interface Unexplained extends Finding {
  readonly id: UnexplainedId;
}

/** What the two say about themselves; their examples are in the tests of the completeness law. */
export const UNEXPLAINED: Readonly<Record<UnexplainedId, { readonly title: string; readonly reason: string }>> = {
  'same-meaning': {
    title: 'The manifest says the same in other words.',
    reason:
      'Safe: what was taken for granted is stated, or the other way round; the connector is the same to the last fact.',
  },
  'other-change': {
    title: 'Something changed that no rule knows.',
    reason: 'Action: somebody has to look, since nobody can say what it means. A rule is missing.',
  },
};

/** Whether a finding accounts for an edit: it speaks of the node, of one around it, or of a part of it. */
export function explains({ covers }: Finding, { before, after }: Edit): boolean {
  return (
    (before !== null && covers.before.some((pointer) => touches(pointer, before))) ||
    (after !== null && covers.after.some((pointer) => touches(pointer, after)))
  );
}

export function unexplainedFindings(
  before: Side,
  after: Side,
  edits: readonly Edit[],
  findings: readonly Finding[],
): Unexplained[] {
  const left = edits.filter((edit) => !findings.some((finding) => explains(finding, edit)));
  const unsaid = left.filter((edit) => !findings.some((finding) => pairsOtherwise(before, after, finding, edit)));
  return unsaid.map((edit) => unexplained(before, after, edit));
}

/**
 * Whether a finding speaks of the same list. What became of which item is a guess where several are alike: the rules,
 * which know what items mean, and the edits, which do not, may guess differently, and a list is not reported twice.
 * Attributes are known by their names; only where one stands twice is there something to guess.
 */
function pairsOtherwise(before: Side, after: Side, { covers }: Finding, edit: Edit): boolean {
  // Of an object a finding may speak without a word of the property that was edited.
  const inList = Array.isArray(valueAt(after.manifest, edit.parent)) ? `${edit.parent}/0` : null;
  const places = [edit.before, edit.after, inList].filter((pointer) => pointer !== null);
  const guessed = hasTwins(before.connector) || hasTwins(after.connector);
  const lists = places.flatMap(listsAround).filter((list) => list !== '' && (guessed || !isNamedList(list)));
  return [...covers.before, ...covers.after].some((pointer) => lists.some((list) => pointer.startsWith(`${list}/`)));
}

/** The lists that a node stands in: what comes before each number of its pointer. */
function listsAround(pointer: string): string[] {
  const parts = pointer.split('/');
  return parts.flatMap((part, index) => (/^\d+$/u.test(part) ? [parts.slice(0, index).join('/')] : []));
}

/** A list whose items are known by their names, and by nothing else. */
function isNamedList(pointer: string): boolean {
  return propertyAt(pointer)?.identity?.[0] === 'name';
}

function hasTwins({ users, groups }: Connector): boolean {
  return [users, groups].some((mapping) => {
    const keys = (mapping?.attributes ?? []).map(attributeKey);
    return new Set(keys).size < keys.length;
  });
}

function unexplained(before: Side, after: Side, edit: Edit): Unexplained {
  const id = isRestated(before, after, edit) && isSameWithout(before, after, edit) ? 'same-meaning' : 'other-change';
  const pointer = edit.after ?? edit.parent;
  const name = pathWords(edit.after ?? edit.before ?? '');
  const was = edit.before === null ? null : plainOf(valueAt(before.manifest, edit.before));
  const is = edit.after === null ? null : plainOf(valueAt(after.manifest, edit.after));
  const what =
    was === null
      ? `${name} is stated: ${shown(is)}`
      : is === null
        ? `${name} is no longer stated; it was ${shown(was)}`
        : `${name} is ${shown(is)} instead of ${shown(was)}`;
  const meaning =
    id === 'same-meaning' ? 'The connector is the same' : 'What that means for administrators is not known';
  return {
    id,
    severity: id === 'same-meaning' ? 'safe' : 'action',
    subject: pathOf(edit.after ?? edit.before ?? ''),
    message: `${what}. ${meaning}.`,
    before: was,
    after: is,
    pointer,
    covers: { before: edit.before === null ? [] : [edit.before], after: edit.after === null ? [] : [edit.after] },
  };
}

/** Whether the edit speaks of nothing but what is meant anyway. */
function isRestated(before: Side, after: Side, edit: Edit): boolean {
  return (
    (edit.before === null || canBeLeftOut(valueAt(before.manifest, edit.before), edit.before)) &&
    (edit.after === null || canBeLeftOut(valueAt(after.manifest, edit.after), edit.after))
  );
}

/** Whether everything that is made from the manifest would be the same without the edit. */
function isSameWithout(before: Side, after: Side, edit: Edit): boolean {
  const { id, manifestPath, proof } = after.connector;
  try {
    const without = revertEdits(before.manifest, after.manifest, [edit]);
    return (
      isManifestLike(without) &&
      meaningOf(resolveConnector(without, id, manifestPath, proof)) === meaningOf(after.connector)
    );
  } catch {
    // Without the edit it is no manifest at all, so the edit matters.
    return false;
  }
}

/** Taking one edit back may break the schema; then resolving fails or differs, and either is an answer. */
export function isManifestLike(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'auth' in value &&
    'users' in value &&
    'tutorial' in value
  );
}

/** `/users/attributes/3/flow` without the number, which would change with the order. */
function pathWords(pointer: string): string {
  return quoted(pathOf(pointer));
}

function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/u.test(part))
    .join('.');
}

function shown(value: Plain): string {
  return quoted(inWords(value));
}
