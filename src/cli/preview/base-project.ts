/** The project as it was at a git revision: its manifests and templates, read without touching the working tree. */
import path from 'node:path';
import { withUnixLineEnds } from '../../generate/digest.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { APPROVALS as APPROVALS_NAME, isManifestName, RECORD_ENDING } from '../../manifest/side-files.ts';
import type { BaseState, Templates } from '../../preview/site/site-part.ts';
import { readPackageTemplates } from '../../read-templates.ts';
import {
  type Base,
  type BlobEntry,
  findMergeBase,
  findRepository,
  listTree,
  type Repository,
  readBlobs,
  resolveCommit,
} from '../project/git.ts';
import { CannotRun } from '../shell.ts';

/**
 * @param revision left out: where the work left the main branch, if there is a repository with one; `false`: nothing
 */
export function readBase(root: string, revision: string | false | undefined, templates: Templates): BaseState | null {
  if (revision === false) return null;
  if (revision !== undefined) {
    const repository = findRepository(root);
    return readState(repository, { commit: resolveCommit(repository, revision), name: revision }, templates);
  }
  const found = findBase(root);
  return found === null ? null : readState(found.repository, found.base, templates);
}

/** Nobody asked for a comparison: without a repository, or a main branch in it, there is none. */
function findBase(root: string): { repository: Repository; base: Base } | null {
  try {
    const repository = findRepository(root);
    return { repository, base: findMergeBase(repository) };
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}

function readState(repository: Repository, { commit, name }: Base, templates: Templates): BaseState {
  const files = listTree(repository, commit, 'connectors');
  const manifests = files.filter(({ path: file }) => isManifest(file));
  const own = templateFolders(templates).flatMap((folder) => listTree(repository, commit, folder));
  const records = files.filter(({ path: file }) => file.endsWith(RECORD_ENDING));
  const approved = files.find(({ path: file }) => file === APPROVALS);
  const blobs = readBlobs(
    repository,
    [...manifests, ...records, ...own, ...(approved === undefined ? [] : [approved])].map(({ oid }) => oid),
  );
  const textOf = ({ oid }: BlobEntry): string => blobs.get(oid)?.toString('utf8') ?? '';
  const texts = manifests.map((entry) => {
    const record = records.find(({ path: file }) => file === entry.path.replace(/\.json$/u, RECORD_ENDING));
    const manifest = manifestText(entry.path, textOf(entry));
    return record === undefined ? manifest : { ...manifest, record: { file: record.path, text: textOf(record) } };
  });
  return {
    name,
    approvals: approved === undefined ? null : textOf(approved),
    manifests: new Map(texts.map((manifest) => [manifest.id, manifest])),
    templates: new Map([
      ...readPackageTemplates(),
      ...own.map((entry) => [path.posix.relative('templates', entry.path), withUnixLineEnds(textOf(entry))] as const),
    ]),
  };
}

const APPROVALS = `connectors/${APPROVALS_NAME}`;

function isManifest(file: string): boolean {
  return isManifestName(path.posix.basename(file));
}

function manifestText(file: string, text: string): ManifestText {
  return { id: path.posix.basename(file, '.json'), file, text };
}

/** Folders hold their templates directly; one that is known today is looked for in the past. */
function templateFolders(templates: Templates): string[] {
  const folders = [...templates.keys()].map((file) => path.posix.join('templates', path.posix.dirname(file)));
  return [...new Set(folders)].sort();
}
