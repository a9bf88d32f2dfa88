/** A plan, and what became of it, for people and for programs. */

import type { PutOutcome } from '../../deploy/carry-out.ts';
import type { DeploymentPlan } from '../../deploy/plan-deployment.ts';
import type { SynchronizationJob } from '../../deploy/synchronization-job.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { visible } from '../../problem/plain-text.ts';
import { publicApprovals, publicChange } from '../../review/print/print-json.ts';
import { printText } from '../../review/print/print-text.ts';
import type { ManifestSide } from '../graph/read-manifest-side.ts';
import type { Allowed } from './approved-changes.ts';
import type { DeployOptions, Stop } from './deploy-options.ts';

export interface Told {
  readonly side: ManifestSide;
  readonly job: SynchronizationJob;
  readonly plan: DeploymentPlan;
  readonly allowed: Allowed;
  readonly stops: readonly Stop[];
  readonly outcome: 'nothing' | 'planned' | PutOutcome;
}

export function printDeployment(told: Told, options: DeployOptions): string {
  return options.format === 'json' ? asJson(told) : asText(told, options);
}

function asJson({ side, job, plan, allowed, stops, outcome }: Told): string {
  const { means, changes, left, unread, newExpressions } = plan;
  const report = {
    connector: side.connector.id,
    job,
    outcome,
    means: means.map(publicChange),
    approved: publicApprovals(allowed.approved),
    changes,
    left,
    notModelled: unread,
    newExpressions,
    stops,
  };
  return printJsonDocument('deploy', report);
}

function asText(told: Told, options: DeployOptions): string {
  const { side, job, plan, outcome } = told;
  if (outcome === 'nothing')
    return options.quiet && told.stops.length === 0
      ? ''
      : `Job ${visible(job.id)} runs what ${side.document.file} says.\n${stopLines(told)}`;
  if (options.quiet) return stopLines(told);
  const parts = [
    meaning(told, options),
    list('In the schema of the job:', plan.changes),
    list('Left as it is there:', [...plan.left, ...plan.unread.map(({ what }) => what)]),
    stopLines(told).trimEnd(),
    ending(told),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function meaning({ side, job, plan, allowed }: Told, { color }: DeployOptions): string {
  const { connector, document } = side;
  return printText({
    base: `job ${job.id}`,
    changes: plan.means,
    approved: allowed.approved,
    problems: [],
    unread: 0,
    sources: new Map([[document.file, document.text]]),
    names: new Map([[connector.id, connector.name]]),
    links: '',
    color,
  }).trimEnd();
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${visible(line)}`)].join('\n');
}

function stopLines({ stops }: Told): string {
  return stops
    .map(({ message, hint }) => `stopped: ${visible(message)}\n${hint === null ? '' : `  hint: ${visible(hint)}\n`}`)
    .join('');
}

/** Every save makes the service look at everybody again (graph-synchronization fact sheet, section 2). */
const AGAIN = 'evaluates everybody in scope again';

function ending({ side, outcome, plan, stops }: Told): string {
  const read = plan.newExpressions.length;
  const checked =
    read === 0 || stops.length > 0
      ? ''
      : ` Graph reads ${read === 1 ? 'the new expression' : `the ${read} new expressions`}.`;
  if (outcome === 'put') return `Put into the tenant. The next cycle ${AGAIN}. To take it back: --undo --apply`;
  if (outcome === 'put otherwise')
    return `Put into the tenant, but Graph made something else of it: run "scimanifest deploy ${side.connector.id}" again to see what. The next cycle ${AGAIN}.`;
  if (outcome === 'put unseen')
    return `Put into the tenant; it could not be read again. The next cycle ${AGAIN}. To take it back: --undo --apply`;
  if (stops.length > 0) return 'Nothing was put.';
  return `Nothing was put.${checked} To put it: --apply. The next cycle then ${AGAIN}.`;
}
