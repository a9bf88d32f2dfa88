/** The shape of one row of the source attribute tables (entra-provisioning fact sheet, section 7). */

export type ResourceName = 'User' | 'Group';

export type SourceAttributeType = 'String' | 'Boolean' | 'DateTime' | 'Reference';

export interface SourceAttribute {
  readonly name: string;
  readonly type: SourceAttributeType;
  readonly multiValued: boolean;
  /** Every directory object has a value, so a condition over it cannot meet an empty one. */
  readonly alwaysPresent: boolean;
  /** The Microsoft Graph property of the same meaning, or null when the service computes the value itself. */
  readonly microsoftGraph: string | null;
  /** False where the attribute exists in the directory but no source shows it in outbound provisioning. */
  readonly confirmed: boolean;
  readonly note: string | null;
}

type Facets = Partial<Omit<SourceAttribute, 'name'>>;

/** A row from what differs from a plain, confirmed text attribute whose Graph name is its own. */
export function sourceAttribute(name: string, facets: Facets = {}): SourceAttribute {
  return {
    name,
    type: 'String',
    multiValued: false,
    alwaysPresent: false,
    microsoftGraph: name,
    confirmed: true,
    note: null,
    ...facets,
  };
}
