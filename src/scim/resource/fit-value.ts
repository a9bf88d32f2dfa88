/**
 * Values as the schema types them. What is certain is taken though it is written otherwise: a boolean as text, a single
 * value where a list belongs, a bare id for a reference (scim-client fact sheet, sections 4.3 and 5).
 */
import { isRecord } from '../../json/is-record.ts';
import { attributeNamed } from '../schema-set.ts';
import type { ScimAttribute } from '../scim-attribute.ts';
import { ScimError } from '../scim-error.ts';
import { isNothing } from './resource.ts';

/**
 * The value of an attribute, names in the spelling of the schema; `undefined` where it says nothing. Sub-attributes that
 * the schema does not know are left out.
 *
 * @throws ScimError 400 invalidValue where the value is of another type
 */
export function fitValue(attribute: ScimAttribute, value: unknown): unknown {
  if (isNothing(value)) return undefined;
  if (!attribute.multiValued) return fitSingle(attribute, Array.isArray(value) ? onlyOne(attribute, value) : value);
  const list = (Array.isArray(value) ? value : [value])
    .map((entry: unknown) => fitSingle(attribute, entry))
    .filter((entry) => entry !== undefined);
  return list.length === 0 ? undefined : list;
}

/** One value of an attribute, be there several or not. */
export function fitSingle(attribute: ScimAttribute, value: unknown): unknown {
  if (isNothing(value)) return undefined;
  return FITS[attribute.type](value, attribute);
}

type Fit = (value: unknown, attribute: ScimAttribute) => unknown;

const FITS: Readonly<Record<ScimAttribute['type'], Fit>> = {
  string: fitText,
  reference: fitText,
  dateTime: fitText,
  binary: fitText,
  integer: fitNumber,
  decimal: fitNumber,
  boolean: fitBoolean,
  complex: fitComplex,
};

function fitText(value: unknown, attribute: ScimAttribute): string {
  if (typeof value === 'string') return value;
  throw misfit(attribute, 'a text');
}

function fitNumber(value: unknown, attribute: ScimAttribute): number {
  const number = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value;
  if (typeof number === 'number' && (attribute.type === 'decimal' || Number.isInteger(number))) return number;
  throw misfit(attribute, 'a number');
}

function fitBoolean(value: unknown, attribute: ScimAttribute): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(?:true|false)$/iu.test(value)) return value.toLowerCase() === 'true';
  throw misfit(attribute, 'a boolean');
}

function fitComplex(value: unknown, attribute: ScimAttribute): unknown {
  const subAttributes = attribute.subAttributes ?? [];
  if (typeof value === 'string') {
    const simple = attributeNamed(subAttributes, 'value');
    if (simple === null) throw misfit(attribute, 'an object');
    return value === '' ? undefined : { [simple.name]: value };
  }
  if (!isRecord(value)) throw misfit(attribute, 'an object');
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const sub = attributeNamed(subAttributes, name);
    const fitted = sub === null ? undefined : fitValue(sub, member);
    return sub === null || fitted === undefined ? [] : [[sub.name, fitted]];
  });
  return isNamelessReference(attribute, members) ? undefined : Object.fromEntries(members);
}

/** `{"value": ""}` takes a manager away (scim-client fact sheet, section 4.3), and no list has an entry of nothing. */
function isNamelessReference({ multiValued }: ScimAttribute, members: readonly [string, unknown][]): boolean {
  const value = members.find(([name]) => name === 'value');
  return members.length === 0 || (!multiValued && value?.[1] === '');
}

function onlyOne(attribute: ScimAttribute, list: readonly unknown[]): unknown {
  if (list.length > 1) throw misfit(attribute, 'a single value');
  return list[0];
}

function misfit({ name }: ScimAttribute, wanted: string): ScimError {
  return new ScimError(400, 'invalidValue', `${name} takes ${wanted}.`);
}
