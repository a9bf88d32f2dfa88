/**
 * Whether a mark stands in a stretch of a text. Whoever asks for one stretch after the other has the text looked through
 * once, and makes no text of a stretch that has none.
 *
 * @param mark of one character
 */
export function markFinder(text: string, mark: string): (start: number, end: number) => boolean {
  let from = 0;
  /** The first one from there on. */
  let next = text.indexOf(mark);
  return (start, end) => {
    if (start < from || (next !== -1 && next < start)) {
      from = start;
      next = text.indexOf(mark, start);
    }
    return next !== -1 && next < end;
  };
}
