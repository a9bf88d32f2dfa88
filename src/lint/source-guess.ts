import {
  findSourceAttribute,
  findUnavailableAttribute,
  type ResourceName,
  sourceAttributeNames,
  sourceAttributes,
} from '../directory/source-attributes.ts';
import { nearest } from '../problem/nearest.ts';
import type { ListedAttribute, Subject } from './lint-rule.ts';

export interface UnknownSource {
  readonly listed: ListedAttribute;
  readonly source: string;
  /** The source attribute that was probably meant. */
  readonly guess: string | null;
}

/** Direct mappings from attributes that the table of sources does not have (entra-provisioning fact sheet, section 7). */
export function unknownSources({ attributes }: Subject): UnknownSource[] {
  return attributes.flatMap((listed): UnknownSource[] => {
    const { source } = listed.stated;
    if (source === undefined || findSourceAttribute(listed.resource, source) !== null) return [];
    if (findUnavailableAttribute(source) !== null) return [];
    return [{ listed, source, guess: fromGraph(listed.resource, source) ?? nearestSource(listed.resource, source) }];
  });
}

/** Microsoft Graph has other names for some of the same attributes. */
function fromGraph(resource: ResourceName, name: string): string | null {
  return sourceAttributes[resource].find(({ microsoftGraph }) => microsoftGraph === name)?.name ?? null;
}

function nearestSource(resource: ResourceName, name: string): string | null {
  return nearest(name, sourceAttributeNames(resource));
}
