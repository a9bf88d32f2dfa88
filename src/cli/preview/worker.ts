/** Makes a share of the site in a thread of its own: a message a connector, then `null`. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeSiteParts, type SitePartInput } from '../../preview/site/site-part.ts';
import { readSound } from '../../read-templates.ts';
import { packFiles } from '../gen/packed-files.ts';

const { input, all }: { readonly input: SitePartInput; readonly all: ReadonlySet<string> } = workerData;
const sound = await readSound(input.templates);
for (const part of makeSiteParts(input, all, sound)) parentPort?.postMessage(packFiles(part));
parentPort?.postMessage(null);
