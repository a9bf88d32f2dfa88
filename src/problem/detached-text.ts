/** The same text in letters of its own: one that is cut from a longer one keeps all of that, a paragraph that is remembered its page. */
export function detachedText(text: string): string {
  return ` ${text}`.slice(1);
}
