import { GraphFailure } from './graph-failure.ts';
import type { SynchronizationJob } from './synchronization-job.ts';

/**
 * The job that a deployment is for: the one that is named, or the only one there is.
 *
 * @throws GraphFailure where there is none, or where nobody says which of several
 */
export function chooseJob(jobs: readonly SynchronizationJob[], named: string | null): SynchronizationJob {
  const known = jobs.map(({ id }) => id).join(', ');
  if (named !== null) {
    const job = jobs.find(({ id }) => id === named);
    if (job !== undefined) return job;
    throw new GraphFailure(`The enterprise app has no job ${JSON.stringify(named)}.`, hintFor(jobs, known), null);
  }
  const [job, second] = jobs;
  if (job === undefined) throw new GraphFailure('The enterprise app has no provisioning job.', SET_UP, null);
  if (second !== undefined)
    throw new GraphFailure(`The enterprise app has ${jobs.length} jobs.`, `Name one with --job: ${known}`, null);
  return job;
}

const SET_UP = 'Set provisioning up first: credentials are entered in the portal, and the job is made with them.';

function hintFor(jobs: readonly SynchronizationJob[], known: string): string {
  return jobs.length === 0 ? SET_UP : `It has: ${known}`;
}
