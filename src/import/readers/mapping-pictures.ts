/** The two pictures of a mapping; a manifest has no place for more of them. */

import { isAttributeTable } from '../../page/outline/attribute-table.ts';
import { stepOfItem } from '../../page/outline/step-of-item.ts';
import type { Region } from '../outline/region.ts';
import type { Resource } from './actions.ts';
import { picturesBeside } from './notes.ts';
import type { Reading } from './reading.ts';

/** @returns `others`: pictures of its steps beyond those two */
export function mappingPictures(reading: Reading, resource: Resource) {
  const { outline, regions } = reading;
  const mine = regions.filter(({ owner }) => owner === resource);
  const of = (isTable: boolean) =>
    mine
      .filter((region) => showsTable(region, outline.isOurs) === isTable)
      .flatMap(({ blocks }) => picturesBeside(reading, blocks));
  const [mapping = null, ...more] = of(false);
  const [attributes = null, ...rest] = of(true);
  const [second = null, ...others] = more;
  return attributes === null
    ? { mapping, attributes: second, others }
    : { mapping, attributes, others: [...more, ...rest] };
}

/** Whether the step is the one that reviews the attributes, not the one that opens the mapping. */
function showsTable({ item, blocks }: Region, isOurs: boolean): boolean {
  if (blocks.some(isAttributeTable)) return true;
  if (isOurs || item === null) return false;
  const step = stepOfItem(item);
  return step === 'users' || step === 'groups' || step === 'usersAndGroups';
}
