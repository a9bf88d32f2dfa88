import type { AttributePath } from './attribute-path.ts';
import { findTopAttribute, mainPart, type ScimResource } from './schemas.ts';

/** Lists that flow as a whole: members of a group, and role lists made by a role function (scim-client fact sheet, section 4.5). */
const WHOLE_LISTS: ReadonlySet<string> = new Set(['members', 'roles', 'entitlements', 'schemas', 'groups']);

/**
 * A path into a list that says which entry of it is meant (RFC 7644, section 3.5.2).
 *
 * @returns `null` where the path says so, or is of no list
 */
export function pathToEntry(resource: ScimResource, path: AttributePath): string | null {
  const top = path.filter === null ? findTopAttribute(resource, path) : null;
  if (top === null || !top.multiValued || WHOLE_LISTS.has(top.name)) return null;
  const type = top.subAttributes?.find((sub) => sub.name === 'type')?.canonicalValues?.[0] ?? 'work';
  return `${top.name}[type eq "${type}"].${path.subAttribute ?? mainPart(top)}`;
}
