import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';

/** Connectors to generate, and what decides how. */
export interface GenerateJob {
  readonly manifests: readonly ManifestText[];
  readonly templates: ReadonlyMap<string, string>;
  readonly choice: PageChoice;
}
