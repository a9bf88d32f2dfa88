/** Blanks, control characters, and the separators that end a line in JavaScript. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp} ]+/gu;

/** A manifest's text on one line. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}

/** The one way a manifest's text gets into a comment: on one line, and unable to end a block comment. */
export function commentText(text: string): string {
  return oneLine(text).replaceAll('*/', '* /');
}

export function lineComment(text: string): string {
  return `// ${commentText(text)}`;
}
