import { isRecord } from '../../json/is-record.ts';
import { CURRENT_VERSION, FIRST_VERSION } from './version-steps.ts';

/** The version that a manifest is written in; the current one where what it states is no version, which the schema tells. */
export function versionOf(manifest: unknown): number {
  const stated = isRecord(manifest) ? manifest['version'] : undefined;
  if (stated === undefined) return FIRST_VERSION;
  return typeof stated === 'number' && Number.isInteger(stated) && stated >= FIRST_VERSION ? stated : CURRENT_VERSION;
}
