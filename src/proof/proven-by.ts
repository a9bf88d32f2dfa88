import type { Connector } from '../connector/connector.ts';
import type { Finding } from '../json/finding.ts';
import type { SideFile } from '../manifest/manifest-file.ts';
import type { Problem } from '../problem/problem.ts';
import { readProofRecord } from './proof-record.ts';
import { proveConnector } from './prove-connector.ts';

export interface ProvenBy {
  /** With what the record proves of it. */
  readonly connector: Connector;
  /** In the manifest: what was changed under a proof. */
  readonly stale: readonly Finding[];
  /** In the record itself. */
  readonly problems: readonly Problem[];
}

/** A connector with what its record proves; without one, as it is. */
export function provenBy(connector: Connector, side: SideFile | undefined): ProvenBy {
  if (side === undefined) return { connector, stale: [], problems: [] };
  const { record, problems } = readProofRecord(side.text, side.file);
  if (record === null) return { connector, stale: [], problems };
  const { proof, stale } = proveConnector(connector, record);
  return { connector: { ...connector, proof }, stale, problems };
}
