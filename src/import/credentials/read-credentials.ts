/** How the provisioning service signs in to the app: the method, its fields, and where each value comes from. */
import type { Claim } from '../claims/claim.ts';
import type { PageParts, Reading } from '../readers/reading.ts';
import type { CredentialReading } from './credential-reading.ts';
import { readPublishedCredentials } from './published-credentials.ts';
import { readTemplateCredentials } from './template-credentials.ts';

/** On a page of ours, the fields are told where they are: no sentence of the set-up stands for them. */
const NOTHING = { isTold: () => false, isEvidence: () => false, yields: () => [] };
const NONE = { inApp: [], pictures: [], problems: [], dropped: [] };

export function credentialReading(parts: PageParts): CredentialReading {
  return parts.outline.isOurs
    ? { ...NOTHING, ...NONE, ...readTemplateCredentials(parts) }
    : { ...readPublishedCredentials(parts), labelOf: (printed) => printed };
}

export function readCredentials(reading: Reading): readonly Claim[] {
  return reading.credentials.claims;
}
