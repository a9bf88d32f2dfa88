/** The one thing a deployment sends that changes anything, with a look before it and a look after it. */
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

/** @throws GraphFailure where somebody changed the schema since it was read */
export async function checkUnchanged(
  graph: GraphSynchronization,
  { job, from }: Omit<Replacement, 'to'>,
): Promise<void> {
  if ((await graph.schema(job)) !== from)
    throw new GraphFailure(
      'The schema was changed by somebody else meanwhile, and nothing was put.',
      'Run it again: the plan is made anew from what is there now.',
      null,
    );
}

/** `put otherwise`: Graph made something else of it. `put unseen`: it was taken, and could not be read again. */
export type PutOutcome = 'put' | 'put otherwise' | 'put unseen';

/**
 * Puts a schema whole, and reads it again.
 *
 * @returns the state of what Graph has now, as far as it is known
 * @throws GraphFailure where Graph does not take it
 */
export async function putAndLook(
  graph: GraphSynchronization,
  { job, to }: Omit<Replacement, 'from'>,
): Promise<{ readonly state: string | null; readonly outcome: PutOutcome }> {
  await graph.putSchema(job, to);
  const wanted = schemaState(to);
  try {
    const state = schemaState(await graph.schema(job));
    return { state, outcome: state === wanted ? 'put' : 'put otherwise' };
  } catch (error) {
    if (error instanceof GraphFailure) return { state: wanted, outcome: 'put unseen' };
    throw error;
  }
}
