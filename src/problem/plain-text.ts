/**
 * Text from a file, safe on a terminal. A manifest may hold escape sequences, and characters that turn the direction
 * of reading around; printed as they are they could hide or forge what a report says.
 */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029\u200B\uFEFF\u00AD\u180E\u2060-\u2064]/gu;

/** Tabs become blanks of a fixed width, other characters that cannot be seen become a mark. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => (character === '\t' ? '  ' : '\u00B7'));
}

const WIDE =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60]/u;
const NARROW_PICTOGRAPHS = /[\p{ASCII}\u00A0-\u00FF\u2000-\u21FF]/u;
const WITHOUT_WIDTH = /\p{Mark}|\u200D/u;

/** How many columns of a terminal a text takes, as far as can be told without a table of every font. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (WITHOUT_WIDTH.test(character)) continue;
    width += WIDE.test(character) && !NARROW_PICTOGRAPHS.test(character) ? 2 : 1;
  }
  return width;
}
