/** The one thing a deployment sends that changes anything, with a look at both ends: before it, and after it. */
import { GraphFailure } from './graph-failure.ts';
import type { GraphSynchronization } from './graph-synchronization.ts';
import { schemaState } from './schema-state.ts';

/** What a schema is to become, and of what it was made. */
export interface Replacement {
  readonly job: string;
  /** The schema from which the new one was made, as it was fetched. */
  readonly from: string;
  readonly to: string;
}

/**
 * Puts a schema, if nobody changed it since it was read.
 *
 * @returns the state of what Graph has now, which is what was put, or what it made of that
 * @throws GraphFailure where somebody changed it, or where Graph does not take it
 */
export async function replaceSchema(
  graph: GraphSynchronization,
  { job, from, to }: Replacement,
): Promise<{ readonly state: string | null; readonly isAsPut: boolean }> {
  if ((await graph.schema(job)) !== from)
    throw new GraphFailure(
      'The schema was changed by somebody else meanwhile, and nothing was put.',
      'Run it again: the plan is made anew from what is there now.',
      null,
    );
  await graph.putSchema(job, to);
  const state = schemaState(await graph.schema(job));
  return { state, isAsPut: state === schemaState(to) };
}
