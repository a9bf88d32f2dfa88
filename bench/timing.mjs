/** Ratios, not seconds: machines differ, and one machine differs from minute to minute. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** The median over pairs of a/b, the two run in turn. */
export function pairedRatio(pairs, a, b) {
  const ratios = [];
  for (let round = 0; round < pairs; round++) ratios.push(a() / b());
  return median(ratios);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Wall time of a whole process, which must succeed. */
export function timeProcess(args, options = {}) {
  return milliseconds(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...options });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  });
}

/** The throughput of `a` as a multiple of that of `b`: both run in short turns, so that they share what the machine does. */
export function throughputRatio(a, b, { turns = 40, turnMilliseconds = 25 } = {}) {
  const rate = (work) => {
    let runs = 0;
    const start = performance.now();
    let now = start;
    while (now - start < turnMilliseconds) {
      for (let batch = 0; batch < 200; batch++) work();
      runs += 200;
      now = performance.now();
    }
    return runs / (now - start);
  };
  rate(a);
  rate(b);
  return median(Array.from({ length: turns }, () => rate(a) / rate(b)));
}
