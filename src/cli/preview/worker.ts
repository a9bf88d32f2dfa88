/** Makes a share of the site in a thread of its own: a message a few connectors, then `null`. */
import { parentPort, workerData } from 'node:worker_threads';
import { withDigests } from '../../generate/made-file.ts';
import { makeSiteParts, type SitePart, type SitePartInput } from '../../preview/site/site-part.ts';
import { readSound } from '../../read-templates.ts';
import { FilePacker } from '../gen/packed-files.ts';

/** Pages of a few connectors packed together take less room, and less time. */
const HAND = 4;

const { input, all }: { readonly input: SitePartInput; readonly all: ReadonlySet<string> } = workerData;
const sound = await readSound(input.templates);
const packer = new FilePacker();
let hand: SitePart[] = [];
const send = (): void => parentPort?.postMessage(packer.pack(hand));
for (const part of makeSiteParts(input, all, sound)) {
  hand.push(withDigests(part));
  if (hand.length < HAND) continue;
  send();
  hand = [];
}
if (hand.length > 0) send();
parentPort?.postMessage(null);
