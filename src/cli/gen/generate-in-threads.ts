/** The connectors of a large project, dealt out to worker threads in small hands so that all end at about the same time. */
import os from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { PROGRAM_ROOT } from '../../disk/package-root.ts';
import type { Generated } from '../../generate/collect-generated.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { frugalThread } from './frugal-thread.ts';
import type { GenerateJob } from './generate-job.ts';
import { FileUnpacker, type PackedHand } from './packed-files.ts';

/** What a thread is started with. */
export type ThreadSetup = Pick<GenerateJob, 'templates' | 'choice'>;

const HAND = 16;
const MOST_THREADS = 8;

export async function generateInThreads({ manifests, templates, choice }: GenerateJob): Promise<readonly Generated[]> {
  const results: Generated[] = [];
  const hands = dealOut(manifests);
  const threads = Math.min(os.availableParallelism(), MOST_THREADS, hands.length);
  const setup: ThreadSetup = { templates, choice };
  await Promise.all(Array.from({ length: threads }, () => playHands(setup, hands, results)));
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

/** One thread: it takes the next hand as long as there is one. */
async function playHands(setup: ThreadSetup, hands: Hand[], results: Generated[]): Promise<void> {
  const unpacker = new FileUnpacker();
  const thread = frugalThread(path.join(PROGRAM_ROOT, 'cli/gen/generate-thread.js'), setup);
  try {
    for (let hand = hands.shift(); hand !== undefined; hand = hands.shift()) {
      const generated = await answerOf(thread, hand.manifests);
      for (const [index, each] of unpacker.unpack(generated).entries()) results[hand.start + index] = each;
    }
  } finally {
    await thread.terminate();
  }
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
