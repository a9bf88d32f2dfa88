import { isRecord } from '../../json/is-record.ts';
import { pointerTo } from '../../json/json-node.ts';
import { didYouMean } from '../../problem/nearest.ts';
import type { Shape } from './view-shape.ts';

/** Where a value does not fit its shape. */
export interface Misfit {
  /** RFC 6901 pointer into the value. */
  readonly pointer: string;
  /** Whether the key is at fault or the value behind it. */
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
}

/** Every place where data read from a file differs from the shape. Optional fields may be absent. */
export function findMisfits(value: unknown, shape: Shape, pointer = ''): Misfit[] {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string'
        ? []
        : [misfit(pointer, `Expected a text, found ${describe(value)}.`, shape.doc)];
    case 'flag':
      return typeof value === 'boolean'
        ? []
        : [misfit(pointer, `Expected true or false, found ${describe(value)}.`, shape.doc)];
    case 'optional':
      return value === undefined || value === null ? [] : findMisfits(value, shape.inner, pointer);
    case 'list':
      if (!Array.isArray(value)) return [misfit(pointer, `Expected a list, found ${describe(value)}.`, null)];
      return value.flatMap((item, index) => findMisfits(item, shape.item, `${pointer}/${index}`));
    case 'object':
      if (!isRecord(value)) return [misfit(pointer, `Expected an object, found ${describe(value)}.`, null)];
      return [...missing(value, shape.fields, pointer), ...surplus(value, shape.fields, pointer)];
  }
}

/** The same data with `null` for each optional field that is absent. */
export function withNulls(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'optional') return value === undefined || value === null ? null : withNulls(value, shape.inner);
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => withNulls(item, shape.item));
  if (shape.kind !== 'object' || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, withNulls(value[key], field)]));
}

function missing(value: Record<string, unknown>, fields: Readonly<Record<string, Shape>>, pointer: string): Misfit[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    if (Object.hasOwn(value, key)) return findMisfits(value[key], field, `${pointer}/${key}`);
    return field.kind === 'optional'
      ? []
      : [misfit(pointer, `"${key}" is missing.`, field.kind === 'text' ? field.doc : null)];
  });
}

function surplus(value: Record<string, unknown>, fields: Readonly<Record<string, Shape>>, pointer: string): Misfit[] {
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => ({
      pointer: pointerTo(pointer, key),
      part: 'key',
      message: `Nothing reads "${key}".`,
      hint: didYouMean(key, Object.keys(fields)) ?? `Known here: ${Object.keys(fields).join(', ')}.`,
    }));
}

function misfit(pointer: string, message: string, hint: string | null): Misfit {
  return { pointer, part: 'value', message, hint: hint === null ? null : `It holds ${hint}.` };
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
