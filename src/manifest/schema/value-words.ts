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

/** The same value as the expected type would be written, where that is certain. */
export function howToWrite(type: string, value: unknown): string | null {
  if (type === 'string' && typeof value === 'number') return `Write "${value}".`;
  if (type === 'string' && Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
    return `Write ${shortJson(value[0])}, without the brackets.`;
  if (type === 'array' && typeof value === 'string') return `Write [${shortJson(value)}].`;
  if (value === 'true' || value === 'false')
    return type === 'boolean' ? `Write ${value}, without quotation marks.` : null;
  if (type === 'integer' && typeof value === 'string' && /^\d{1,9}$/.test(value))
    return `Write ${value}, without quotation marks.`;
  return value === null ? 'Leave the property out where nothing is known.' : null;
}
