/** Everything among template files that a page is chosen by and that is no template: vocabularies, portals, navigations. */
import type { Problem } from '../../problem/problem.ts';
import { onceForFile } from './once-for-file.ts';
import type { FormTables } from './page-form.ts';
import { navigationOf, portalOf, vocabularyOf } from './page-names.ts';
import { type ReadResult, readNavigation, readPortal } from './portal/read-portal.ts';
import { NAVIGATION_PARTS, PORTAL_AFTERWARDS, PORTAL_STEPS } from './portal/step-lines.ts';
import { readVocabulary } from './read-vocabulary.ts';

export interface ReadTables {
  /** Those without a mistake. */
  readonly tables: Omit<FormTables, 'editions'>;
  /** The templates that no portal or no navigation gives, because none of their files can be read. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

const portalIn = onceForFile(readPortal);
const navigationIn = onceForFile(readNavigation);

/** @param files path below `templates/` (with forward slashes) to text */
export function readTables(files: ReadonlyMap<string, string>): ReadTables {
  const vocabularies = readEach(files, vocabularyOf, (text, file) => {
    const { vocabulary, problems } = readVocabulary(text, file);
    return { read: vocabulary, problems };
  });
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
