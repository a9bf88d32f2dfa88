/**
 * Rows of words instead of regular expressions: `^` is the start and `$` the end of the text, `*` ends a stem, `~`
 * stands for up to three words, `≈` for up to six, `…` for anything between whole words.
 */
export type WordPattern = RegExp;

export function wordPattern(rows: readonly string[], flags = 'i'): WordPattern {
  return new RegExp(rows.map(alternative).join('|'), flags);
}

function alternative(row: string): string {
  const start = row.startsWith('^') ? '^' : '\\b';
  const end = row.endsWith('$') ? '$' : row.endsWith('*') ? '' : '\\b';
  const words = row
    .replace(/^\^|[$*]$/g, '')
    .replace(/[-.+?()[\]{}\\]/g, '\\$&')
    .replace(/\*/g, '\\w*')
    .replace(/ [~≈] /g, (gap) => ` (?:\\S+ ){0,${gap === ' ~ ' ? 3 : 6}}?`)
    .replace(/ … /g, '\\b.*\\b');
  return `${start}${words}${end}`;
}
