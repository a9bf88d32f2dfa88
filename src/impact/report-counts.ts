/** From what was counted of the users of a file to the report of it. */
import type { CollisionCounts } from './collisions.ts';
import { ImpactCounter } from './impact-counter.ts';
import type { ImpactCounts } from './impact-counts.ts';
import { connectorImpact, type ImpactReport, scopeNote } from './impact-report.ts';
import type { ImpactSubject } from './impact-subject.ts';

export interface CountedUsers {
  readonly counts: ImpactCounts;
  /** For each connector, and each of its matching keys. */
  readonly collisions: readonly (readonly CollisionCounts[])[];
  /** The file names a further page, which is not in it. */
  readonly lacksPages: boolean;
  /** The share of the file that was read where somebody stopped it; `null`: all of it was. */
  readonly stoppedAt: number | null;
}

/**
 * @param file what the users came from, as a person names it
 * @param base with what the connectors are compared; `null`: with nothing
 */
export function impactReport(
  subjects: readonly ImpactSubject[],
  file: string,
  base: string | null,
  { counts, collisions, lacksPages, stoppedAt }: CountedUsers,
  notes: readonly string[],
): ImpactReport {
  const counter = new ImpactCounter(subjects, 0);
  const seen = new Set(counter.sources.filter((_, index) => counts.seen[index] === true));
  const connectors = subjects.flatMap((subject, index) => {
    const [one, found] = [counter.connectors[index], counts.connectors[index]];
    return one === undefined || found === undefined
      ? []
      : [connectorImpact(subject, one, found, seen, collisions[index] ?? [])];
  });
  const pages =
    lacksPages && stoppedAt === null ? ['The last page of the file names a next one: these are not all users.'] : [];
  const scope = scopeNote(seen);
  return {
    file,
    base,
    users: counts.users,
    stoppedAt,
    notes: [...notes, ...pages, ...(scope === null ? [] : [scope])],
    connectors,
  };
}
