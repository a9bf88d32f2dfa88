import { holdsPlace } from './holds-place.ts';
import type { PatternLook, PatternProgram, PatternStep } from './pattern-program.ts';
import type { SearchEffort } from './search-effort.ts';

/** One way through the pattern that is still open: the step it waits at, and the places it has kept. */
interface PatternThread {
  readonly step: number;
  readonly kept: readonly number[];
}

/** Where a search may begin and has to end. */
interface SearchBounds {
  readonly from: number;
  /** Only there, not further on as well. */
  readonly anchored: boolean;
  readonly endAt: number | null;
}

/**
 * The first match from a place on, as .NET finds it: the leftmost, and of those the one that the pattern prefers. All ways
 * through the pattern go forward together, each step at most once for a character, so the time grows with the text and no
 * faster. The result holds places in the text, two for the match and two for each group; -1 where a group took no part.
 */
export function searchPattern(
  text: string,
  program: PatternProgram,
  from: number,
  effort: SearchEffort,
): readonly number[] | null {
  const kept = Array.from({ length: program.slots }, () => -1);
  return runPattern(text, program, kept, { from, anchored: false, endAt: null }, effort);
}

function runPattern(
  text: string,
  program: PatternProgram,
  kept: readonly number[],
  { from, anchored, endAt }: SearchBounds,
  effort: SearchEffort,
): readonly number[] | null {
  const seen = program.steps.map(() => -1);
  const open = (threads: PatternThread[], thread: PatternThread, at: number): void =>
    openThreads(text, program.steps, threads, thread, at, seen, effort);
  let threads: PatternThread[] = [];
  let found: readonly number[] | null = null;
  for (let at = from; effort.left > 0; ) {
    if (found === null && (!anchored || at === from)) open(threads, { step: 0, kept: withPlace(kept, 0, at) }, at);
    const character = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : null;
    const next: PatternThread[] = [];
    for (const thread of threads) {
      effort.left--;
      const step = program.steps[thread.step];
      if (isDone(step)) {
        if (endAt !== null && at !== endAt) continue;
        found = withPlace(thread.kept, 1, at);
        // Ways after this one are less preferred.
        break;
      }
      if (character === null || !takesCharacter(step, character)) continue;
      open(next, { step: thread.step + 1, kept: thread.kept }, at + character.length);
    }
    threads = next;
    if (character === null || (threads.length === 0 && (found !== null || anchored))) return found;
    at += character.length;
  }
  return null;
}

/** Follows a way to the characters it can take next, in order of preference. */
function openThreads(
  text: string,
  steps: readonly PatternStep[],
  threads: PatternThread[],
  thread: PatternThread,
  at: number,
  seen: number[],
  effort: SearchEffort,
): void {
  const waiting = [thread];
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    const { step: number, kept } = way;
    if (seen[number] === at) continue;
    seen[number] = at;
    effort.left--;
    const step = steps[number];
    if (step === undefined || typeof step === 'string' || step instanceof RegExp || step[0] === 'done') {
      threads.push(way);
    } else if (step[0] === 'or') {
      waiting.push({ step: step[2], kept }, { step: step[1], kept });
    } else if (step[0] === 'go') {
      waiting.push({ step: step[1], kept });
    } else if (step[0] === 'keep') {
      waiting.push({ step: number + 1, kept: withPlace(kept, step[1], at) });
    } else if (step[0] === 'round') {
      waiting.push({ step: kept[step[1]] === at ? step[3] : step[2], kept });
    } else if (step[0] === 'at') {
      if (holdsPlace(text, at, step[1])) waiting.push({ step: number + 1, kept });
    } else {
      const seenBy = lookAround(text, at, step[1], kept, effort);
      if (seenBy !== null) waiting.push({ step: number + 1, kept: seenBy });
    }
  }
}

/** The places kept after looking ahead or behind; null where what was asked for does not hold. */
function lookAround(
  text: string,
  at: number,
  { program, behind, negative, least, most }: PatternLook,
  kept: readonly number[],
  effort: SearchEffort,
): readonly number[] | null {
  let found: readonly number[] | null = null;
  if (behind) {
    let from = at;
    for (let over = 0; found === null && from >= 0 && (most === null || over <= most) && effort.left > 0; over++) {
      if (over >= least) found = runPattern(text, program, kept, { from, anchored: true, endAt: at }, effort);
      from -= from > 1 && (text.codePointAt(from - 2) ?? 0) > 0xffff ? 2 : 1;
    }
  } else {
    found = runPattern(text, program, kept, { from: at, anchored: true, endAt: null }, effort);
  }
  if (negative) return found === null ? kept : null;
  if (found === null) return null;
  // What was looked at is no part of the match; groups inside it are.
  return withPlace(withPlace(found, 0, kept[0] ?? -1), 1, kept[1] ?? -1);
}

function isDone(step: PatternStep | undefined): boolean {
  return step !== undefined && typeof step !== 'string' && !(step instanceof RegExp) && step[0] === 'done';
}

function takesCharacter(step: PatternStep | undefined, character: string): boolean {
  return typeof step === 'string' ? step === character : step instanceof RegExp && step.test(character);
}

function withPlace(kept: readonly number[], slot: number, place: number): readonly number[] {
  if (kept[slot] === place) return kept;
  const changed = [...kept];
  changed[slot] = place;
  return changed;
}
