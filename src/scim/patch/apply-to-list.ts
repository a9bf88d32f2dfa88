/** What a PATCH operation makes of the entries of a multi-valued attribute (RFC 7644 sections 3.5.2.1 to 3.5.2.3). */
import { isRecord } from '../../json/is-record.ts';
import { isSameValue } from '../../json/same-value.ts';
import type { Filter } from '../filter.ts';
import { evaluateFilter } from '../filter-evaluate.ts';
import { fitSingle, fitValue } from '../resource/fit-value.ts';
import { entriesOf, type Resource, withMember } from '../resource/resource.ts';
import { attributeNamed } from '../schema-set.ts';
import type { ScimAttribute } from '../scim-attribute.ts';
import { ScimError } from '../scim-error.ts';
import type { OperationName } from './operation.ts';
import type { Target } from './target.ts';

export function applyToList(entries: readonly unknown[], op: OperationName, target: Target, value: unknown): unknown[] {
  const { attribute, filter, subAttribute } = target;
  if (filter === null && subAttribute === null) return applyToAll(entries, op, attribute, value);
  const isPicked = (entry: unknown) => filter === null || evaluateFilter(filter, entry);
  if (op === 'remove') return removeFrom(entries, isPicked, subAttribute);
  const picked = entries.filter(isPicked);
  const changed = (picked.length > 0 ? picked : [entryNamedBy(filter, attribute)]).map((entry) =>
    changeEntry(entry, op, target, value),
  );
  if (picked.length === 0) return onePrimary([...entries, ...changed], changed);
  return onePrimary(
    entries.map((entry) => changed[picked.indexOf(entry)] ?? entry),
    changed,
  );
}

function applyToAll(
  entries: readonly unknown[],
  op: OperationName,
  attribute: ScimAttribute,
  value: unknown,
): unknown[] {
  const given = entriesOf(fitValue(attribute, value));
  if (op === 'replace') return [...given];
  if (op === 'remove') {
    // Today's default removes members by a list of values (scim-client fact sheet, section 5).
    return given.length === 0 ? [] : entries.filter((entry) => !given.some((other) => isSameEntry(entry, other)));
  }
  const added = given.filter((entry) => !entries.some((other) => isSameValue(entry, other)));
  return onePrimary(
    [...entries.filter((entry) => !added.some((other) => isSameMember(entry, other))), ...added],
    added,
  );
}

/** Entries are told apart by their `value`; those without one by all that they say. */
function isSameEntry(a: unknown, b: unknown): boolean {
  if (isRecord(a) && isRecord(b) && 'value' in b) return a['value'] === b['value'];
  return isSameValue(a, b);
}

/** What is added again is listed once, as it was said last. */
function isSameMember(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b) || a['value'] === undefined || a['value'] !== b['value']) return false;
  return [a['type'], undefined].includes(b['type']) || a['type'] === undefined;
}

function removeFrom(
  entries: readonly unknown[],
  isPicked: (entry: unknown) => boolean,
  subAttribute: ScimAttribute | null,
): unknown[] {
  if (subAttribute === null) return entries.filter((entry) => !isPicked(entry));
  return entries.flatMap((entry) => {
    if (!isPicked(entry) || !isRecord(entry)) return [entry];
    const left = withMember(entry, subAttribute.name, undefined);
    return Object.keys(left).length === 0 ? [] : [left];
  });
}

function changeEntry(entry: unknown, op: OperationName, { attribute, subAttribute }: Target, value: unknown): unknown {
  const object = isRecord(entry) ? entry : {};
  if (subAttribute !== null) return withMember(object, subAttribute.name, fitValue(subAttribute, value));
  const given = fitSingle(attribute, value);
  return op === 'add' && isRecord(given) ? { ...object, ...given } : given;
}

/**
 * The entry that a filter names where there is none yet: the service has no other way to add a second telephone number
 * (scim-client fact sheet, section 4.2).
 */
function entryNamedBy(filter: Filter | null, attribute: ScimAttribute): Resource {
  if (filter === null) return {};
  const terms = filter.kind === 'and' ? filter.terms : [filter];
  const members = terms.map((term): [string, unknown] => {
    const sub = term.kind === 'compare' ? attributeNamed(attribute.subAttributes ?? [], term.path.attribute) : null;
    if (term.kind !== 'compare' || term.operator !== 'eq' || sub === null)
      throw new ScimError(400, 'noTarget', `No entry of ${attribute.name} is like that.`);
    return [sub.name, fitValue(sub, term.value)];
  });
  return Object.fromEntries(members);
}

/** At most one entry is the primary one, and the newest claim holds (RFC 7644 section 3.5.2). */
function onePrimary(entries: readonly unknown[], changed: readonly unknown[]): unknown[] {
  const primary = changed.findLast((entry) => isRecord(entry) && entry['primary'] === true);
  if (primary === undefined) return [...entries];
  return entries.map((entry) =>
    isRecord(entry) && entry !== primary && entry['primary'] === true ? { ...entry, primary: false } : entry,
  );
}
