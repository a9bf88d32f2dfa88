/** A plan that somebody has read, so that only what was read is put. */

import type { DeploymentPlan } from '../../deploy/plan-deployment.ts';
import { schemaState } from '../../deploy/schema-state.ts';
import type { SynchronizationJob } from '../../deploy/synchronization-job.ts';
import { namedPlace } from '../../disk/place.ts';
import { readIfThere, readText } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { CannotRun } from '../shell.ts';
import type { DeployOptions, Stop } from './deploy-options.ts';

interface Planned {
  readonly connector: string;
  readonly servicePrincipal: string;
  readonly job: string;
  readonly from: string;
  readonly to: string;
}

type Named = Pick<DeployOptions, 'plan' | 'root' | 'servicePrincipal'>;

export function writePlanFile(options: Named, connector: string, job: SynchronizationJob, plan: DeploymentPlan): void {
  if (options.plan === undefined) return;
  const place = namedPlace(options.root, options.plan);
  writeWhole(place, printJsonDocument('deploy-plan', planned(options, connector, job, plan)), readIfThere(place));
}

/** What of the plan is no longer so. */
export function checkPlanFile(
  options: Named,
  connector: string,
  job: SynchronizationJob,
  plan: DeploymentPlan,
): Stop[] {
  if (options.plan === undefined) return [];
  const place = namedPlace(options.root, options.plan);
  const before = jsonOf(readText(place));
  if (!isRecord(before) || typeof before['from'] !== 'string')
    throw new CannotRun(`${place.shown} is no plan.`, 'Run the command without --apply to make one.');
  const now = planned(options, connector, job, plan);
  if (
    before['connector'] !== now.connector ||
    before['servicePrincipal'] !== now.servicePrincipal ||
    before['job'] !== now.job
  )
    return [{ message: `${place.shown} is a plan for something else.`, hint: 'Name the plan that was made for this.' }];
  if (before['from'] !== now.from)
    return [{ message: 'The schema changed since the plan was made.', hint: 'Make the plan anew, and read it again.' }];
  if (before['to'] !== now.to)
    return [
      { message: 'The manifest changed since the plan was made.', hint: 'Make the plan anew, and read it again.' },
    ];
  return [];
}

function planned(
  { servicePrincipal }: Named,
  connector: string,
  job: SynchronizationJob,
  { fetched, text }: DeploymentPlan,
): Planned {
  const state = (schema: string) => schemaState(schema) ?? '';
  return { connector, servicePrincipal, job: job.id, from: state(fetched), to: state(text ?? fetched) };
}
