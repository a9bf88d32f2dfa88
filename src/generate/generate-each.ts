/** The one loop over manifests, for the library, the command and its threads alike. */
import type { Precompiled } from '../emit/tutorial/precompiled.ts';
import { compileKnown } from '../emit/tutorial/render-tutorial.ts';
import type { Problem } from '../problem/problem.ts';
import type { Generated } from './collect-generated.ts';
import { generateConnector, type KnownCode, type ManifestText, type PageChoice } from './generate-connector.ts';

/** Templates, compiled once for all connectors. */
export interface Generator {
  /** What is wrong with the templates: told even where there is no connector. */
  readonly problems: readonly Problem[];
  readonly generateOne: (manifest: ManifestText) => Promise<Generated>;
}

/**
 * The problems of the templates come with every connector, for any of them may be all that is generated; a report shows
 * each once. Templates that cannot be used refuse every connector.
 *
 * @param sound what was compiled from templates that are known to have no mistake: then nobody looks for one
 */
export function prepareGenerator(
  templates: ReadonlyMap<string, string>,
  choice: PageChoice,
  sound: Precompiled | null = null,
  knownCode?: KnownCode,
): Generator {
  const { kit, problems } = compileKnown(templates, sound);
  const generateOne = async (manifest: ManifestText): Promise<Generated> => {
    if (kit === null)
      return { id: manifest.id, files: [], codeSource: null, searched: null, problems, sources: new Map() };
    const { connector: _, ...generated } = await generateConnector(manifest, kit, choice, knownCode);
    return { ...generated, problems: [...problems, ...generated.problems] };
  };
  return { problems, generateOne };
}

/** The results in the order of the manifests. */
export async function generateEach(
  manifests: readonly ManifestText[],
  { generateOne }: Generator,
): Promise<readonly Generated[]> {
  const results: Generated[] = [];
  for (const manifest of manifests) results.push(await generateOne(manifest));
  return results;
}
