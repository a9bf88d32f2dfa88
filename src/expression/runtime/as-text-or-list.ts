import { isTextList } from './is-text-list.ts';
import type { Value } from './value.ts';

/** Role objects are neither a text nor a list of texts. */
export function asTextOrList(value: Value): string | readonly string[] | null {
  return typeof value === 'string' || isTextList(value) ? value : null;
}
