/** JSON values in the words of a message. */
import { shortened } from '../../problem/shortened.ts';

export const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  array: 'a list',
};

const LONGEST = 60;

/** What stands there, by its kind; a number that is not whole is shown, since its kind is not what is wrong with it. */
export function found(value: unknown, expectedType = ''): string {
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && expectedType === 'integer') return shortJson(value);
  return typeof value === 'string'
    ? 'text'
    : typeof value === 'boolean'
      ? `\`${value}\``
      : `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`;
}

export function shortJson(value: unknown): string {
  return shortened(JSON.stringify(value) ?? 'nothing', LONGEST);
}

const SAYINGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...['true', 'yes', 'on', 1].map((word) => [word, true] as const),
  ...['false', 'no', 'off', 'none', 0].map((word) => [word, false] as const),
]);

/** What a text or a number says in the place of `true` or `false`; `null` where it says neither. */
export function sayingOf(value: unknown): boolean | null {
  return SAYINGS.get(typeof value === 'string' ? value.trim().toLowerCase() : value) ?? null;
}

/** The same value as the expected type would be written, where that is certain. */
export function howToWrite(type: string, value: unknown): string | null {
  if (type === 'string' && typeof value === 'number') return `Write "${value}".`;
  if (type === 'string' && Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
    return `Write ${shortJson(value[0])}, without the brackets.`;
  if (type === 'array' && typeof value === 'string') return `Write [${shortJson(value)}].`;
  const saying = type === 'boolean' ? sayingOf(value) : null;
  if (saying !== null) return `Write ${saying}${value === String(saying) ? ', without quotation marks' : ''}.`;
  if (type === 'integer' && typeof value === 'string' && /^\d{1,9}$/.test(value))
    return `Write ${value}, without quotation marks.`;
  return value === null ? 'Leave the property out where nothing is known.' : null;
}
