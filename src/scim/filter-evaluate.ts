/** Whether a resource fulfils a filter (RFC 7644 section 3.4.2.2). */
import { isRecord } from '../json/is-record.ts';
import { attributePathOf, extensionUrn } from './attribute-path.ts';
import type { Filter, FilterOperator, FilterPath } from './filter.ts';

export interface EvaluateOptions {
  /** Whether values of this attribute differ by case; the schema's `caseExact`. Left out: none do. */
  readonly caseExact?: (attribute: string) => boolean;
}

export function evaluateFilter(filter: Filter, resource: unknown, options: EvaluateOptions = {}): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.terms.every((term) => evaluateFilter(term, resource, options));
    case 'or':
      return filter.terms.some((term) => evaluateFilter(term, resource, options));
    case 'not':
      return !evaluateFilter(filter.term, resource, options);
    case 'some':
      return valuesAt(resource, filter.attribute).some((entry) => evaluateFilter(filter.filter, entry, options));
    case 'present':
      return leaves(resource, filter.path, options).some(isPresent);
    case 'compare':
      return compare(
        leaves(resource, filter.path, options),
        filter,
        options.caseExact?.(filter.path.attribute) ?? false,
      );
  }
}

function compare(found: readonly unknown[], filter: Filter & { kind: 'compare' }, caseExact: boolean): boolean {
  if (filter.value === null) return found.some(isPresent) === (filter.operator === 'ne');
  const wanted = scalar(filter.value, caseExact);
  if (filter.operator === 'ne') return !found.some((value) => comparable(value, caseExact) === wanted);
  const test = TESTS[filter.operator];
  return found.some((value) => test(comparable(value, caseExact), wanted));
}

type Scalar = string | number;
type Test = (value: Scalar | undefined, wanted: Scalar) => boolean;

const TESTS: Readonly<Record<Exclude<FilterOperator, 'ne'>, Test>> = {
  eq: (value, wanted) => value === wanted,
  co: (value, wanted) => typeof value === 'string' && value.includes(String(wanted)),
  sw: (value, wanted) => typeof value === 'string' && value.startsWith(String(wanted)),
  ew: (value, wanted) => typeof value === 'string' && value.endsWith(String(wanted)),
  gt: (value, wanted) => ordered(value, wanted) && value > wanted,
  ge: (value, wanted) => ordered(value, wanted) && value >= wanted,
  lt: (value, wanted) => ordered(value, wanted) && value < wanted,
  le: (value, wanted) => ordered(value, wanted) && value <= wanted,
};

/** Text and numbers have no common order. */
function ordered(value: Scalar | undefined, wanted: Scalar): value is Scalar {
  return typeof value === typeof wanted;
}

function comparable(value: unknown, caseExact: boolean): Scalar | undefined {
  const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return simple ? scalar(value, caseExact) : undefined;
}

/** A boolean compares as its name: the service writes `primary eq "True"` (scim-client fact sheet, section 4.2). */
function scalar(value: string | number | boolean, caseExact: boolean): Scalar {
  if (typeof value === 'number') return value;
  const text = String(value);
  return caseExact && !/^(?:true|false)$/i.test(text) ? text : text.toLowerCase();
}

/** The simple values a path leads to; a complex value stands for its `value` (RFC 7643 section 2.4). */
export function leaves(resource: unknown, path: FilterPath, options: EvaluateOptions = {}): readonly unknown[] {
  const entries = valuesAt(resource, path.attribute);
  const { filter, subAttribute } = path;
  const picked = filter === null ? entries : entries.filter((entry) => evaluateFilter(filter, entry, options));
  const found = subAttribute === null ? picked : picked.flatMap((entry) => listed(member(entry, subAttribute)));
  return found.map((value) => (isRecord(value) ? (member(value, 'value') ?? value) : value));
}

function valuesAt(resource: unknown, attribute: string): readonly unknown[] {
  const path = attributePathOf(attribute);
  if (path === null) return [];
  const urn = extensionUrn(path);
  const top = listed(member(urn === null ? resource : member(resource, urn), path.attribute));
  const { subAttribute } = path;
  return subAttribute === null ? top : top.flatMap((entry) => listed(member(entry, subAttribute)));
}

function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Attribute names and URNs are case-insensitive (RFC 7643 section 2.1). */
function member(value: unknown, name: string): unknown {
  if (!isRecord(value)) return undefined;
  const wanted = name.toLowerCase();
  const key = Object.hasOwn(value, name)
    ? name
    : Object.keys(value).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : value[key];
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
