/** An app role as a SCIM `roles` object; which of the two name members it has depends on the role function. */
export interface RoleObject {
  readonly primary: false;
  readonly type: 'WindowsAzureActiveDirectoryRole';
  readonly displayName?: string;
  readonly display?: string;
  readonly value: string;
}

/** What an expression gives; null means that nothing is sent. Booleans and numbers travel as text. */
export type Value = string | readonly string[] | readonly RoleObject[] | null;
