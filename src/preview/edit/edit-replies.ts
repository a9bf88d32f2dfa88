/** What the server answers a page that edits: plain data, which the browser's script reads with these very types. */
import type { FieldCompletion } from './complete-field.ts';
import type { Form, FormLink } from './form.ts';
import type { TemplateOrigin } from './origin-at.ts';
import type { EditOverview } from './overview.ts';
import type { TriedProblem } from './try-edits.ts';

export interface EditState {
  /** Tells the text that this was made of: edits are sent with it. */
  readonly base: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why nothing can be edited: the text is no JSON. */
  readonly broken: string | null;
  /** `null` where none was asked for, or no manifest has such a place. */
  readonly form: Form | null;
  /** What else has a hand in the passage that was clicked, and is not in the form. */
  readonly behind: readonly FormLink[];
  readonly overview: EditOverview;
}

export type SaveReply =
  | { readonly status: 'saved'; readonly base: string }
  /** The manifest would not fit its schema, or has no such place. */
  | { readonly status: 'refused'; readonly problems: readonly TriedProblem[] }
  /** The file is another one by now: nothing was written. */
  | { readonly status: 'conflict'; readonly base: string; readonly versions: readonly Version[] };

export interface Version {
  readonly title: string;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export interface CheckReply {
  readonly problems: readonly TriedProblem[];
  readonly canSave: boolean;
}

/** Of a passage that no value of the manifest makes. */
export interface OriginReply {
  /** `null` where the page is another one by now. */
  readonly origin: TemplateOrigin | null;
  /** The project has this template itself. */
  readonly isOwn: boolean;
}

export interface CompleteReply {
  readonly completions: readonly FieldCompletion[];
}

/** Of a picture that was sent: where it is stored, or why it is not. */
export type MediaReply = { readonly path: string } | { readonly refusal: string };
