/** The code of one attribute's value, in the type that goes over the wire. */
import type { Resource } from '../../connector/connector.ts';
import { typedText } from '../../connector/typed-text.ts';
import { stringLiteral } from '../code/string-literal.ts';
import type { LeafShape } from '../types/resource-shape.ts';
import type { MappingFunction } from './mapping-runtime.ts';
import type { ModuleParts } from './module-parts.ts';
import { registerSource, type SourceValue, sourceValue } from './source-value.ts';

export interface ValueCode {
  readonly code: string;
  readonly nullable: boolean;
  /** Cheap to write twice, and TypeScript narrows it. */
  readonly property: boolean;
  /** The code as the left side of `??`, where it ends with one itself: TypeScript refuses `(a ?? null) ?? b`. */
  readonly nullish: string | null;
  /** The code gives a list of texts, which are converted one by one, or of whole role objects. */
  readonly list: 'texts' | 'roles' | null;
}

export type Form = 'create' | 'update';

/** `null` where this form of the resource sends nothing for the attribute. */
export function valueCode(
  resource: Resource,
  leaf: LeafShape,
  list: boolean,
  form: Form,
  parts: ModuleParts,
): ValueCode | null {
  const { attribute } = leaf;
  if (form === 'update' && attribute.flow.value === 'create-only') return null;
  const source = sourceValue(resource, attribute);
  const value =
    source === null ? null : list ? listCode(source, leaf, parts) : singleCode(source, leaf.valueType, parts);
  if (source !== null && value !== null) registerSource(source, parts);
  const fallback = form === 'create' ? (attribute.defaultValue?.value ?? null) : null;
  return fallback === null || value?.list === 'roles' ? value : withDefault(value, fallback, leaf.valueType, list);
}

/** On creation, the default stands in where the mapping gives nothing (entra-provisioning fact sheet, section 5). */
function withDefault(
  value: ValueCode | null,
  text: string,
  type: LeafShape['valueType'],
  list: boolean,
): ValueCode | null {
  const single = constantCode(text, type);
  if (single === null || value?.nullable === false) return value;
  const code = list ? `[${stringLiteral(text)}]` : single;
  const steady = { nullable: false, property: false, nullish: null, list: list ? 'texts' : null } as const;
  return value === null ? { code, ...steady } : { code: `${operand(value)} ?? ${code}`, ...steady };
}

/** A list is read as texts: the conversion happens item by item. */
function listCode(source: SourceValue, leaf: LeafShape, parts: ModuleParts): ValueCode | null {
  const { code, nullable, property, nullish } = source;
  const other = { property: false, nullish: null, list: 'texts' } as const;
  switch (source.kind) {
    case 'list':
      return { code, nullable, property, nullish, list: 'texts' };
    case 'roles':
      return leaf.list || leaf.name !== 'value' ? null : { code, nullable, property, nullish, list: 'roles' };
    case 'boolean':
      return null;
    default:
      if (!nullable && source.kind === 'text') return { code: `[${code}]`, nullable, ...other };
      parts.expressionFunctions.add('asList');
      return { code: `asList(${code}${property ? ' ?? null' : ''})`, nullable: true, ...other };
  }
}

function singleCode(source: SourceValue, type: LeafShape['valueType'], parts: ModuleParts): ValueCode | null {
  const { code, nullable, property, nullish } = source;
  if (source.constant !== null) {
    const literal = constantCode(source.constant, type);
    return literal === null ? null : { code: literal, nullable: false, property: false, nullish: null, list: null };
  }
  switch (source.kind) {
    // A list where one value is needed is no value: the service reports it (entra-provisioning fact sheet, section 9).
    case 'list':
    case 'roles':
      return null;
    case 'boolean':
      if (type === 'boolean') return { code, nullable, property, nullish, list: null };
      return textCode(
        `(${code} == null ? null : ${code} ? "True" : "False")`,
        type,
        { nullable, property: false, nullish: null },
        parts,
      );
    case 'either':
      parts.expressionFunctions.add('asText');
      return textCode(`asText(${code})`, type, { nullable: true, property: false, nullish: null }, parts);
    case 'text':
      return textCode(code, type, { nullable, property, nullish }, parts);
  }
}

function textCode(
  code: string,
  type: LeafShape['valueType'],
  facets: Pick<ValueCode, 'nullable' | 'property' | 'nullish'>,
  parts: ModuleParts,
): ValueCode {
  if (!isConverted(type)) return { code, ...facets, list: null };
  return { code: convertText(code, type, parts), nullable: true, property: false, nullish: null, list: null };
}

const CONVERSIONS: Readonly<Partial<Record<LeafShape['valueType'], MappingFunction>>> = {
  boolean: 'toBoolean',
  integer: 'toInteger',
  decimal: 'toDecimal',
};

/** Text stays as it is; the code gives `null` where the text is no value of the type. */
export function convertText(code: string, type: LeafShape['valueType'], parts: ModuleParts): string {
  const conversion = CONVERSIONS[type];
  if (conversion === undefined) return code;
  parts.mappingFunctions.add(conversion);
  return `${conversion}(${code})`;
}

export function isConverted(type: LeafShape['valueType']): boolean {
  return CONVERSIONS[type] !== undefined;
}

/** A constant or default as a literal of the attribute's type; `null` where the text is no value of it. */
function constantCode(text: string, type: LeafShape['valueType']): string | null {
  const value = typedText(text, type);
  return typeof value === 'string' ? stringLiteral(value) : value === null ? null : String(value);
}

/** The code as an operand of `??`, which does not mix with `||`, `&&` and conditions. */
export function operand({ code, property, nullish }: ValueCode): string {
  if (nullish !== null) return nullish;
  return property || /^\w+\([^()]*\)$/.test(code) ? code : `(${code})`;
}
