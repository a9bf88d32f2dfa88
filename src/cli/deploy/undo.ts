/** The last deployment taken back: what stood there before is put again, unless somebody changed it since. */

import { checkUnchanged, putAndLook } from '../../deploy/carry-out.ts';
import { schemaState } from '../../deploy/schema-state.ts';
import type { SynchronizationJob } from '../../deploy/synchronization-job.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import type { DeployOptions } from './deploy-options.ts';
import { readDeploymentsFile, textBefore, withoutLast } from './deployments-file.ts';
import type { OpenGraph } from './open-graph.ts';

interface Undone {
  readonly connector: string;
  readonly job: SynchronizationJob;
}

/** Without `apply` it says what would be put back, as a plan does. */
export async function undo(
  { connector, job }: Undone,
  { graph }: OpenGraph,
  options: DeployOptions,
  shell: Shell,
): Promise<ExitCode> {
  const file = readDeploymentsFile(options.root, connector, options.servicePrincipal);
  const last = file.deployments.at(-1);
  if (last === undefined)
    throw new CannotRun(
      `Nothing of ${connector} was put into this enterprise app from here.`,
      'There is nothing to take back.',
    );
  if (last.job !== job.id)
    throw new CannotRun(`The last deployment was to the job ${last.job}.`, `Name it: --job ${last.job}`);
  const from = await graph.schema(job.id);
  const before = textBefore(file, last);
  const isTheirs = schemaState(from) !== last.after && schemaState(from) !== schemaState(before);
  if (isTheirs) {
    shell.err(
      `The schema was changed since it was put on ${last.on}: what was changed would be lost.\n  hint: See "scimanifest diff ${connector} --live FILE", then put the manifest, or ${file.folder.shown}/${last.before} by hand.\n`,
    );
    return 1;
  }
  if (options.apply) {
    if (schemaState(from) !== schemaState(before)) {
      await checkUnchanged(graph, { job: job.id, from });
      await putAndLook(graph, { job: job.id, to: before });
    }
    withoutLast(file);
  }
  if (options.format === 'json')
    shell.out(
      printJsonDocument('deploy-undo', {
        connector,
        job,
        outcome: options.apply ? 'undone' : 'planned',
        deployment: last,
      }),
    );
  else if (!options.quiet)
    shell.out(
      options.apply
        ? `Taken back: the job runs what it ran before ${last.on}.\n`
        : `The deployment of ${last.on} would be taken back. Nothing was put. To take it back: --undo --apply\n`,
    );
  return 0;
}
