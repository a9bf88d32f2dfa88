/** The inside of a worker thread: takes hands of manifests, answers with what they give. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { type GenerateSetup, packingGenerator } from './packing-generator.ts';

const setup: GenerateSetup = workerData;
const generate = await packingGenerator(setup);

parentPort?.on('message', async (manifests: readonly ManifestText[]) => {
  parentPort?.postMessage(await generate(manifests));
});
