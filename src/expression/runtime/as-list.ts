import { isTextList } from './is-text-list.ts';
import type { Value } from './value.ts';

/** One text is a list of one. */
export function asList(value: Value): readonly string[] | null {
  if (typeof value === 'string') return [value];
  return isTextList(value) ? value : null;
}
