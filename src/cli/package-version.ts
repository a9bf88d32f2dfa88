import { PACKAGE_ROOT } from '../disk/package-root.ts';
import { placeIn } from '../disk/place.ts';
import { readIfThere } from '../disk/read-file.ts';
import { isRecord } from '../json/is-record.ts';

/** The version of this package, from its own `package.json`. */
export function packageVersion(): string {
  const { version } = ownPackage();
  return typeof version === 'string' ? version : 'unknown';
}

/** Where a defect is reported. */
export function bugsAddress(): string {
  const { bugs } = ownPackage();
  return isRecord(bugs) && typeof bugs['url'] === 'string' ? bugs['url'] : 'the address in its package.json';
}

/** The page of all rules, as the repository shows it. */
export function rulesAddress(): string {
  return bugsAddress().replace(/\/issues$/u, '/blob/main/docs/rules.md');
}

function ownPackage(): { readonly version?: unknown; readonly bugs?: unknown } {
  const parsed: unknown = JSON.parse(readIfThere(placeIn(PACKAGE_ROOT, 'package.json')) ?? '{}');
  return isRecord(parsed) ? parsed : {};
}
