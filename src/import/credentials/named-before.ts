/** "Save your door key", behind a step that shows it as **Door key**: what a step has copied has the name that was printed. */
import { labelFor, type ShownLabel } from '../../page/words/vendor-pairs.ts';
import type { Saying } from './saying.ts';

/** @param shown the labels of the set-up, in order */
export function namedBefore(said: readonly Saying[], shown: readonly ShownLabel[]): Saying[] {
  return said.map((each) =>
    each.kind === 'copied' && each.label === '' ? { ...each, label: labelFor(each.span, shown) } : each,
  );
}
