/** "Save your door key", behind a step that shows it as **Door key**: what a step has copied has the name that was printed. */
import { labelFor } from '../../page/words/vendor-pairs.ts';
import type { Span } from '../outline/span.ts';
import type { Saying } from './saying.ts';

/** @param shown the spans of the set-up, in order */
export function namedBefore(said: readonly Saying[], shown: readonly Span[], names: readonly string[]): Saying[] {
  return said.map((each) => {
    if (each.kind !== 'copied' || each.label !== '') return each;
    const before = shown.filter(({ start }) => start < each.span.start);
    return { ...each, label: labelFor(each.span, before, names) };
  });
}
