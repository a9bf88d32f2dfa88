/** Connectors whose outputs the record of written files has as they belong there. */
import { connectorOf, OUTPUT_NAMES } from '../../generate/own-file.ts';
import { isRecordedAsPlanned } from '../../generate/plan.ts';
import type { CarriedOut } from '../output/carry-out.ts';
import type { GenCache } from './gen-cache.ts';

/**
 * Those that the plan was about tell it themselves. Of the others the record has what it had; what that is, is known only
 * of one that is the record of the last run.
 *
 * @param cache what was known before, of which only connectors with right entries have stamps
 */
export function recordedTeller(
  { plan, state }: Pick<CarriedOut, 'plan' | 'state'>,
  cache: GenCache,
): (id: string) => boolean {
  const planned = new Map<string, number>();
  for (const file of plan) {
    const id = connectorOf(file.path);
    planned.set(id, (planned.get(id) ?? 0) + (isRecordedAsPlanned(file) ? 1 : 0));
  }
  const wasRecorded = (id: string) => state.kept !== null && (cache.connectors.get(id)?.stamps ?? null) !== null;
  return (id) => {
    const files = planned.get(id);
    return files === undefined ? wasRecorded(id) : files === OUTPUT_NAMES.size;
  };
}
