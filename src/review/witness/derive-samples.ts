/**
 * Samples that an expression asks for: each text it compares with and its neighbours, each length it cuts at, and the
 * attribute left out. Two expressions that differ at all plausibly differ at one of these.
 */
import type { Resource, ResourceMapping } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { COMPLETE_USER, type DirectoryRecord, SAMPLE_GROUPS, SAMPLE_USERS } from './sample-users.ts';
import { readBy } from './source-names.ts';

/** Bounds the work for a manifest that means ill: no honest mapping comes near. */
const MOST_SAMPLES = 600;
const MOST_CONSTANTS = 40;
const LONGEST_CUT = 300;

export function samplesFor(resource: Resource, mappings: readonly ResourceMapping[]): DirectoryRecord[] {
  const reads = new Map<string, Set<string>>();
  for (const { attributes } of mappings) {
    for (const { mapping } of attributes) {
      if (mapping === null) continue;
      const { names, constants } = readBy(mapping.value);
      for (const name of names) note(reads, name, [...constants].slice(0, MOST_CONSTANTS));
    }
  }
  const complete = withValuesFor(resource, [...reads.keys()]);
  const base = (resource === 'User' ? SAMPLE_USERS : SAMPLE_GROUPS).map((record, index) =>
    index === 0 ? complete : record,
  );
  const derived = [...reads].flatMap(([name, constants]) => variationsOf(resource, complete, name, [...constants]));
  return [...base, ...derived].slice(0, MOST_SAMPLES);
}

/** The complete sample, with a value for attributes that only some organizations have. */
function withValuesFor(resource: Resource, names: readonly string[]): DirectoryRecord {
  const complete = resource === 'User' ? COMPLETE_USER : (SAMPLE_GROUPS[0] ?? {});
  const missing = names.filter((name) => !Object.hasOwn(complete, name));
  return { ...complete, ...Object.fromEntries(missing.map((name) => [name, plausibleValue(resource, name)])) };
}

function plausibleValue(resource: Resource, name: string): unknown {
  const definition = findSourceAttribute(resource, name);
  const value =
    definition?.type === 'Boolean' ? true : definition?.type === 'DateTime' ? '2024-02-29T08:00:00Z' : `some ${name}`;
  return definition?.multiValued === true ? [value] : value;
}

function variationsOf(
  resource: Resource,
  complete: DirectoryRecord,
  name: string,
  constants: readonly string[],
): DirectoryRecord[] {
  const { [name]: _left, ...rest } = complete;
  const definition = findSourceAttribute(resource, name);
  // What the directory always has is never missing or empty: such a sample would prove nothing.
  const without = definition?.alwaysPresent === true ? [] : [rest];
  if (definition?.type === 'Boolean')
    return [...without, { ...complete, [name]: true }, { ...complete, [name]: false }];
  if (name === 'appRoleAssignments') return [...without, { ...complete, [name]: [] }];
  const texts = new Set([...(without.length === 0 ? [] : ['']), ...constants.flatMap(neighboursOf)]);
  const values = [...texts].filter((text) => text !== '' || without.length > 0);
  return [
    ...without,
    ...values.map((text) => ({ ...complete, [name]: definition?.multiValued === true ? [text, 'another'] : text })),
  ];
}

function neighboursOf(constant: string): string[] {
  if (/^\d{1,3}$/u.test(constant) && Number(constant) <= LONGEST_CUT) {
    const length = Number(constant);
    return [
      constant,
      ...[length - 1, length, length + 1]
        .filter((count) => count > 0)
        .map((count) => 'abcdefghij'.repeat(31).slice(0, count)),
    ];
  }
  return [constant, constant.toUpperCase(), constant.toLowerCase(), `x${constant}y`, `${constant}${constant}`];
}

function note(reads: Map<string, Set<string>>, name: string, constants: readonly string[]): void {
  const known = reads.get(name) ?? new Set<string>();
  for (const constant of constants) known.add(constant);
  reads.set(name, known);
}
