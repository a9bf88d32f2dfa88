/** What is not told of a manifest beside slips of its JSON, since it follows from them: one mistake gives one problem. */
import type { JsonDocument } from '../json/json-document.ts';
import { nodeAt, valueAt } from '../json/json-node.ts';
import type { Problem } from '../problem/problem.ts';

export interface SlippedParts {
  /** Whether a problem of the manifest follows from a slip. */
  readonly hides: (problem: Problem) => boolean;
  /** Where nothing is known of a value. */
  readonly isLost: (pointer: string) => boolean;
}

export function slippedParts(slips: readonly Problem[], document: JsonDocument): SlippedParts {
  const at = (is: (slip: Problem, document: JsonDocument) => boolean): ReadonlySet<string> =>
    new Set(slips.filter((slip) => is(slip, document)).map(({ pointer }) => pointer));
  const [uncertain, lost] = [at(isUncertain), at(isLost)];
  // What could not be read may be what is missing.
  const around = new Set([...lost].map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))));
  const hides = ({ pointer, rule }: Problem): boolean =>
    lost.has(pointer) ||
    (uncertain.has(pointer) && !rule.startsWith('manifest-')) ||
    (around.has(pointer) && rule === 'manifest-missing-property') ||
    document.unclosed.some((part) => pointer === part || pointer.startsWith(`${part}/`));
  return { hides, isLost: (pointer) => lost.has(pointer) };
}

/** A list or an object with a comma too many or too few is read as it was meant; a key that stands twice is not. */
function isUncertain({ rule, pointer }: Problem, { value }: JsonDocument): boolean {
  if (rule === 'json-quotation-marks') return false;
  return rule === 'json-duplicate-key' || typeof valueAt(value, pointer) !== 'object';
}

/** Of a word without quotation marks nobody knows whether it is a text. */
function isLost({ rule, pointer }: Problem, { text, root, value }: JsonDocument): boolean {
  const said = valueAt(value, pointer);
  if (rule === 'json-syntax') return said === null;
  return (
    rule === 'json-quotation-marks' && typeof said === 'string' && /^\w/u.test(text.slice(nodeAt(root, pointer).start))
  );
}
