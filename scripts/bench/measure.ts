import { performance } from 'node:perf_hooks';

/** How long one call takes, in milliseconds. */
export function timed(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
