import { type PortalStep, portalStep } from './portal-step.ts';
import { type Item, type PageSpan, sentencesOf } from './span.ts';

/** The step that an item of a published page tells: its first words say it, or else the list that it leads to. */
export function stepOfItem<S extends PageSpan>(item: Item<S>): PortalStep {
  const step = told.get(item) ?? stepToldBy(item);
  told.set(item, step);
  return step;
}

/** Several readers ask for the step of an item. */
const told = new WeakMap<object, PortalStep>();

function stepToldBy<S extends PageSpan>({ blocks }: Item<S>): PortalStep {
  const [first] = blocks.flatMap((block) => (block.kind === 'paragraph' && block.sentences.length > 0 ? [block] : []));
  const step = portalStep(first?.sentences.map(({ words }) => words).join(' ') ?? '');
  if (step !== 'other' || !blocks.some(({ kind }) => kind === 'list')) return step;
  const all = sentencesOf(...blocks).map(({ words }) => words);
  return portalStep(all.join(' ')) === 'credentials' ? 'credentials' : 'other';
}

/**
 * The steps that items of a published page tell, one behind the other: what is reviewed behind the mapping of groups is
 * that of groups, whatever its words, and the tab is opened once: a second one of that name is one of the app.
 */
export function stepsOfItems<S extends PageSpan>(items: readonly Item<S>[]): PortalStep[] {
  let isOfGroups = false;
  const told = items.map((item) => {
    const step = stepOfItem(item);
    if (step === 'groupsMapping' || step === 'usersMapping') isOfGroups = step === 'groupsMapping';
    return isOfGroups && step === 'users' ? 'groups' : step;
  });
  return told.map((step, index) => (step === 'tab' && told.indexOf(step) < index ? 'other' : step));
}
