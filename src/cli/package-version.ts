import { fileURLToPath } from 'node:url';
import { placeIn } from '../disk/place.ts';
import { readIfThere } from '../disk/read-file.ts';
import { isRecord } from '../json/is-record.ts';

const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The version of this package, from its own `package.json`. */
export function packageVersion(): string {
  const parsed: unknown = JSON.parse(readIfThere(placeIn(PACKAGE_ROOT, 'package.json')) ?? '{}');
  return isRecord(parsed) && typeof parsed['version'] === 'string' ? parsed['version'] : 'unknown';
}
