/** What a document of an editor is to a project: told from where it stands, without a look at the disk. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFIGURATION_FILE } from '../../configuration/configuration.ts';
import { APPROVALS, CHECKS_ENDING, isManifestName, RECORD_ENDING, sideOf } from '../../manifest/side-files.ts';
import { isOutputName } from '../../trace/outputs.ts';

export interface KnownFile {
  /** A page is a published one, `acme-provisioning-tutorial.md`, wherever it stands. */
  readonly kind: 'manifest' | 'record' | 'checks' | 'approvals' | 'configuration' | 'output' | 'page';
  /** The project, absolute. */
  readonly root: string;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** Of the connector; of a page nobody generated, its file name; empty where it belongs to none. */
  readonly id: string;
}

/** `null` for what is no file of a project: other folders, other kinds, documents that were never saved. */
export function knownFile(uri: string): KnownFile | null {
  const full = pathOf(uri);
  if (full === null) return null;
  const [folder, name] = [path.dirname(full), path.basename(full)];
  if (name === CONFIGURATION_FILE) return { kind: 'configuration', root: folder, file: name, id: '' };
  const [parent, above] = [path.basename(folder), path.dirname(folder)];
  if (parent === 'connectors') {
    const kind = kindBeside(name);
    const id = sideOf(name) ?? path.basename(name, '.json');
    return kind === null || name.startsWith('.') ? null : { kind, root: above, file: `connectors/${name}`, id };
  }
  if (path.basename(above) === 'generated' && isOutputName(name))
    return { kind: 'output', root: path.dirname(above), file: `generated/${parent}/${name}`, id: parent };
  return /(?:^|-)tutorial\.md$/u.test(name)
    ? { kind: 'page', root: folder, file: name, id: path.basename(name, '.md') }
    : null;
}

/** Of a file right in `connectors/`, by its name. */
function kindBeside(name: string): KnownFile['kind'] | null {
  if (isManifestName(name)) return 'manifest';
  if (name === APPROVALS) return 'approvals';
  if (name.endsWith(CHECKS_ENDING)) return 'checks';
  return name.endsWith(RECORD_ENDING) ? 'record' : null;
}

/** `null` where the address names no file of this machine. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

export function uriOf(root: string, file: string): string {
  return pathToFileURL(path.join(root, file)).href;
}
