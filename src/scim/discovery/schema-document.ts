import type { Resource } from '../resource/resource.ts';
import type { ScimAttribute, ScimSchema } from '../scim-attribute.ts';

const SCHEMA_URN = 'urn:ietf:params:scim:schemas:core:2.0:Schema';

/** Every resource has these; a listing of a schema leaves them out (RFC 7643 section 8.7.1). */
const UNLISTED: ReadonlySet<string> = new Set(['schemas', 'id', 'meta']);

/**
 * A schema as `/Schemas` shows it (RFC 7643 section 7). `externalId` is listed where the app has it, though it is common
 * to all resources: the test for the gallery looks for it there (scim-logic-app-tests fact sheet, section 4).
 */
export function schemaDocument({ urn, attributes }: ScimSchema, name: string, location: string): Resource {
  return {
    schemas: [SCHEMA_URN],
    id: urn,
    name,
    attributes: attributes.filter((attribute) => !UNLISTED.has(attribute.name)).map(attributeDocument),
    meta: { resourceType: 'Schema', location },
  };
}

function attributeDocument(attribute: ScimAttribute): Resource {
  const { name, type, multiValued, required, mutability, returned, uniqueness, caseExact } = attribute;
  const { canonicalValues, subAttributes } = attribute;
  const plain = { name, type, multiValued, required, mutability, returned };
  const simple = type === 'complex' || type === 'boolean' ? {} : { caseExact, uniqueness };
  return {
    ...plain,
    ...simple,
    ...(type === 'reference' && { referenceTypes: ['external', 'uri'] }),
    ...(canonicalValues !== undefined && { canonicalValues }),
    ...(subAttributes !== undefined && { subAttributes: subAttributes.map(attributeDocument) }),
  };
}
