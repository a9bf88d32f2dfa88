import type { Connector } from '../connector/connector.ts';
import { mappingDigest } from '../graph/mapping-digest.ts';
import type { JsonDocument } from '../json/json-document.ts';

/**
 * Whether the mapping of a connector stands in a tenant as it is today (`current`), or as it was (`older`).
 *
 * @param digests of what was deployed last to each enterprise app; empty for records that do not tell
 */
export function deployedState(
  digests: readonly string[],
  connector: Connector,
  document: JsonDocument,
): 'no' | 'older' | 'current' {
  if (digests.length === 0) return 'no';
  return digests.includes(mappingDigest(connector, document)) ? 'current' : 'older';
}
