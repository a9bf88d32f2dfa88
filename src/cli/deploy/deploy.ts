/** `scimanifest deploy`: the mapping of a manifest into the job of a tenant; nothing is put unless it is asked for. */

import { checkUnchanged, type PutOutcome, putAndLook } from '../../deploy/carry-out.ts';
import { chooseJob } from '../../deploy/choose-job.ts';
import { GraphFailure } from '../../deploy/graph-failure.ts';
import type { GraphSynchronization } from '../../deploy/graph-synchronization.ts';
import { type DeploymentPlan, hasWork, planDeployment } from '../../deploy/plan-deployment.ts';
import { schemaState } from '../../deploy/schema-state.ts';
import type { SynchronizationJob } from '../../deploy/synchronization-job.ts';
import { evaluateFrozen } from '../../expression/evaluate/evaluate-frozen.ts';
import { firstOf, listedKeys, publishedKeys } from '../../graph/graph-keys.ts';
import { mappingDigest } from '../../graph/mapping-digest.ts';
import { masked } from '../../verify/evidence.ts';
import { type ManifestSide, readManifestSide } from '../graph/read-manifest-side.ts';
import { printProblems } from '../print-problems.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { type Allowed, allowedBy, readApprovalsFile } from './approved-changes.ts';
import type { DeployOptions, Stop } from './deploy-options.ts';
import { keepBefore, readDeploymentsFile, withLastState, withoutLast } from './deployments-file.ts';
import { type OpenGraph, openGraph } from './open-graph.ts';
import { checkPlanFile, writePlanFile } from './plan-file.ts';
import { printDeployment, type Told } from './print-deployment.ts';
import { undo } from './undo.ts';

/**
 * 0: said what would be put, or put it; nothing to put. 1: something keeps it from being put: a breaking change that
 * nobody approved, a quarantine, an expression that Graph does not read, a schema that changed. 2: Graph does not answer, or with no schema.
 */
export async function deploy(options: DeployOptions, shell: Shell): Promise<ExitCode> {
  const side = readManifestSide(options.root, options.id, true);
  const opened = openGraph(options, shell);
  try {
    const job = await findJob(opened.graph, options);
    if (options.undo) return await undo({ connector: side.connector.id, job }, opened, options, shell);
    return await planAndPut(side, job, opened, options, shell);
  } catch (error) {
    if (error instanceof GraphFailure)
      throw new CannotRun(masked(error.message, opened.secrets), error.hint ?? undefined);
    throw error;
  } finally {
    opened.close();
  }
}

/** The job as it is now: a list may leave out how it fares. */
async function findJob(graph: GraphSynchronization, { job }: DeployOptions): Promise<SynchronizationJob> {
  const { id } = chooseJob(await graph.jobs(), job ?? null);
  return graph.job(id);
}

async function planAndPut(
  side: ManifestSide,
  job: SynchronizationJob,
  { graph, secrets }: OpenGraph,
  options: DeployOptions,
  shell: Shell,
): Promise<ExitCode> {
  const fetched = await graph.schema(job.id);
  const { functions, filterOperators } = await graph.listings(job.id);
  const listings = { keyAt: firstOf(listedKeys(functions), publishedKeys), operators: filterOperators };
  const plan = planDeployment(side, fetched, `job ${job.id}`, listings, {
    evaluate: evaluateFrozen,
  });
  if (!('fetched' in plan) || plan.problems.length > 0) {
    const problems = 'fetched' in plan ? plan.problems : plan;
    const sources = new Map([
      [side.document.file, side.document.text],
      [`job ${job.id}`, fetched],
    ]);
    await printProblems(problems, sources, options, shell);
    return 'fetched' in plan ? 1 : 2;
  }
  const allowed = allowedBy(plan.means, readApprovalsFile(options.root));
  const unread = await unreadExpressions(graph, job, plan);
  const stops = [
    ...quarantineStop(job),
    ...unread,
    ...approvalStop(allowed),
    ...(options.apply ? checkPlanFile(options, side.connector.id, job, plan) : []),
  ];
  const told: Omit<Told, 'outcome'> = { side, job, plan, allowed, stops };
  if (!options.apply || !hasWork(plan) || stops.length > 0) {
    if (!options.apply) writePlanFile(options, side.connector.id, job, plan);
    shell.out(masked(printDeployment({ ...told, outcome: hasWork(plan) ? 'planned' : 'nothing' }, options), secrets));
    return stops.length > 0 && (options.apply || hasWork(plan)) ? 1 : 0;
  }
  const outcome = await put(plan, job, side, graph, options);
  shell.out(masked(printDeployment({ ...told, outcome }, options), secrets));
  return 0;
}

/** What stands there is kept first: whatever happens afterwards, there is a way back. */
async function put(
  { fetched, text }: DeploymentPlan,
  job: SynchronizationJob,
  { connector, document }: ManifestSide,
  graph: GraphSynchronization,
  { root, servicePrincipal }: DeployOptions,
): Promise<PutOutcome> {
  const to = text ?? fetched;
  await checkUnchanged(graph, { job: job.id, from: fetched });
  const kept = keepBefore(readDeploymentsFile(root, connector.id, servicePrincipal), {
    job: job.id,
    on: new Date().toISOString(),
    before: fetched,
    after: schemaState(to) ?? '',
    mapping: mappingDigest(connector, document),
  });
  try {
    const { state, outcome } = await putAndLook(graph, { job: job.id, to });
    withLastState(kept, state ?? '');
    return outcome;
  } catch (error) {
    // Graph said no: there is nothing to take back. Where it said nothing, there may be.
    if (error instanceof GraphFailure && error.status !== null) withoutLast(kept);
    throw error;
  }
}

function quarantineStop({ quarantine }: SynchronizationJob): Stop[] {
  if (quarantine === null) return [];
  const why = [quarantine.reason, quarantine.message].filter((part) => part !== null).join(': ');
  const message = `The job is in quarantine${why === '' ? '' : ` (${why})`}.`;
  return [{ message, hint: 'Mend what it complains of first: a change of the mapping makes it evaluate everybody.' }];
}

function approvalStop({ open }: Allowed): Stop[] {
  if (open.length === 0) return [];
  const words = open.length === 1 ? 'A breaking change is' : `${open.length} breaking changes are`;
  const entries = open.map(({ fingerprint }) => `{ "fingerprint": "${fingerprint}", "reason": "…" }`).join(', ');
  return [{ message: `${words} not approved.`, hint: `Add to connectors/approved-changes.json: ${entries}` }];
}

async function unreadExpressions(
  graph: GraphSynchronization,
  job: SynchronizationJob,
  { newExpressions }: DeploymentPlan,
): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (const expression of newExpressions) {
    const { isParsed, message } = await graph.parseExpression(job.id, expression);
    if (isParsed) continue;
    const said = message === null ? '' : ` It says: ${JSON.stringify(message)}`;
    stops.push({
      message: `Graph does not read the expression ${expression}${said}`,
      hint: 'Mend it in the manifest.',
    });
  }
  return stops;
}
