/** What every reader is given: the page, whose each part of it is, and what it says of the credentials. */
import type { CredentialReading } from '../credentials/credential-reading.ts';
import type { Outline } from '../outline/outline.ts';
import type { Region } from '../outline/region.ts';

export interface PageParts {
  readonly outline: Outline;
  readonly regions: readonly Region[];
  /** The words that the page is in, the portal and the way to it whose labels it prints. */
  readonly seen: Readonly<Record<'vocabulary' | 'portal' | 'navigation', string | null>>;
  /** The steps that it has, by the names that manifests add to them; where none is seen, those of every portal. */
  readonly steps: ReadonlySet<string>;
  /** What that portal calls the fields of credentials, and what manifests do. */
  readonly fields: readonly { readonly known: string; readonly text: string }[];
}

export interface Reading extends PageParts {
  readonly credentials: CredentialReading;
}
