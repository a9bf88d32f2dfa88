/** The inside of a worker thread: takes hands of manifests, answers with what they give. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { prepareGenerator } from './generate-all.ts';
import type { ThreadSetup } from './generate-in-threads.ts';
import type { Generated } from './generate-job.ts';

const { templates, choice }: ThreadSetup = workerData;
const prepared = prepareGenerator(templates, choice);

parentPort?.on('message', async (manifests: readonly ManifestText[]) => {
  const generateOne = await prepared;
  const answer: Generated[] = [];
  for (const manifest of manifests) answer.push(await generateOne(manifest));
  parentPort?.postMessage(answer);
});
