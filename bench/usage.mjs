/** What a whole process took of the processor and of the memory: other than the clock, that is its own, whatever else the machine does. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from './timing.mjs';

const REPORT = `data:text/javascript,${encodeURIComponent(
  `import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => fs.writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));`,
)}`;

/** Milliseconds of the processor, of all its threads, and megabytes at the most, of a process that must succeed. */
export function usageOf(args, { isAny = false, ...options } = {}) {
  const file = path.join(os.tmpdir(), `scimanifest-usage-${process.pid}.json`);
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
    env: { ...process.env, BENCH_USAGE: file },
  });
  if (status !== 0 && !(isAny && status === 1)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  return { time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
}

/** The time of a process as a multiple of the time of one that does nothing, the two run in turn. */
export function againstBare(rounds, args, options) {
  const ratios = Array.from({ length: rounds }, () => usageOf(args, options).time / usageOf(['-e', '0']).time);
  return median(ratios);
}
