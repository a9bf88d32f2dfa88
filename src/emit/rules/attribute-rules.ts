/** What a connector knows of each attribute as a filter and as the attribute to match on. */
import type { Attribute } from '../../connector/connector.ts';
import { canonicalName } from '../types/canonical-name.ts';
import type { LeafShape, ResourceShape } from '../types/resource-shape.ts';
import type { AttributeRule, Reason } from './rules-runtime.ts';

export function attributeRules(shape: ResourceShape): readonly AttributeRule[] {
  return shape.placements.flatMap(({ attribute, place }) => {
    if (place === null) return [];
    const filter = filterRule(attribute);
    const unfit = place.leaf.list || place.parents.at(-1)?.whole === true ? 'list' : unfitReason(attribute, place.leaf);
    const fit = unfit === null ? filter.supported : false;
    return [{ name: canonicalName(attribute), ...filter, fit, fitReason: unfit ?? filter.filterReason }];
  });
}

/** An app that documents a matching attribute can be asked for it: matching is a query with `eq`. */
function filterRule({ filterable, matching }: Attribute): Pick<AttributeRule, 'supported' | 'filterReason'> {
  if (filterable?.basis === 'documented')
    return { supported: filterable.value, filterReason: filterable.value ? null : 'refused' };
  if (matching?.basis === 'documented') return { supported: true, filterReason: null };
  return {
    supported: null,
    filterReason: matching === null && filterable?.value !== true ? 'undocumented' : 'assumed',
  };
}

/** Matching wants a value that one object alone has. */
function unfitReason(attribute: Attribute, leaf: LeafShape): Reason | null {
  if (leaf.valueType === 'boolean') return 'boolean';
  const printed = attribute.type?.value.toLowerCase();
  return leaf.valueType === 'reference' || printed === 'reference' || attribute.path?.attribute === 'manager'
    ? 'reference'
    : null;
}
