/** What a credential field is for, told from its label in the portal (tutorial-corpus fact sheet, section a). */
export type CredentialKind =
  | 'client secret'
  | 'client identifier'
  | 'token endpoint'
  | 'password'
  | 'user name'
  | 'token';

/** In this order: "Client Secret" is no secret token, "Token Endpoint" no token. */
const KINDS: readonly { readonly kind: CredentialKind; readonly label: RegExp }[] = [
  { kind: 'token endpoint', label: /token\s*(?:exchange\s*)?(?:endpoint|ur[il])/i },
  { kind: 'client secret', label: /client\s*secret|consumer\s*secret/i },
  { kind: 'client identifier', label: /client\s*id|consumer\s*key/i },
  { kind: 'password', label: /pass\s*word/i },
  { kind: 'user name', label: /user\s*-?\s*name|log\s*-?in\s*name/i },
  { kind: 'token', label: /token|api\s*key|bearer|\bsecret\b/i },
];

export function kindOfLabel(label: string): CredentialKind | null {
  return KINDS.find((row) => row.label.test(label))?.kind ?? null;
}

/** Pages do not say which value is a secret; its label does. */
export function isSecretLabel(label: string): boolean {
  const kind = kindOfLabel(label);
  return kind === 'client secret' || kind === 'password' || (kind === 'token' && !/\bur[il]\b|endpoint/i.test(label));
}

/** A label that has lost a letter ("Token ndpoint") makes no secret of an address. */
export function isSecretByLabel(label: string, value: string): boolean {
  return isSecretLabel(label) && !/^https?:\/\//i.test(value);
}
