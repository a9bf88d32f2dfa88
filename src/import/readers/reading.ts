/** What every reader is given: the page, whose each part of it is, and what it says of the credentials. */
import type { CredentialReading } from '../credentials/credential-reading.ts';
import type { Outline } from '../outline/outline.ts';
import type { Region } from '../outline/region.ts';

export interface PageParts {
  readonly outline: Outline;
  readonly regions: readonly Region[];
}

export interface Reading extends PageParts {
  /** The portal and the way to it whose labels the page prints. */
  readonly seen: { readonly portal: string | null; readonly navigation: string | null };
  readonly credentials: CredentialReading;
}
