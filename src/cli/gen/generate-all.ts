/** Generates connectors that no cache knows: here where they are few, in worker threads where they are many. */
import type { Generated } from '../../generate/collect-generated.ts';
import { readSound } from '../../read-templates.ts';
import type { GenerateJob } from './generate-job.ts';

/** Below this number, starting a thread costs more than it saves. */
const WORTH_THREADS = 64;

/** The results in the order of the manifests. */
export async function generateAll(job: GenerateJob): Promise<readonly Generated[]> {
  if (job.manifests.length < WORTH_THREADS) return generateHere(job);
  const { generateInThreads } = await import('./generate-in-threads.ts');
  return generateInThreads(job);
}

/** What generates is loaded, and the templates compiled, only when there is something to generate. */
async function generateHere(job: GenerateJob): Promise<readonly Generated[]> {
  const { manifests, templates, choice, knownCode, searchedPages = () => [] } = job;
  if (manifests.length === 0) return [];
  const { generateEach, prepareGenerator } = await import('../../generate/generate-each.ts');
  const { parseOnce } = await import('../../page/parse-page.ts');
  const { rememberSearched } = await import('../../page/rules/slip.ts');
  const { expectPages } = await import('../../page/words/slips/sought-slips.ts');
  expectPages(manifests.length);
  for (const { text, searched } of searchedPages()) rememberSearched(await parseOnce(text), searched);
  return generateEach(manifests, prepareGenerator(templates, choice, await readSound(templates), knownCode));
}
