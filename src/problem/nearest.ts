/**
 * "Did you mean": the known word closest to a misspelt one. Distance is Damerau-Levenshtein (optimal string alignment),
 * because swapping two neighbouring letters is the commonest slip.
 */

/** The candidate most likely meant by `word`, or null when none is close. Words differing only in capitals win. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  return nearestAmong(candidates)(word);
}

/** The same for many words and the same candidates. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | null {
  const known = Array.from(candidates, (candidate) => ({ candidate, ...folded(candidate) }));
  return (word) => {
    const { text, letters } = folded(word);
    let best: string | null = null;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const { candidate, text: other, letters: others } of known) {
      if (other === text) return candidate;
      if (Math.abs(other.length - text.length) >= bestDistance) continue;
      if (lettersApart(letters, others) >= bestDistance) continue;
      const found = distance(text, other, bestDistance);
      if (found < bestDistance) {
        best = candidate;
        bestDistance = found;
      }
    }
    return best;
  };
}

function folded(word: string): { readonly text: string; readonly letters: Letters } {
  const text = word.toLowerCase();
  return { text, letters: lettersOf(text) };
}

/** The one candidate of which only the first words were written, `bearer` of `bearer-token`; `null` where several begin so. */
export function begunWith(word: string, candidates: Iterable<string>): string | null {
  const begun = `${word.toLowerCase()}-`;
  const [found, ...others] = [...candidates].filter((candidate) => candidate.toLowerCase().startsWith(begun));
  return found === undefined || others.length > 0 ? null : found;
}

/** Ready-made hint text, or null when nothing is close enough to suggest. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const found = nearest(word, candidates);
  return found === null ? null : `Did you mean "${found}"?`;
}

/** Which letters a word has, a bit each: those from a to z, and all others, of which some share a bit. */
interface Letters {
  readonly usual: number;
  readonly others: number;
}

function lettersOf(word: string): Letters {
  let [usual, others] = [0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS) usual |= 1 << letter;
    else others |= 1 << (letter & LAST_BIT);
  }
  return { usual, others };
}

const FIRST_LETTER = 97;
const LETTERS = 26;
const LAST_BIT = 31;

/** No slip takes more than one letter out of a word, or brings more than one in: words are at least so far apart. */
function lettersApart(left: Letters, right: Letters): number {
  return Math.max(missing(left, right), missing(right, left));
}

function missing(from: Letters, to: Letters): number {
  return bits(from.usual & ~to.usual) + bits(from.others & ~to.others);
}

function bits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Some number that is not less than `most` where the distance is not: the words that differ are many. */
function distance(left: string, right: string, most: number): number {
  const width = right.length + 1;
  let beforeLast = new Uint32Array(width);
  let last = Uint32Array.from({ length: width }, (_, index) => index);
  let current = new Uint32Array(width);
  let leastOfLast = 0;
  for (let row = 1; row <= left.length; row++) {
    current[0] = row;
    let least = row;
    for (let column = 1; column < width; column++) {
      const same = left[row - 1] === right[column - 1];
      const isSwapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const kept = at(last, column - 1) + (same ? 0 : 1);
      const changed = Math.min(at(last, column) + 1, at(current, column - 1) + 1, kept);
      const value = isSwapped ? Math.min(changed, at(beforeLast, column - 2) + 1) : changed;
      current[column] = value;
      if (value < least) least = value;
    }
    // Each distance of a later row is made from one of the last two.
    if (leastOfLast >= most && least >= most) return most;
    leastOfLast = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, right.length);
}

function at(row: Uint32Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
