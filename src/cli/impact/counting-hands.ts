/** Who counts blocks: this thread, or several others that take them in turn. */
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROGRAM_ROOT } from '../../disk/package-root.ts';
import { addCounts, type ImpactCounts } from '../../impact/impact-counts.ts';
import { MEGABYTE } from '../../problem/megabyte.ts';
import type { UserBlock } from '../users/user-blocks.ts';
import { blockCounter, type CountedBlock, type CountSetup, type ThreadAnswer } from './count-block.ts';

export interface CountingHands {
  /** How many blocks may be on their way at the same time. */
  readonly room: number;
  readonly count: (block: UserBlock) => Promise<CountedBlock>;
  readonly counts: () => Promise<ImpactCounts>;
  readonly end: () => Promise<void>;
}

const MOST_THREADS = 8;
/** Below so many bytes a thread takes longer to start than to count. */
const WORTH_A_THREAD = 4 * MEGABYTE;
/** A block waits where another is counted, so that no thread ever waits. */
const BLOCKS_A_THREAD = 2;
/** The users of a block live and die together: most of what is collected then is dead. */
const YOUNG_GENERATION_MB = 32;

export function countingHands(setup: CountSetup, bytes: number): CountingHands {
  const threads = Math.min(os.availableParallelism(), MOST_THREADS, Math.floor(bytes / WORTH_A_THREAD));
  return threads < 2 ? ownHands(setup) : threadHands(setup, threads);
}

function ownHands(setup: CountSetup): CountingHands {
  const { counter, count } = blockCounter(setup);
  return {
    room: 1,
    // Between two blocks an interrupt can be heard.
    count: (block) =>
      new Promise((resolve, reject) => setImmediate(() => attempt(() => resolve(count(block)), reject))),
    counts: async () => counter.counts,
    end: async () => undefined,
  };
}

function attempt(work: () => void, fail: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    fail(error);
  }
}

interface Hand {
  readonly worker: Worker;
  waiting: number;
}

function threadHands(setup: CountSetup, threads: number): CountingHands {
  const hands = Array.from({ length: threads }, (): Hand => ({ worker: startThread(setup), waiting: 0 }));
  return {
    room: threads * BLOCKS_A_THREAD,
    count: async (block) => {
      const hand = hands.reduce((freest, each) => (each.waiting < freest.waiting ? each : freest));
      hand.waiting++;
      // The thread gets the bytes themselves: a copy of its own, which nobody else looks at.
      const bytes = new Uint8Array(block.bytes);
      try {
        const { counted } = await ask(hand.worker, { ...block, bytes }, [bytes.buffer]);
        if (counted === null) throw new TypeError('A block is answered with what was counted in it.');
        return counted;
      } finally {
        hand.waiting--;
      }
    },
    counts: async () => {
      const answers = await Promise.all(hands.map(({ worker }) => ask(worker, null, [])));
      const [first, ...others] = answers.flatMap(({ counts }) => counts ?? []);
      if (first === undefined) throw new TypeError('There is always a thread.');
      return others.reduce((sum, counts) => addCounts(sum, counts, setup.examples), first);
    },
    end: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(setup: CountSetup): Worker {
  return new Worker(path.join(PROGRAM_ROOT, 'cli/impact/count-thread.js'), {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
}

/** A thread answers in the order in which it is asked. */
function ask(worker: Worker, question: UserBlock | null, transfer: readonly ArrayBuffer[]): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const queue = queues.get(worker) ?? listen(worker);
    queue.push({ resolve, reject });
    worker.postMessage(question, [...transfer]);
  });
}

interface Waiting {
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (error: Error) => void;
}

const queues = new WeakMap<Worker, Waiting[]>();

function listen(worker: Worker): Waiting[] {
  const queue: Waiting[] = [];
  queues.set(worker, queue);
  worker.on('message', (answer: ThreadAnswer) => queue.shift()?.resolve(answer));
  worker.on('error', (error: Error) => {
    for (const { reject } of queue.splice(0)) reject(error);
  });
  return queue;
}
