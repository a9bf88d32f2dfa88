/** The reasons that RFC 7644 section 3.12 has names for. */
export type ScimType =
  | 'invalidFilter'
  | 'tooMany'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'invalidVers'
  | 'sensitive';

/** A request that a server refuses: status, reason, and a sentence for people. */
export class ScimError extends Error {
  readonly status: number;
  readonly scimType: ScimType | null;

  constructor(status: number, scimType: ScimType | null, detail: string) {
    super(detail);
    this.name = 'ScimError';
    this.status = status;
    this.scimType = scimType;
  }
}

const ERROR_URN = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** The body of an answer that refuses; `status` is a text (RFC 7644 section 3.12). */
export function errorBody({ status, scimType, message }: ScimError): Readonly<Record<string, unknown>> {
  return {
    schemas: [ERROR_URN],
    status: String(status),
    ...(scimType !== null && { scimType }),
    detail: message,
  };
}
