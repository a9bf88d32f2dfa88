/** The target attribute that an expression gives a value to, as far as checking it needs to know. */

/** The types of target attributes: those of the portal's attribute list, and structured ones. */
export type TargetType = 'String' | 'Boolean' | 'Integer' | 'Decimal' | 'DateTime' | 'Binary' | 'Reference' | 'Complex';

export interface CheckTarget {
  readonly name: string;
  readonly type: TargetType;
  readonly multiValued: boolean;
  /** Users or groups are matched by this attribute. */
  readonly matching: boolean;
}
