/**
 * A text of a manifest inside a message: what somebody wrote may be as long as it likes, and drown the message.
 *
 * @param most so many letters are shown, with a mark for those that are left out; none is cut in two
 */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(HALF_AT_END, '')}…`;
}

/** The first half of a letter that takes two units. */
const HALF_AT_END = /[\uD800-\uDBFF]$/;
