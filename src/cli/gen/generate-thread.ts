/** The inside of a worker thread: takes hands of manifests, answers with what they give. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { generateEach, prepareGenerator } from '../../generate/generate-each.ts';
import { withDigests } from '../../generate/made-file.ts';
import { connectorOf, PAGE_NAME } from '../../generate/own-file.ts';
import { readSound } from '../../read-templates.ts';
import type { ThreadSetup } from './generate-in-threads.ts';
import { FilePacker } from './packed-files.ts';

/** Code says of what manifest it is near its start, and nothing of the app behind that. */
const packer = new FilePacker(({ path, text }) => {
  if (path.endsWith(`/${PAGE_NAME}`)) return null;
  const name = text.indexOf(`${connectorOf(path)}.json`);
  return name === -1 ? null : text.indexOf('\n', name) + 1;
});

const { templates, choice }: ThreadSetup = workerData;
const generator = prepareGenerator(templates, choice, await readSound(templates));

parentPort?.on('message', async (manifests: readonly ManifestText[]) => {
  parentPort?.postMessage(packer.pack((await generateEach(manifests, generator)).map(withDigests)));
});
