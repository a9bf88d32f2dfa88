/** The connectors of a large project, dealt out to worker threads in small hands so that all end at about the same time. */
import os from 'node:os';
import path from 'node:path';
import v8 from 'node:v8';
import { Worker } from 'node:worker_threads';
import { PROGRAM_ROOT } from '../../disk/package-root.ts';
import type { Generated } from '../../generate/collect-generated.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import type { GenerateJob } from './generate-job.ts';
import { type PackedGenerated, unpackFiles } from './packed-files.ts';

/** What a thread is started with. */
export type ThreadSetup = Pick<GenerateJob, 'templates' | 'choice'>;

const HAND = 16;
const MOST_THREADS = 8;

/**
 * Generating makes much short-lived data. A young generation large enough for a page or two is collected cheaper than the
 * default one; only a thread can be given its own. Four times as much gains little, and is memory that each thread holds.
 */
const YOUNG_GENERATION_MB = 48;

/** By how much what is left of old data may grow before it is looked through again: by default to several times of it. */
const HEAP_GROWTH = '--heap-growing-percent=20';

export async function generateInThreads({ manifests, templates, choice }: GenerateJob): Promise<readonly Generated[]> {
  v8.setFlagsFromString(HEAP_GROWTH);
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
  const thread = new Worker(path.join(PROGRAM_ROOT, 'cli/gen/generate-thread.js'), {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  try {
    for (let hand = hands.shift(); hand !== undefined; hand = hands.shift()) {
      const generated = await answerOf(thread, hand.manifests);
      for (const [index, each] of generated.entries()) results[hand.start + index] = unpackFiles(each);
    }
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, manifests: readonly ManifestText[]): Promise<readonly PackedGenerated[]> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      thread.off('message', onMessage).off('error', onError);
      finish();
    };
    const onMessage = (generated: readonly PackedGenerated[]): void => settle(() => resolve(generated));
    const onError = (error: Error): void => settle(() => reject(error));
    thread.on('message', onMessage).on('error', onError);
    thread.postMessage(manifests);
  });
}
