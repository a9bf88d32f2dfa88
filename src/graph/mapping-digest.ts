import type { Connector } from '../connector/connector.ts';
import type { JsonDocument } from '../json/json-document.ts';
import { fingerprint } from '../problem/fingerprint.ts';
import { publishedKeys } from './graph-keys.ts';
import { wholeSchema } from './whole-schema.ts';

/** The same for manifests that map alike, whatever their pages say: what was deployed is told from what has changed since. */
export function mappingDigest(connector: Connector, document: JsonDocument): string {
  const { mappings } = wholeSchema(connector, document, { keyAt: publishedKeys, operators: null });
  return fingerprint([JSON.stringify(mappings)]);
}
