/** What was done to a manifest in this session, to be undone and redone: the very texts, so that each byte comes back. */
export interface EditStep {
  readonly before: string;
  readonly after: string;
}

export interface EditHistory {
  /** The last one at the end. */
  readonly done: readonly EditStep[];
  readonly undone: readonly EditStep[];
}

export const NO_HISTORY: EditHistory = { done: [], undone: [] };

/** Older ones are forgotten. */
const MOST_STEPS = 200;

export function withStep({ done }: EditHistory, step: EditStep): EditHistory {
  return { done: [...done, step].slice(-MOST_STEPS), undone: [] };
}

export type Way = 'undo' | 'redo';

/** The step that would be taken back, or done again; `null` where the text is not the one that it left. */
export function stepBack({ done, undone }: EditHistory, way: Way, text: string): EditStep | null {
  const step = way === 'undo' ? done.at(-1) : undone.at(-1);
  if (step === undefined) return null;
  return text === (way === 'undo' ? step.after : step.before) ? step : null;
}

export function afterStepBack({ done, undone }: EditHistory, way: Way): EditHistory {
  const [from, to] = way === 'undo' ? [done, undone] : [undone, done];
  const moved = [...to, ...from.slice(-1)];
  const rest = from.slice(0, -1);
  return way === 'undo' ? { done: rest, undone: moved } : { done: moved, undone: rest };
}
