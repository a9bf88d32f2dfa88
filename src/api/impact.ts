import type { Connector } from '../connector/connector.ts';
import { JsonColumnReader } from '../directory/export/json-columns.ts';
import { CollisionTable } from '../impact/collision-table.ts';
import { CollisionCheck, type CollisionCounts } from '../impact/collisions.ts';
import { ImpactCounter } from '../impact/impact-counter.ts';
import type { ImpactReport } from '../impact/impact-report.ts';
import type { ImpactSubject } from '../impact/impact-subject.ts';
import { impactReport } from '../impact/report-counts.ts';
import { cellsOf, type UserBatch } from '../impact/user-batch.ts';

export interface ImpactInput {
  /** As `lint` gives them. `before` left out: there is nothing to compare with. */
  readonly connectors: readonly { readonly after: Connector; readonly before?: Connector }[];
  /** As Microsoft Graph or an export of the directory has them, under the names of either. */
  readonly users: readonly Readonly<Record<string, unknown>>[];
  /** How many examples of each kind are kept, with personal data in them; left out: none. */
  readonly examples?: number;
}

/** What mappings, and changes of them, mean to users. In the report a line is the number of a user, from 1. */
export function impact({ connectors, users, examples = 0 }: ImpactInput): ImpactReport {
  const subjects = connectors.map(({ after, before = null }): ImpactSubject => ({ after, before }));
  const counter = new ImpactCounter(subjects, examples);
  const batch = batchOf(users, counter.sources);
  const hashes = counter.add(batch);
  const collisions = hashes.map((keys, connector) =>
    keys.map((found, key): CollisionCounts => {
      const table = new CollisionTable();
      table.add(found, 0);
      const check = new CollisionCheck(table);
      counter.connectors[connector]?.eachMatchingValue(batch, key, (value, line) => check.add(value, line));
      return check.counts(examples);
    }),
  );
  const counted = { counts: counter.counts, collisions, lacksPages: false, stoppedAt: null };
  return impactReport(subjects, '', null, counted, []);
}

function batchOf(users: ImpactInput['users'], sources: readonly string[]): UserBatch {
  const { columns, seen } = new JsonColumnReader(sources).read(users);
  return {
    count: users.length,
    lines: users.map((_, index) => index + 1),
    columns: sources.map((source, index) => (seen[index] === true ? cellsOf(source, columns[index] ?? []) : null)),
  };
}
