import type { Resource } from '../resource/resource.ts';
import type { SchemaSet } from '../schema-set.ts';
import type { ScimResource } from '../schemas.ts';

const RESOURCE_TYPE_URN = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';

/** What `/ResourceTypes` says of users, or of groups (RFC 7643 section 6). */
export function resourceTypeDocument(type: ScimResource, [core, ...extensions]: SchemaSet, location: string): Resource {
  return {
    schemas: [RESOURCE_TYPE_URN],
    id: type,
    name: type,
    endpoint: `/${type}s`,
    schema: core.urn,
    schemaExtensions: extensions.map(({ urn }) => ({ schema: urn, required: false })),
    meta: { resourceType: 'ResourceType', location },
  };
}
