import type { Attribute } from '../../connector/connector.ts';
import { printAttributePath } from '../../scim/attribute-path.ts';

/** An attribute's name as generated code speaks of it: canonical, or as printed where it is malformed. */
export function canonicalName(attribute: Attribute): string {
  return attribute.path === null ? attribute.name : printAttributePath(attribute.path);
}
