/** Attributes that hold other objects of the directory: their values are known only once these are in the app. */
import { findSourceAttribute } from '../directory/source-attributes.ts';
import type { ListedAttribute } from './listed-attribute.ts';

const REFERENCES: ReadonlySet<string> = new Set(['manager', 'members']);

/** App roles are no objects that are provisioned. */
export function refersToObjects({ resource, stated: { source }, resolved: { path } }: ListedAttribute): boolean {
  if (path !== null && REFERENCES.has(path.attribute.toLowerCase())) return true;
  if (source === undefined || source === 'appRoleAssignments') return false;
  return findSourceAttribute(resource, source)?.type === 'Reference';
}
