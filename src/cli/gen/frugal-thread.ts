/** Threads that make pages, and hold little memory while they do. */
import v8 from 'node:v8';
import { Worker } from 'node:worker_threads';

/**
 * Generating makes much short-lived data. A young generation large enough for a page or two is collected cheaper than the
 * default one; only a thread can be given its own. Twice as much gained a fourteenth of the time for a tenth more memory.
 */
const YOUNG_GENERATION_MB = 24;

/** By how much what is left of old data may grow before it is looked through again, in percent: by default several times of it. */
const GROWTH_OF_EACH = 20;
/** There is more room for the data of one thread than for those of several. */
const GROWTH_OF_ONE = 40;

/** Makes this thread frugal, where it makes all pages itself. */
export function beFrugal(): void {
  v8.setFlagsFromString(`--heap-growing-percent=${GROWTH_OF_ONE}`);
}

/**
 * @param file absolute: of the program
 * @param workerData what the thread is started with
 */
export function frugalThread(file: string, workerData: unknown): Worker {
  v8.setFlagsFromString(`--heap-growing-percent=${GROWTH_OF_EACH}`);
  return new Worker(file, {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
}
