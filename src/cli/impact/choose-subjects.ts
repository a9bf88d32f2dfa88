/** Whose mapping is counted, and against what: names of connectors, and a base as `diff` takes it, told apart. */
import path from 'node:path';
import type { Connector } from '../../connector/connector.ts';
import { isFile, isFolder, unblocked } from '../../disk/look.ts';
import { displayPath, namedPlace, placeIn } from '../../disk/place.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import type { ImpactSubject } from '../../impact/impact-subject.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { secretMask } from '../../manifest/secret-mask.ts';
import { nearest } from '../../problem/nearest.ts';
import { type ManifestFile, readManifestState } from '../../review/manifest-state.ts';
import { pairManifests } from '../../review/pair-manifests.ts';
import type { Comparable } from '../diff/comparable.ts';
import { readSides } from '../diff/read-sides.ts';
import { findRepository } from '../project/git.ts';
import { chooseManifests, type Project, readManifestText, readProject } from '../project/project.ts';
import { CannotRun } from '../shell.ts';

export interface ChosenSubjects {
  readonly subjects: readonly ImpactSubject[];
  /** With what they are compared, as a person names it; `null`: with nothing. */
  readonly base: string | null;
  /** The texts of the manifests: what is secret in them is masked. */
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/**
 * @param names ids of connectors, their manifests, and a base: a revision, `A..B`, an old manifest, or two folders. No
 *   connector: with a base those that differ from it, else all
 */
export function chooseSubjects(root: string, names: readonly string[]): ChosenSubjects {
  const [first, second, ...more] = names;
  if (first !== undefined && second !== undefined && more.length === 0 && [first, second].every(isFolderIn(root)))
    return compared(readSides(root, [first, second], false), null, []);
  const project =
    unblocked(placeIn(root, 'connectors')).kind === 'missing' && names.length > 0 ? null : readProject(root);
  const ids = names.filter((name) => project !== null && isConnector(project, name));
  const base = names.filter((name) => !ids.includes(name));
  const chosen = project === null ? [] : chooseManifests(project, ids);
  if (base.length > 1)
    throw new CannotRun(
      'Too many things to compare with.',
      'Name connectors, and one base: a revision, A..B or a manifest.',
    );
  const [against] = base;
  if (against === undefined) return present(chosen);
  if (isFile(namedPlace(root, against))) return againstFile(root, against, chosen, ids);
  return againstRevision(root, against, chosen, ids);
}

function isFolderIn(root: string): (name: string) => boolean {
  return (name) => isFolder(namedPlace(root, name));
}

function isConnector({ root, manifests, unread }: Project, name: string): boolean {
  const file = displayPath(root, path.resolve(root, name));
  return [...manifests, ...unread].some(({ id }) => id === name) || manifests.some((each) => each.file === file);
}

function present(chosen: readonly ManifestText[]): ChosenSubjects {
  if (chosen.length === 0) throw new CannotRun('There is no connector.', 'Run "scimanifest new ID" first.');
  const subjects = chosen.map((manifest) => ({ after: readableConnector(manifest), before: null }));
  return { subjects, base: null, texts: chosen.map(({ text }) => text), notes: lintNotes(chosen) };
}

/** What breaks rules is counted all the same: how many users they refuse is what people want to know. */
function readableConnector({ text, file, id }: Pick<ManifestText, 'text' | 'file' | 'id'>): Connector {
  const { connector, problems } = lintManifest(text, file, id);
  if (connector !== null) return connector;
  const error = problems.find(({ severity }) => severity === 'error');
  throw new CannotRun(
    secretMask([text])(`${file} has errors: ${error?.message ?? 'it cannot be read.'}`),
    `Run "scimanifest lint ${file}", and mend them first.`,
  );
}

/** That `gen` would write nothing from it is worth a word. */
function lintNotes(manifests: readonly Pick<ManifestText, 'text' | 'file' | 'id'>[]): string[] {
  return manifests.flatMap(({ text, file, id }) => {
    const errors = lintManifest(text, file, id).problems.filter(({ severity }) => severity === 'error').length;
    return errors === 0
      ? []
      : [`${file} does not lint (${errors} ${errors === 1 ? 'error' : 'errors'}): run "scimanifest lint ${file}".`];
  });
}

/** An old manifest: of the connector that was named with it, or that has its id. */
function againstFile(
  root: string,
  name: string,
  chosen: readonly ManifestText[],
  ids: readonly string[],
): ChosenSubjects {
  const old = readManifestText(namedPlace(root, name));
  const [manifest, ...others] = ids.length > 0 ? chosen : chosen.filter(({ id }) => id === old.id);
  if (manifest === undefined || others.length > 0)
    throw new CannotRun(
      `${name} is one manifest: say which connector it is an older state of.`,
      `Name it: scimanifest impact ${chosen[0]?.id ?? 'ID'} ${name} --users FILE`,
    );
  const before = readableConnector({ ...old, id: manifest.id });
  return {
    subjects: [{ after: readableConnector(manifest), before }],
    base: name,
    texts: [manifest.text, old.text],
    notes: lintNotes([manifest]),
  };
}

function againstRevision(
  root: string,
  revision: string,
  chosen: readonly ManifestText[],
  ids: readonly string[],
): ChosenSubjects {
  let sides: Comparable;
  try {
    findRepository(
      root,
      `There is no connector "${revision}" either; two folders: scimanifest impact OLD_FOLDER NEW_FOLDER --users FILE.`,
    );
    sides = readSides(root, [revision], false);
  } catch (error) {
    const meant = nearest(
      revision,
      chosen.map(({ id }) => id),
    );
    if (!(error instanceof CannotRun) || meant === null) throw error;
    throw new CannotRun(`There is no connector and no revision ${revision}.`, `Did you mean ${meant}?`);
  }
  return compared(sides, ids.length === 0 ? null : new Set(ids), chosen);
}

/** @param wanted the ids that were named; `null`: whatever differs */
function compared(
  { before, after, base }: Comparable,
  wanted: ReadonlySet<string> | null,
  chosen: readonly ManifestText[],
): ChosenSubjects {
  const { pairs, subjects } = pairedSubjects(before, after, ({ id }) => wanted === null || wanted.has(id));
  const differing = new Set(pairs.map(({ id }) => id));
  const same = wanted === null ? [] : chosen.filter(({ id }) => !differing.has(id));
  const unchanged = same.map((manifest): ImpactSubject => {
    const connector = readableConnector(manifest);
    return { after: connector, before: connector };
  });
  if (subjects.length + unchanged.length === 0)
    throw new CannotRun(
      `No connector differs from ${base}.`,
      'Name one to count its users as it is: scimanifest impact ID --users FILE',
    );
  return {
    subjects: [...subjects, ...unchanged],
    base,
    texts: [...before, ...after].map(({ text }) => text),
    notes: lintNotes([...pairs, ...same]),
  };
}

function named(file: ManifestFile) {
  return { id: file.id, manifest: readManifestState(file).state?.manifest ?? null, file };
}

/** Each connector of the new state with what it was; those that are gone have no users any more. */
export function pairedSubjects(
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
  isWanted: (file: ManifestFile) => boolean,
): { readonly pairs: readonly ManifestFile[]; readonly subjects: readonly ImpactSubject[] } {
  const pairing = pairManifests(before.map(named), after.map(named));
  const pairs = [
    ...pairing.pairs.map(({ before: { file: old }, after: { file } }) => ({ old, file })),
    ...pairing.added.map(({ item: { file } }) => ({ old: null, file })),
  ].filter(({ file }) => isWanted(file));
  const subjects = pairs.map(
    ({ old, file }): ImpactSubject => ({
      after: readableConnector(file),
      before: old === null ? null : (readManifestState({ ...old, id: file.id }).state?.connector ?? null),
    }),
  );
  return { pairs: pairs.map(({ file }) => file), subjects };
}
