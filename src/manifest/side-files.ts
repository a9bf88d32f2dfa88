/** The names of files in `connectors/`: manifests, and what stands beside them. */

/** What belongs to one manifest: `acme.verified.json` to `acme.json`. */
export const RECORD_ENDING = '.verified.json';
export const CHECKS_ENDING = '.checks.json';
/** What belongs to all of them. */
export const APPROVALS = 'approved-changes.json';

/** Whether a file right in `connectors/` is a manifest, by its name. */
export function isManifestName(name: string): boolean {
  return name.endsWith('.json') && name !== APPROVALS && sideOf(name) === null;
}

/** The manifest that a file belongs to, by its name: `acme` of `acme.verified.json`; `null` for any other name. */
export function sideOf(name: string): string | null {
  const ending = [RECORD_ENDING, CHECKS_ENDING].find((each) => name.endsWith(each));
  return ending === undefined ? null : name.slice(0, -ending.length);
}
