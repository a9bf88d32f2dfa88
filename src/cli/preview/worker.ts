/** Makes a share of the site in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeSitePart, type SitePartInput } from '../../preview/site/site-part.ts';

const { input, all }: { readonly input: SitePartInput; readonly all: ReadonlySet<string> } = workerData;
parentPort?.postMessage(makeSitePart(input, all));
