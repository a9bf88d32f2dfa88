/** Substitutions of .NET replacement texts (`${name}`, `$1`, `$$`, ...) in JavaScript's notation. */
import type { GroupNumbers } from './print-pattern.ts';

const substitution = /\$(?:\$|&|`|'|\+|_|\{(\w+)\}|([0-9]+))/g;

export interface TranslatedReplacement {
  readonly text: string;
  /** Groups that the replacement names and the pattern lacks; .NET leaves such a substitution as it stands. */
  readonly unknown: readonly string[];
}

export function translateReplacement(replacement: string, groups: GroupNumbers): TranslatedReplacement {
  const unknown: string[] = [];
  let text = '';
  let kept = 0;
  for (const found of replacement.matchAll(substitution)) {
    text += escaped(replacement.slice(kept, found.index)) + translated(found, groups, unknown);
    kept = found.index + found[0].length;
  }
  return { text: text + escaped(replacement.slice(kept)), unknown };
}

function translated(found: RegExpExecArray, groups: GroupNumbers, unknown: string[]): string {
  const [whole, name, digits] = found;
  if (whole === '$$' || whole === '$&' || whole === '$`' || whole === "$'") return whole;
  const wanted = name ?? digits;
  if (wanted === '0') return '$&';
  const number = wanted === undefined ? undefined : groups.get(/^[0-9]+$/.test(wanted) ? Number(wanted) : wanted);
  if (number !== undefined && number < 100) return `$${String(number).padStart(2, '0')}`;
  unknown.push(wanted ?? whole);
  return escaped(whole);
}

function escaped(text: string): string {
  return text.replaceAll('$', '$$$$');
}
