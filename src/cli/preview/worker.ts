/** Makes a share of the site in a thread of its own: a message a few connectors, then `null`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SitePartInput } from '../../preview/site/site-part.ts';
import { readSound } from '../../read-templates.ts';
import { packedParts } from './packed-parts.ts';

const { input, all }: { readonly input: SitePartInput; readonly all: ReadonlySet<string> } = workerData;
const sound = await readSound(input.templates);
for (const hand of packedParts(input, all, sound)) parentPort?.postMessage(hand);
parentPort?.postMessage(null);
