/** Everything among template files that a page is chosen by and that is no template: vocabularies, portals, navigations. */
import type { Problem } from '../../problem/problem.ts';
import { onceForFile } from './once-for-file.ts';
import type { FormTables } from './page-form.ts';
import { navigationOf, portalOf, vocabularyOf } from './page-names.ts';
import { type ReadResult, readNavigation, readPortal, soundNavigation, soundPortal } from './portal/read-portal.ts';
import { NAVIGATION_PARTS, PORTAL_AFTERWARDS, PORTAL_STEPS } from './portal/step-lines.ts';
import type { Precompiled } from './precompiled.ts';
import { readVocabulary } from './read-vocabulary.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

export interface ReadTables {
  /** Those without a mistake. */
  readonly tables: Omit<FormTables, 'editions'>;
  /** The templates that no portal or no navigation gives, because none of their files can be read. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

const vocabularyIn = onceForFile((text: string, file: string): ReadResult<Vocabulary> => {
  const { vocabulary, problems } = readVocabulary(text, file);
  return { read: vocabulary, problems };
});
const portalIn = onceForFile(readPortal);
const navigationIn = onceForFile(readNavigation);

/** @param files path below `templates/` (with forward slashes) to text */
export function readTables(files: ReadonlyMap<string, string>): ReadTables {
  const vocabularies = readEach(files, vocabularyOf, vocabularyIn);
  const portals = readEach(files, portalOf, portalIn);
  const navigations = readEach(files, navigationOf, navigationIn);
  return {
    tables: { vocabularies: vocabularies.found, portals: portals.found, navigations: navigations.found },
    unread: [
      ...(isUnread(portals) ? [PORTAL_STEPS, PORTAL_AFTERWARDS] : []),
      ...(isUnread(navigations) ? Object.values(NAVIGATION_PARTS) : []),
    ],
    problems: [...vocabularies.problems, ...portals.problems, ...navigations.problems],
  };
}

/** The same of files in which no mistake was found before: a page asks for one portal and one navigation only. */
export function soundTables(files: ReadonlyMap<string, string>, precompiled: Precompiled): ReadTables['tables'] {
  const sound =
    <T>(make: (text: string, file: string, precompiled: Precompiled) => T) =>
    (text: string, file: string): ReadResult<T> => ({ read: make(text, file, precompiled), problems: [] });
  const vocabularies = readEach(files, vocabularyOf, vocabularyIn);
  return {
    vocabularies: vocabularies.found,
    portals: readEach(files, portalOf, sound(soundPortal)).found,
    navigations: readEach(files, navigationOf, sound(soundNavigation)).found,
  };
}

function isUnread({
  found,
  problems,
}: {
  readonly found: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}): boolean {
  return found.size === 0 && problems.length > 0;
}

function readEach<T>(
  files: ReadonlyMap<string, string>,
  nameOf: (path: string) => string | undefined,
  read: (text: string, file: string) => ReadResult<T>,
): { readonly found: ReadonlyMap<string, T>; readonly problems: readonly Problem[] } {
  const found = new Map<string, T>();
  const problems: Problem[] = [];
  for (const [path, text] of files) {
    const name = nameOf(path);
    if (name === undefined) continue;
    const result = read(text, `templates/${path}`);
    problems.push(...result.problems);
    if (result.read !== null) found.set(name, result.read);
  }
  return { found, problems };
}
