import type { Attribute, Resource } from './connector.ts';
import { findDefault } from './find-default.ts';

/**
 * Where no attribute states a matching precedence, the default row's attribute is assumed. Where the app documents that
 * others can be filtered on and not that this one can, the first of them is the closest printed proxy (tutorial-corpus
 * fact sheet, section 0).
 */
export function assumeMatching(resource: Resource, attributes: readonly Attribute[], pointer: string): Attribute[] {
  if (attributes.some((attribute) => attribute.matching !== null)) return [...attributes];
  const byDefault = attributes.find(({ path }) => path !== null && findDefault(resource, path)?.matching !== undefined);
  const ticked = attributes.find((attribute) => attribute.filterable?.value === true);
  const isRefused = byDefault?.filterable?.value === false;
  const chosen = byDefault?.filterable?.value === true ? byDefault : (ticked ?? (isRefused ? undefined : byDefault));
  if (chosen === undefined) return [...attributes];
  return attributes.map((attribute) => (attribute === chosen ? assumedToMatch(attribute, pointer) : attribute));
}

/** The platform queries the app by every matching attribute, so what is assumed to match is assumed to be filterable. */
function assumedToMatch(attribute: Attribute, pointer: string): Attribute {
  const assumed = { basis: 'assumed', pointer } as const;
  return {
    ...attribute,
    matching: { value: 1, ...assumed },
    filterable: attribute.filterable ?? { value: true, ...assumed },
  };
}
