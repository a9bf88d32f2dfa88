/** What a schema says of an attribute: the characteristics of RFC 7643 section 7. */
export interface ScimAttribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'decimal' | 'integer' | 'dateTime' | 'binary' | 'reference' | 'complex';
  readonly multiValued: boolean;
  readonly required: boolean;
  readonly mutability: 'readOnly' | 'readWrite' | 'immutable' | 'writeOnly';
  readonly returned: 'always' | 'never' | 'default' | 'request';
  readonly uniqueness: 'none' | 'server' | 'global';
  readonly caseExact: boolean;
  /** Suggestions, not a closed list (RFC 7643 section 7). */
  readonly canonicalValues?: readonly string[];
  readonly subAttributes?: readonly ScimAttribute[];
}

export interface ScimSchema {
  readonly urn: string;
  readonly attributes: readonly ScimAttribute[];
}
