/**
 * What may be a secret where the JSON of a manifest could not be read. A value that nobody can read is the value of nothing, and its line
 * is shown with the slip all the same.
 */
import { indexLines } from '../problem/line-index.ts';
import type { Problem } from '../problem/problem.ts';
import { isSecretLabel } from './credential-kind.ts';

/** The words of values on the lines of slips, where what they belong to is secret. */
export function secretsBesideSlips(text: string, slips: readonly Problem[]): string[] {
  const lines = indexLines(text);
  return slips.flatMap(({ line }) => {
    const shown = lines.line(line);
    const [, before = '', values = ''] =
      STATED.exec(shown) ?? VALUE_ALONE.exec(`${lines.line(line - 1)}\n${shown}`) ?? [];
    const start = lines.startOf(line) + (before.includes('\n') ? 0 : before.length);
    return isOfSecret(text, start, start + values.length) ? Array.from(values.matchAll(WORD), ([word]) => word) : [];
  });
}

/** A line up to the first key of a value, and from there on. */
const STATED = /^(.*?)("(?:fixed|value|constant|default)"\s*:.*)$/u;
/** A line behind one that ends with such a key. */
const VALUE_ALONE = /^(.*"(?:fixed|value|constant|default)"\s*:\s*\n)(.*)$/u;

/** No key, and none of the words of JSON and of this shape. */
const WORD = /(?!(?:fixed|value|constant|default|secret)\b)[^\s"'{}[\],:]{6,}(?!\s*"?\s*:)/gu;

/** The field or the attribute around a place says it itself, by its mark or by its name. */
function isOfSecret(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf('"portal"', start), text.lastIndexOf('"name"', start));
  if (from === -1) return false;
  const next = text.slice(end).search(/"(?:portal|name)"/u);
  const own = text.slice(from, next === -1 ? undefined : end + next);
  const [, key, label = ''] = /^"(\w+)"\s*:\s*"([^"\n]*)"/u.exec(own) ?? [];
  if (key === 'name') return /(?:^|:)password$/iu.test(label);
  const marked = /"secret"\s*:\s*(true|false)/u.exec(own)?.[1];
  return marked === undefined ? isSecretLabel(label) : marked === 'true';
}
