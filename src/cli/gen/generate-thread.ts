/** The inside of a worker thread: takes hands of manifests, answers with what they give. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Generated } from '../../generate/collect-generated.ts';
import { digestOf } from '../../generate/digest.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { generateEach, prepareGenerator } from '../../generate/generate-each.ts';
import { readSound } from '../../read-templates.ts';
import type { ThreadSetup } from './generate-in-threads.ts';
import { packFiles } from './packed-files.ts';

/** Who plans what to write asks for them again and again, and would unpack the texts each time. */
function withDigests(generated: Generated): Generated {
  return { ...generated, files: generated.files.map((file) => ({ ...file, digest: digestOf(file.text) })) };
}

const { templates, choice }: ThreadSetup = workerData;
const generator = prepareGenerator(templates, choice, await readSound(templates));

parentPort?.on('message', async (manifests: readonly ManifestText[]) => {
  parentPort?.postMessage((await generateEach(manifests, generator)).map(withDigests).map(packFiles));
});
