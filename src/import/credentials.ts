/** The credentials as they are pieced together: portal fields in order, each with what is known of its value. */
import type { Field, Step } from '../manifest/manifest.generated.ts';
import { fold, isSecretLabel } from './portal-labels.ts';

export interface FieldDraft {
  readonly portal: string;
  readonly line: number;
  /** What the configuration calls the value; the set-up's word for it may differ. */
  vendor?: string;
  vendorLine?: number;
  /** What the set-up calls it. */
  setupVendor?: string;
  setupLine?: number;
  from?: NonNullable<Field['from']>;
  optional?: true;
  shownOnce?: true;
  lifetime?: string;
  scopes?: string[];
  readonly notes: string[];
}

/** A value that a set-up step has the reader copy, until it is known which field takes it. */
export interface CopiedValue {
  readonly step: Step;
  readonly label: string;
  readonly line: number;
  /** The sentence that says so, which the step gets back where no field takes the value. */
  readonly sentence: string | null;
  shownOnce?: true;
  portal?: string;
}

export interface Credentials {
  readonly fields: FieldDraft[];
  /** The labels in the order in which the portal's steps have them. */
  readonly portalOrder: string[];
  readonly copied: CopiedValue[];
  /** Values that another step of the set-up gives without a copy sentence. */
  readonly yielded: { readonly step: Step; readonly portal: string }[];
  /** Support that was named: whom to ask, and the step that says so. */
  readonly support: {
    readonly contact: string;
    readonly step: Step;
    readonly sentence: string;
    readonly portals: readonly string[];
  }[];
  readonly notes: string[];
  authorizeLine?: number;
  federationLine?: number;
  isNone?: true;
  /** The fields stand in a table, one row each. */
  hasTable?: true;
  readonly alternatives: { readonly line: number; readonly text: string }[];
  /** Values that a table or a list gives by case, by portal label. */
  readonly choices: { readonly portal: string; readonly by: string; readonly when: string; readonly value: string }[];
  /** What goes into the places of a template. */
  readonly meanings: Map<string, string>;
  /** Permissions of a token whose field is not known yet. */
  readonly scopes: string[];
  /** What a step said before sentences were taken out of it. */
  readonly originals: Map<Step, { readonly whole: string; readonly left: string }>;
  /** Labels that a sentence before their copying says are shown a single time. */
  readonly once: Set<string>;
}

export function noCredentials(): Credentials {
  return {
    fields: [],
    portalOrder: [],
    copied: [],
    yielded: [],
    support: [],
    notes: [],
    alternatives: [],
    choices: [],
    meanings: new Map(),
    scopes: [],
    once: new Set(),
    originals: new Map(),
  };
}

export function fieldOf(credentials: Credentials, portal: string, line: number): FieldDraft {
  const known = findField(credentials, portal);
  if (known !== undefined) return known;
  const field: FieldDraft = { portal, line, notes: [] };
  credentials.fields.push(field);
  return field;
}

export function findField({ fields }: Credentials, label: string): FieldDraft | undefined {
  const folded = fold(label);
  return (
    fields.find(({ portal }) => fold(portal) === folded) ??
    // "Tenant URL" and "Jive Tenant URL" are one field.
    fields.find(({ portal }) => fold(portal).endsWith(` ${folded}`) || folded.endsWith(` ${fold(portal)}`))
  );
}

export function setVendor(field: FieldDraft, vendor: string, line: number): void {
  if (fold(vendor) === fold(field.portal) || field.vendor !== undefined) return;
  field.vendor = vendor;
  field.vendorLine = line;
}

export function setSetupVendor(field: FieldDraft, vendor: string, line: number): void {
  if (fold(vendor) === fold(field.portal) || field.setupVendor !== undefined) return;
  field.setupVendor = vendor;
  field.setupLine = line;
}

export function isSecret(field: FieldDraft): boolean {
  return isSecretLabel(field.portal);
}

/** The label under which the set-up yields the value of a field. */
export function yieldLabel(field: FieldDraft): string {
  return field.vendor ?? field.portal;
}
