/**
 * Samples that expressions ask for: plausible people first, then each attribute that is read with every value that
 * could matter, then two and three attributes at once with the values that matter most. Two expressions that differ
 * differ at one of these, most of the time; that none was found is no proof.
 */
import type { Attribute, Resource } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { type Questions, questionsOf } from './questions.ts';
import { COMPLETE_USER, type DirectoryRecord, SAMPLE_GROUPS, SAMPLE_USERS } from './sample-users.ts';
import { everyValue, type SampleValue, sharpValues } from './sample-values.ts';

const MOST_SAMPLES = 4000;
/** Of several attributes at once each has so many values at most. */
const MOST_SHARP = 12;

export function* samplesFor(resource: Resource, attributes: readonly Attribute[]): Generator<DirectoryRecord> {
  const mappings = attributes.flatMap(({ mapping }) => (mapping === null ? [] : [mapping.value]));
  yield* samplesAsked(resource, questionsOf(mappings));
}

/** The same for whatever asks something of attributes. */
export function* samplesAsked(
  resource: Resource,
  questions: ReadonlyMap<string, Questions>,
): Generator<DirectoryRecord> {
  let left = MOST_SAMPLES;
  for (const sample of everySample(resource, questions)) {
    if (left-- <= 0) return;
    yield sample;
  }
}

function* everySample(resource: Resource, questions: ReadonlyMap<string, Questions>): Generator<DirectoryRecord> {
  const names = [...questions.keys()];
  const complete = withValuesFor(resource, names);
  yield complete;
  yield* (resource === 'User' ? SAMPLE_USERS : SAMPLE_GROUPS).slice(1);
  for (const [name, asked] of questions)
    for (const value of everyValue(resource, name, asked)) yield withValue(complete, name, value);
  yield* together(resource, complete, questions, 2);
  yield* together(resource, complete, questions, 3);
}

/** Each choice of so many attributes, with each combination of their sharpest values. */
function* together(
  resource: Resource,
  complete: DirectoryRecord,
  questions: ReadonlyMap<string, Questions>,
  count: number,
): Generator<DirectoryRecord> {
  const lists = [...questions].map(([name, asked]) => ({
    name,
    values: sharpValues(resource, name, asked).slice(0, MOST_SHARP),
  }));
  for (const chosen of choicesOf(lists, count)) {
    let records: readonly DirectoryRecord[] = [complete];
    for (const { name, values } of chosen)
      records = records.flatMap((record) => values.map((value) => withValue(record, name, value)));
    yield* records;
  }
}

function* choicesOf<T>(items: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) yield [];
  else
    for (const [index, item] of items.entries())
      for (const rest of choicesOf(items.slice(index + 1), count - 1)) yield [item, ...rest];
}

function withValue(record: DirectoryRecord, name: string, value: SampleValue): DirectoryRecord {
  const { [name]: _left, ...rest } = record;
  return value === undefined ? rest : { ...rest, [name]: value };
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
