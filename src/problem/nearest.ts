/**
 * "Did you mean": the known word closest to a misspelt one. Distance is Damerau-Levenshtein (optimal string alignment),
 * because swapping two neighbouring letters is the commonest slip.
 */

/** The candidate most likely meant by `word`, or null when none is close. Words differing only in capitals win. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const folded = word.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  const letters = lettersOf(folded);
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (other === folded) return candidate;
    if (Math.abs(other.length - folded.length) >= bestDistance) continue;
    if (lettersApart(letters, lettersOf(other)) >= bestDistance) continue;
    const found = distance(folded, other, bestDistance);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
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

/** Which of the letters from a to z a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS) letters |= 1 << letter;
  }
  return letters;
}

const FIRST_LETTER = 97;
const LETTERS = 26;

/** No slip takes more than one letter out of a word, or brings more than one in: words are at least so far apart. */
function lettersApart(left: number, right: number): number {
  return Math.max(bits(left & ~right), bits(right & ~left));
}

function bits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Some number that is not less than `most` where the distance is not: the words that differ are many. */
function distance(left: string, right: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    // Each distance of a later row is made from one of the last two.
    if (Math.min(...last) >= most && Math.min(...current) >= most) return most;
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
