/** A finished run as a record that can be committed: no secret, no path, nothing of the requests. */
import type { Connector } from '../connector/connector.ts';
import { printProofRecord, type RecordedClaim } from '../proof/proof-record.ts';
import { provableFacts } from '../proof/provable-facts.ts';
import type { VerifyReport } from './verify.ts';

export interface ProofOrigin {
  readonly server: string;
  /** The day: `2026-11-28`. */
  readonly date: string;
  /** Where the schema of records stands, seen from the file. */
  readonly schema: string;
}

/** The text of `connectors/<id>.verified.json`. */
export function recordProof(
  connector: Connector,
  { results }: VerifyReport,
  { server, date, schema }: ProofOrigin,
): string {
  const facts = [...provableFacts(connector)].map(([key, { value }]) => [key, value] as const);
  const claims = results.flatMap(({ claim, subject, says, verdict }): RecordedClaim[] =>
    verdict === 'not-applicable' || claim === 'own-check' ? [] : [{ claim, subject, says, verdict }],
  );
  return printProofRecord({ server, date, facts: new Map(facts), claims }, schema);
}
