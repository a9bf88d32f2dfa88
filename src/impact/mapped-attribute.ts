/** One attribute of the app over many users: what is sent for each, and what the rules say of it. */
import type { Attribute, Mapping } from '../connector/connector.ts';
import { sourcesOf } from '../connector/resolve-attribute.ts';
import { canonicalName } from '../emit/types/canonical-name.ts';
import { isAssured, type LeafShape, type Placement } from '../emit/types/resource-shape.ts';
import { prepareExpression } from '../expression/evaluate/prepare-expression.ts';
import type { Value } from '../expression/runtime/value.ts';
import { printExpression } from '../expression/syntax/print-expression.ts';
import type { Refusal } from './impact-counts.ts';
import type { RowSource } from './row-source.ts';
import type { Cell, UserBatch } from './user-batch.ts';

/** What the mapping code takes for a value of a type; the rules demand that type. */
export interface ValueTest {
  readonly otherwise: Refusal;
  readonly holds: (text: string) => boolean;
}

export interface MappedAttribute {
  readonly name: string;
  readonly attribute: Attribute;
  /** The source attributes that it reads. */
  readonly sources: readonly string[];
  /** The app cannot do without it, and something is mapped to it. */
  readonly isRequired: boolean;
  /** What a new object gets where the mapping gives nothing. */
  readonly defaultValue: string | null;
  /** A list of values is sent. */
  readonly isList: boolean;
  /** `null`: any text is a value. */
  readonly test: ValueTest | null;
  /** The same for two attributes that give the same for everybody. */
  readonly meaning: string;
  /** What the mapping gives for each user; `null`: for nobody anything. */
  readonly valuesOf: (batch: UserBatch) => readonly Cell[] | null;
}

export function mappedAttribute({ attribute, place }: Placement, source: RowSource): MappedAttribute {
  const mapping = attribute.mapping?.value ?? null;
  const leaf = place?.leaf ?? null;
  const described = {
    isRequired: leaf !== null && isAssured(leaf),
    defaultValue: attribute.defaultValue?.value ?? null,
    isList: leaf !== null && (leaf.list || place?.parents.at(-1)?.whole === true),
    test: leaf === null ? null : (TESTS[leaf.valueType] ?? null),
  };
  return {
    name: canonicalName(attribute),
    attribute,
    sources: mapping === null ? [] : [...new Set(sourcesOf(mapping))],
    ...described,
    meaning: JSON.stringify([meaningOf(mapping), leaf === null, described]),
    valuesOf: leaf === null || mapping === null ? () => null : valuesOf(mapping, source),
  };
}

const TESTS: Readonly<Partial<Record<LeafShape['valueType'], ValueTest>>> = {
  boolean: { otherwise: 'boolean', holds: (text) => /^(?:true|false)$/iu.test(text) },
  integer: { otherwise: 'integer', holds: (text) => /^-?\d{1,15}$/u.test(text) },
  decimal: { otherwise: 'decimal', holds: (text) => /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) },
};

/** What the rules say against a value; `null`: nothing. No value is no matter of theirs. */
export function refusalOf({ isList, test }: MappedAttribute, value: Cell): Refusal | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return test === null || test.holds(value) ? null : test.otherwise;
  return isList ? null : 'list';
}

/** What reaches the app, as a text that can be compared; `null`: nothing; `undefined`: nobody can tell. */
export function sentText(mapped: MappedAttribute, value: Cell): string | null | undefined {
  if (value === undefined) return undefined;
  if (value === null || value === '' || refusalOf(mapped, value) !== null) return null;
  if (typeof value === 'string')
    return mapped.isList ? JSON.stringify([value]) : mapped.test === null ? value : value.toLowerCase();
  return value.length === 0 ? null : JSON.stringify(value);
}

function valuesOf(mapping: Mapping, source: RowSource): MappedAttribute['valuesOf'] {
  switch (mapping.kind) {
    case 'direct': {
      const index = source.indexOf(mapping.source);
      return ({ columns }) => columns[index] ?? null;
    }
    case 'constant':
      return ({ count }) => Array.from({ length: count }, () => mapping.value);
    case 'expression':
      return expressionValues(prepareExpression(mapping.expression, source), [...sourcesOf(mapping)], source);
    case 'none':
      return () => null;
  }
}

/** What is computed from something that nobody can tell, nobody can tell either. */
function expressionValues(
  evaluate: () => Value,
  names: readonly string[],
  source: RowSource,
): (batch: UserBatch) => readonly Cell[] {
  const read = [...new Set(names)].map((name) => source.indexOf(name));
  return (batch) => {
    source.begin(batch);
    const inputs = read.map((index) => batch.columns[index] ?? null).filter((column) => column !== null);
    const unsure = inputs.filter((column) => column.includes(undefined));
    const [only, ...others] = inputs;
    const values: Cell[] = [];
    for (let row = 0; row < batch.count; row++) {
      source.row = row;
      // What reads one attribute gives for one value what it gave before.
      const isSame = row > 0 && only !== undefined && others.length === 0 && only[row] === only[row - 1];
      if (isSame) values.push(values[row - 1]);
      else values.push(unsure.some((column) => column[row] === undefined) ? undefined : evaluate());
    }
    return values;
  };
}

function meaningOf(mapping: Mapping | null): readonly (string | null)[] {
  switch (mapping?.kind) {
    case 'direct':
      return ['direct', mapping.source];
    case 'constant':
      return ['constant', mapping.value];
    case 'expression':
      return ['expression', printExpression(mapping.expression)];
    default:
      return [null];
  }
}
