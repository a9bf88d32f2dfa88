import { createHash } from 'node:crypto';
import { canonicalText } from '../json/canonical-text.ts';
import { isRecord } from '../json/is-record.ts';
import { jsonOf } from '../json/json-of.ts';

/**
 * What a schema says, as one word: equal for two texts that say the same. The version is left out, since the service
 * gives every save a new one (graph-synchronization fact sheet, section 5).
 *
 * @returns `null` for what is no JSON object
 */
export function schemaState(text: string): string | null {
  const value = jsonOf(text);
  if (!isRecord(value)) return null;
  const { version: _, '@odata.context': __, ...rest } = value;
  return createHash('sha256').update(canonicalText(rest)).digest('base64url');
}

/** The version that the service gave it; `null` where it has none. */
export function schemaVersion(text: string): string | null {
  const value = jsonOf(text);
  return isRecord(value) && typeof value['version'] === 'string' ? value['version'] : null;
}
