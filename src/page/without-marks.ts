/**
 * A page without the byte order marks before its first character. A page that was saved twice can have two, and the
 * parser would take the second for one as well, so that every place after it would be one too far to the left.
 */
export function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF+/u, '');
}
