/** Definitions of attributes (graph-synchronization fact sheet, sections 4 and 5). */

export interface AttributeDefinition {
  readonly name: string;
  readonly type: string;
  readonly anchor: boolean;
  readonly required: boolean;
  readonly multivalued: boolean;
  readonly caseExact: boolean;
  readonly mutability: 'ReadWrite';
  readonly flowNullValues: false;
  readonly referencedObjects?: readonly { readonly referencedObjectName: string }[];
}

const TYPES = ['String', 'Integer', 'Reference', 'Binary', 'Boolean', 'DateTime'] as const;

/** Of the types that documentation prints, those that the service has; whatever else it prints is sent as text. */
function graphType(printed: string): string {
  return TYPES.find((type) => type.toLowerCase() === printed.toLowerCase()) ?? 'String';
}

/** @param refersTo the objects that a reference can name */
export function attributeDefinition(
  name: string,
  type: string,
  facets: Partial<Pick<AttributeDefinition, 'anchor' | 'multivalued' | 'required'>> = {},
  refersTo: readonly string[] = [],
): AttributeDefinition {
  const references = refersTo.map((referencedObjectName) => ({ referencedObjectName }));
  return {
    name,
    type: graphType(type),
    anchor: false,
    required: false,
    multivalued: false,
    caseExact: false,
    mutability: 'ReadWrite',
    flowNullValues: false,
    ...facets,
    ...(references.length === 0 ? {} : { referencedObjects: references }),
  };
}
