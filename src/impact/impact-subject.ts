/** What is asked of the users of a file: connectors as they are, and as they were. */
import type { Connector, ScopingFilter } from '../connector/connector.ts';
import { sourcesOf } from '../connector/resolve-attribute.ts';

export interface ImpactSubject {
  readonly after: Connector;
  /** `null`: there is nothing to compare with. */
  readonly before: Connector | null;
}

/** Computed by the service from the scope, and in no export (directory-exports fact sheet). */
export const COMPUTED = 'IsSoftDeleted';
export const ENABLED = 'accountEnabled';
/** A delta query marks what is gone, the list of deleted users when. */
export const GONE = ['@removed', 'deletedDateTime'] as const;
/** What a user is called by in an example. */
export const NAMING = ['userPrincipalName', 'displayName'] as const;

/** Who is in scope, and what users are called by, is told by texts. */
export const ALWAYS_READ: readonly string[] = [COMPUTED, ENABLED, ...GONE, ...NAMING];

/** The source attributes that somebody has to read, each once. */
export function sourcesFor(subjects: readonly ImpactSubject[]): readonly string[] {
  const connectors = subjects.flatMap(({ before, after }) => (before === null ? [after] : [after, before]));
  const mapped = connectors.flatMap(({ users }) =>
    users.attributes.flatMap(({ mapping }) => (mapping === null ? [] : [...sourcesOf(mapping.value)])),
  );
  const filtered = connectors.flatMap(({ users }) => filteredBy(users.scope ?? []));
  return [...new Set([...ALWAYS_READ, ...mapped, ...filtered])];
}

/** The attributes that scoping filters look at, each once. */
export function filteredBy(filters: readonly ScopingFilter[]): readonly string[] {
  return [...new Set(filters.flatMap(({ clauses }) => clauses.map(({ attribute }) => attribute)))];
}
