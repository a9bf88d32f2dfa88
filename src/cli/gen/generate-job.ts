import type { GeneratedConnector, ManifestText, PageChoice } from '../../generate/generate-connector.ts';

/** Connectors to generate, and what decides how. */
export interface GenerateJob {
  readonly manifests: readonly ManifestText[];
  readonly templates: ReadonlyMap<string, string>;
  readonly choice: PageChoice;
}

/** What a command needs of a generated connector; the model stays where it was made. */
export type Generated = Omit<GeneratedConnector, 'connector'>;
