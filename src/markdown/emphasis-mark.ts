/** A run of `*` or `_`, and whether it can open or close emphasis where it stands (CommonMark, "delimiter run"). */
export interface Mark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/**
 * Reads the run that begins at `start`.
 *
 * @param edges where the text begins and ends that it stands in: that of a link
 */
export function openMark(text: string, start: number, [from, to] = [0, text.length]): Mark {
  const character = text.charAt(start);
  let end = start;
  while (text.charAt(end) === character) end++;
  const before = start > from ? text.charAt(start - 1) : '';
  const after = end < to ? text.charAt(end) : '';
  const left = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
  const right = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
  const word = character === '_';
  return {
    text: text.slice(start, end),
    start,
    end,
    canOpen: left && (!word || !right || isPunctuation(before)),
    canClose: right && (!word || !left || isPunctuation(after)),
  };
}

/** Only a run of the same length closes: what is opened with two stars is closed with two. */
export function closesMark(open: Mark, close: Mark): boolean {
  return close.canClose && open.text === close.text;
}

function isBlank(character: string): boolean {
  return character === '' || /\s/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
