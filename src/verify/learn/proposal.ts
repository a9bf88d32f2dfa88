/** What was observed of a server and nobody had stated, as an edit of the manifest. A person takes it or not. */

/** Every lesson by its name; the table of lessons has a row for each. */
export type LessonId =
  | 'filterable'
  | 'required'
  | 'dropped'
  | 'create-only'
  | 'active-false'
  | 'groups'
  | 'group-rename'
  | 'nested-groups';

/** An operation of a JSON patch (RFC 6902), as far as it is needed. */
export type ManifestEdit =
  | { readonly op: 'add'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

export interface Proposal {
  readonly lesson: LessonId;
  readonly edit: ManifestEdit;
  /** What it is about: an attribute, users, groups. */
  readonly subject: string;
  /** What showed it, in a sentence. */
  readonly why: string;
  /** Numbers of the requests that showed it. */
  readonly evidence: readonly number[];
}
