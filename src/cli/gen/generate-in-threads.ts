/** The connectors of a large project, dealt out to worker threads in small hands so that all end at about the same time. */
import os from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { PROGRAM_ROOT } from '../../disk/package-root.ts';
import type { Generated } from '../../generate/collect-generated.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { beFrugal, frugalThread } from './frugal-thread.ts';
import type { GenerateJob } from './generate-job.ts';
import { FileUnpacker, type PackedHand } from './packed-files.ts';
import type { GenerateSetup } from './packing-generator.ts';

const HAND = 16;
const MOST_THREADS = 8;

/** @param cores how many things the machine does at a time: with one, a thread would only be loaded besides */
export async function generateInThreads(
  { manifests, templates, choice }: GenerateJob,
  cores: number = os.availableParallelism(),
): Promise<readonly Generated[]> {
  const results: Generated[] = [];
  const hands = dealOut(manifests);
  const setup: GenerateSetup = { templates, choice };
  const threads = Math.min(cores, MOST_THREADS, hands.length);
  if (threads < 2) await playHere(setup, hands, results);
  else await Promise.all(Array.from({ length: threads }, () => playThere(setup, hands, results)));
  return results;
}

interface Hand {
  readonly start: number;
  readonly manifests: readonly ManifestText[];
}

function dealOut(manifests: readonly ManifestText[]): Hand[] {
  const hands: Hand[] = [];
  for (let start = 0; start < manifests.length; start += HAND) {
    hands.push({ start, manifests: manifests.slice(start, start + HAND) });
  }
  return hands;
}

/** In characters: what a library of some hundred connectors takes. To pack it took a thirtieth of their time. */
const ROOM_HERE = 8_000_000;

/** In this thread, one hand after the other. */
async function playHere(setup: GenerateSetup, hands: Hand[], results: Generated[]): Promise<void> {
  const { packingGenerator } = await import('./packing-generator.ts');
  beFrugal();
  const generate = await packingGenerator(setup, ROOM_HERE);
  const unpacker = new FileUnpacker();
  for (const hand of hands) putDown(hand, unpacker.unpack(await generate(hand.manifests)), results);
}

/** In a thread of its own: it takes the next hand as long as there is one. */
async function playThere(setup: GenerateSetup, hands: Hand[], results: Generated[]): Promise<void> {
  const unpacker = new FileUnpacker();
  const thread = frugalThread(path.join(PROGRAM_ROOT, 'cli/gen/generate-thread.js'), setup);
  try {
    for (let hand = hands.shift(); hand !== undefined; hand = hands.shift()) {
      putDown(hand, unpacker.unpack(await answerOf(thread, hand.manifests)), results);
    }
  } finally {
    await thread.terminate();
  }
}

function putDown({ start }: Hand, generated: readonly Generated[], results: Generated[]): void {
  for (const [index, each] of generated.entries()) results[start + index] = each;
}

function answerOf(thread: Worker, manifests: readonly ManifestText[]): Promise<PackedHand<Generated>> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      thread.off('message', onMessage).off('error', onError);
      finish();
    };
    const onMessage = (generated: PackedHand<Generated>): void => settle(() => resolve(generated));
    const onError = (error: Error): void => settle(() => reject(error));
    thread.on('message', onMessage).on('error', onError);
    thread.postMessage(manifests);
  });
}
