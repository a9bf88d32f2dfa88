/** "For an enterprise called Blue, it is https://blue.acme.example", behind the address with a place: no case, but an example. */
import { fillsPlacesOf } from '../../page/words/addresses.ts';
import { ofKind, type Saying } from './saying.ts';

/** Sayings in which examples of an address are notes on its field. */
export function examplesApart(said: readonly Saying[]): readonly Saying[] {
  const choices = ofKind(said, 'choice');
  const given = [
    ...choices.map(({ value }) => value),
    ...ofKind(said, 'source').flatMap(({ source }) => source.template?.value ?? []),
  ];
  const isExample = ({ value }: Saying<'choice'>) => given.some((template) => fillsPlacesOf(value, template));
  const examples = choices.filter(isExample).map(({ portal, span }) => ({ portal, span }));
  const isOfExample = ({ kind, span }: Saying) =>
    (kind === 'choice' || kind === 'told') && examples.some((each) => each.span === span);
  if (examples.length === 0) return said;
  return [
    ...said.filter((each) => !isOfExample(each)),
    ...examples.map((each) => ({ kind: 'note', ...each }) as const),
  ];
}
