/** The inside of a worker thread: takes blocks of a file, answers with what it counted; at the end with all of it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { UserBlock } from '../users/user-blocks.ts';
import { blockCounter, type CountSetup, type ThreadAnswer } from './count-block.ts';

const setup: CountSetup = workerData;
const { counter, count } = blockCounter(setup);

const answer = (said: ThreadAnswer, buffers: readonly ArrayBuffer[]): void =>
  parentPort?.postMessage(said, [...buffers]);

parentPort?.on('message', (block: UserBlock | null) => {
  if (block === null) return answer({ counted: null, counts: counter.counts }, []);
  const counted = count(block);
  const buffers = counted.hashes.flatMap((keys) => keys.map(({ buffer }) => buffer));
  return answer({ counted, counts: null }, buffers);
});
