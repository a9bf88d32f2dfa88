/** 1-based place of `part` in `whole`, 0 when it is not there. */
export function inStr(
  whole: string | null,
  part: string | null,
  start: number | null,
  ignoreCase: boolean,
): string | null {
  if (start === null || start < 1) return null;
  const text = whole ?? '';
  const sought = part ?? '';
  if (start > text.length) return '0';
  const found = ignoreCase ? folded(text).indexOf(folded(sought), start - 1) : text.indexOf(sought, start - 1);
  return String(found + 1);
}

/** Unit by unit, so that places stay what they were. */
function folded(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit));
}
