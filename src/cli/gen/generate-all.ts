/** Generates connectors that no cache knows: here where they are few, in worker threads where they are many. */
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import type { Generated, GenerateJob } from './generate-job.ts';

/** Below this number, starting a thread costs more than it saves. */
const WORTH_THREADS = 64;

/** The results in the order of the manifests. */
export async function generateAll(job: GenerateJob): Promise<readonly Generated[]> {
  if (job.manifests.length < WORTH_THREADS) return generateHere(job);
  const { generateInThreads } = await import('./generate-in-threads.ts');
  return generateInThreads(job);
}

/** What generates is loaded, and the templates compiled, only when there is something to generate. */
export async function generateHere({ manifests, templates, choice }: GenerateJob): Promise<readonly Generated[]> {
  if (manifests.length === 0) return [];
  const generateOne = await prepareGenerator(templates, choice);
  const results: Generated[] = [];
  for (const manifest of manifests) results.push(await generateOne(manifest));
  return results;
}

/**
 * Compiles the templates once. Their problems come with every connector, for any of them may be all that is generated;
 * a report shows each once. Templates that cannot be used refuse every connector.
 */
export async function prepareGenerator(
  templates: ReadonlyMap<string, string>,
  choice: PageChoice,
): Promise<(manifest: ManifestText) => Promise<Generated>> {
  const [{ compileTemplates }, { generateConnector }] = await Promise.all([
    import('../../emit/tutorial/render-tutorial.ts'),
    import('../../generate/generate-connector.ts'),
  ]);
  const { kit, problems } = compileTemplates(templates);
  return async (manifest) => {
    if (kit === null) return { id: manifest.id, files: [], problems, sources: new Map() };
    const { id, files, problems: found, sources } = await generateConnector(manifest, kit, choice);
    return { id, files, problems: [...problems, ...found], sources };
  };
}
