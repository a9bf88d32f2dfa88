/** What the provisioning service would send and ask for one sample: both mappings are run to see whether it differs. */
import type { Attribute, Mapping, ResourceMapping, ValueType } from '../../connector/connector.ts';
import { printEqualityFilter } from '../../scim/filter-print.ts';
import type { Plain, PlainRecord } from '../change.ts';
import type { Evaluate } from '../comparison.ts';
import { plainOf } from '../edits/plain.ts';
import { questionsOf } from './questions.ts';
import type { DirectoryRecord } from './sample-users.ts';

/** `null`: nothing is sent, and the app keeps what it has (entra-provisioning fact sheet, section 5, Nulls). */
export function mappedValue(attribute: Attribute, record: DirectoryRecord, evaluate: Evaluate): Plain {
  if (attribute.mapping === null) return null;
  return sentValue(attribute, rawValue(attribute.mapping.value, record, evaluate));
}

/** What the app gets where a mapping gives this. */
export function sentValue({ valueType, multiValued }: Attribute, raw: unknown): Plain {
  return wireValue(plainOf(raw), valueType, multiValued);
}

/** An expression that fails for a sample sends nothing for it, as in the service. */
function rawValue(mapping: Mapping, record: DirectoryRecord, evaluate: Evaluate): unknown {
  switch (mapping.kind) {
    case 'none':
      return null;
    case 'constant':
      return mapping.value;
    case 'direct':
      return Object.hasOwn(record, mapping.source) ? record[mapping.source] : null;
    case 'expression':
      return evaluate(mapping.expression, record);
  }
}

/** Booleans and numbers travel as text inside the service and in their own type over the wire. */
function wireValue(value: Plain, type: ValueType, multiValued: boolean): Plain {
  if (value === null) return null;
  if (Array.isArray(value)) {
    if (multiValued) return value.map((item: Plain) => wireItem(item, type));
    return wireItem(plainOf(value[0] ?? null), type);
  }
  return multiValued ? [wireItem(value, type)] : wireItem(value, type);
}

function wireItem(value: Plain, type: ValueType): Plain {
  if (type === 'boolean') return typeof value === 'string' ? (BOOLEANS.get(value.toLowerCase()) ?? null) : value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (type !== 'integer' && type !== 'decimal') return value;
  return typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value) ? Number(value) : null;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** The queries that look for the sample in the app, the first to try first. None: it is skipped (section 4). */
export function matchingQueries(mapping: ResourceMapping, record: DirectoryRecord, evaluate: Evaluate): string[] {
  return mapping.matching.flatMap((attribute) => {
    const value = mappedValue(attribute, record, evaluate);
    const isSimple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isSimple && value !== '' ? [printEqualityFilter(attribute.name, value)] : [];
  });
}

/** The part of a sample that a witness shows: what the attributes in question read. */
export function readPart(attributes: readonly Attribute[], record: DirectoryRecord): PlainRecord {
  const mappings = attributes.flatMap(({ mapping }) => (mapping === null ? [] : [mapping.value]));
  const names = new Set(questionsOf(mappings).keys());
  const identifying = ['userPrincipalName', 'displayName'].find((name) => Object.hasOwn(record, name));
  if (identifying !== undefined) names.add(identifying);
  const kept = Object.keys(record).filter((name) => names.has(name));
  const absent = [...names].filter((name) => !Object.hasOwn(record, name));
  return Object.fromEntries([
    ...kept.map((name): [string, Plain] => [name, plainOf(record[name])]),
    ...absent.map((name): [string, Plain] => [name, null]),
  ]);
}
