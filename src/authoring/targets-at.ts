/** Where else in the manifest the thing stands that a place names: a label and the step that yields it, an attribute and its row. */
import { pointerTo } from '../json/json-node.ts';
import type { LooseNode, Stretch } from '../json/loose-json.ts';
import { factAt } from '../manifest/fact-at.ts';
import type { FactPath } from '../manifest/facts.generated.ts';
import { subjectAt } from './subject-at.ts';

/** By the fact that names something: the facts that are named, where they hold the same text. */
const TARGETS: Readonly<Partial<Record<FactPath, readonly FactPath[]>>> = {
  '/auth/fields/*/vendor': ['/setup/steps/*/yields'],
  '/auth/fields/*/portal': ['/setup/steps/*/yields'],
  '/setup/steps/*/yields': ['/auth/fields/*/vendor', '/auth/fields/*/portal'],
  '/users/roles/*/attribute': ['/users/attributes/*/name'],
  '/users/attributes/*/source': ['/directoryExtensions/*/name'],
  '/users/scope/*/clauses/*/attribute': ['/directoryExtensions/*/name'],
  '/auth/fields/*/from/template/placeholders/*/text': ['/auth/fields/*/from/template/value'],
};

/** Empty where the place names nothing of the manifest's own. Never throws. */
export function targetsAt(text: string, offset: number): Stretch[] {
  const subject = subjectAt(text, offset);
  if (subject === null || subject.spot.text === null || subject.spot.part === 'key') return [];
  const { pointer, root, text: said } = subject.spot;
  const fact = factAt(pointer);
  const wanted = fact === null ? undefined : TARGETS[fact];
  if (wanted === undefined || root === null) return [];
  return textsIn(root, '')
    .filter(({ node, at }) => names(node.value, said.whole) && wanted.some((each) => each === factAt(at)))
    .map(({ node: { start, end } }) => ({ start, end }));
}

/** The same text; a place-holder stands in the text that it belongs to. */
function names(value: unknown, word: string): boolean {
  return value === word || (typeof value === 'string' && /^[<{[].*[>}\]]$/u.test(word) && value.includes(word));
}

function textsIn(node: LooseNode, pointer: string): { readonly node: LooseNode; readonly at: string }[] {
  if (node.kind === 'text') return [{ node, at: pointer }];
  const members = node.members.flatMap(({ name, value }) =>
    value === null ? [] : textsIn(value, pointerTo(pointer, name)),
  );
  return [...members, ...node.items.flatMap((item, index) => textsIn(item, pointerTo(pointer, index)))];
}
