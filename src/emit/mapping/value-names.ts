/** The constants that hold mapped values until it is clear whether there is one: `activeValue`, `nameFormattedValue`. */
import { lowerFirst, nameMark, pascalCase } from '../code/type-name.ts';
import type { LeafShape, ResourceShape } from '../types/resource-shape.ts';

/** A name for each value of a resource; where two would be the same, each gets a mark of its own, whatever stands around it. */
export function valueNames({ placements, root }: ResourceShape): ReadonlyMap<LeafShape, string> {
  const wishes = placements.flatMap(({ place }) => {
    if (place === null) return [];
    const around = place.parents.at(-1)?.object.typeName.slice(root.typeName.length) ?? '';
    const own = place.leaf.name === 'value' && around !== '' ? '' : pascalCase(place.leaf.name);
    return [{ leaf: place.leaf, wish: lowerFirst(around + own) }];
  });
  return new Map(
    wishes.map(({ leaf, wish }) => {
      const shared = wishes.some((other) => other.leaf !== leaf && other.wish === wish);
      return [leaf, `${wish}${shared ? `X${nameMark(leaf.attribute.name)}X` : ''}Value`];
    }),
  );
}
