/** What files that changed mean for a project's outputs: which connectors, or all of them. */
import path from 'node:path';
import { isManifestName, sideOf } from '../../manifest/side-files.ts';

export interface ChangedFiles {
  /** A template, a vocabulary, a portal: it may show in every page. */
  readonly all: boolean;
  /** The connectors whose manifest, or a file beside it, was saved, made or removed. */
  readonly ids: ReadonlySet<string>;
}

/** @param files relative to the project, with forward slashes */
export function changedFiles(files: Iterable<string>): ChangedFiles {
  const ids = new Set<string>();
  let all = false;
  for (const file of files) {
    if (/^templates\/.*\.(?:hbs|json)$/u.test(file)) all = true;
    const id = path.posix.dirname(file) === 'connectors' ? connectorOfFile(path.posix.basename(file)) : null;
    if (id !== null) ids.add(id);
  }
  return { all, ids };
}

/** The connector that a file in `connectors/` is the manifest of, or belongs to. */
export function connectorOfFile(name: string): string | null {
  const id = sideOf(name);
  if (id !== null) return id;
  return isManifestName(name) && !name.startsWith('.') ? path.posix.basename(name, '.json') : null;
}
