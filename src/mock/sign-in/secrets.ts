/** What a client has to know, and what the server knows of those whom it trusts. */
export interface Secrets {
  /** The token, the client secret or the password, by the method. */
  readonly secret: string;
  readonly clientId: string;
  /** How long tokens live that the server gives out. */
  readonly lifetimeSeconds: number;
  /** `null`: nobody is trusted. */
  readonly trust: Trust | null;
}

/** Whose assertions are taken for a token (scim-client fact sheet, section 2). */
export interface Trust {
  readonly issuer: string;
  readonly audience: string;
  /** Left out: anybody whom the issuer names. */
  readonly subject?: string;
  /** JSON Web Keys, as the issuer publishes them. */
  readonly keys: readonly JsonWebKeyRecord[];
}

export type JsonWebKeyRecord = Readonly<Record<string, unknown>>;
