/** The counts of a run over many users; however many there are, it holds little. */
import { type Outcome, RESULTS, type Result } from './result.ts';

export interface Reason {
  readonly result: Result;
  readonly why: string;
  readonly count: number;
  /** The first lines of the file that it is about. */
  readonly lines: readonly number[];
}

const MOST_REASONS = 200;
const MOST_LINES = 10;

export class Tally {
  readonly #counts = new Map<Result, number>(RESULTS.map((result) => [result, 0]));
  readonly #reasons = new Map<string, { result: Result; why: string; count: number; lines: number[] }>();

  /** How many somebody has to look at. */
  wrong = 0;

  add({ result, why, isWrong }: Outcome, line: number): void {
    if (isWrong) this.wrong++;
    this.#counts.set(result, this.count(result) + 1);
    if (why === null) return;
    const isFull = this.#reasons.size >= MOST_REASONS;
    const key = this.#reasons.has(why) || !isFull ? why : 'Other reasons.';
    const reason = this.#reasons.get(key) ?? { result, why: key, count: 0, lines: [] };
    reason.count++;
    if (reason.lines.length < MOST_LINES) reason.lines.push(line);
    this.#reasons.set(key, reason);
  }

  count(result: Result): number {
    return this.#counts.get(result) ?? 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The commonest first. */
  get reasons(): readonly Reason[] {
    return [...this.#reasons.values()].sort((a, b) => b.count - a.count);
  }
}
