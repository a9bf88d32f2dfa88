/** A kind of question that a manifest can leave open, and where it does. */
import type { Connector, GroupMapping, UserMapping } from '../connector/connector.ts';
import type { TextEdit } from '../json/edit-text.ts';
import type { NotHere } from '../manifest/fact.ts';
import { propertyAt } from '../manifest/shape-at.ts';
import type { Gravity } from './gravity.ts';

export interface QuestionRow {
  readonly gravity: Gravity;
  /** To whoever can find out, in a sentence. */
  readonly question: string;
  /** What is at stake while nobody knows. */
  readonly why: string;
  readonly open: (connector: Connector) => readonly OpenPlace[];
}

export interface OpenPlace {
  /** Where the answer would stand (RFC 6901); a place that need not be there yet. */
  readonly pointer: string;
  /** Whose it is, where a manifest has several: the name of an attribute, a label. */
  readonly of?: string;
  readonly answers: readonly Answer[];
  /** Where more depends on it than at other places, or less. */
  readonly gravity?: Gravity;
}

/** One way to state it. */
export interface Answer {
  readonly edits: readonly TextEdit[];
  /** What that says; left out where it speaks for itself. */
  readonly means?: string;
}

/** For facts that are asked for, and for those that are not, with the reason. */
export type QuestionEntry = QuestionRow | NotHere;

export const PROSE: NotHere = { notHere: 'Whoever has something to say says it; the page is whole without it.' };
export const STATED: NotHere = { notHere: 'The schema asks for it, so somebody has stated it.' };
export const DEFAULTED: NotHere = { notHere: 'Left out, it means its default, which is an answer.' };
export const PART: NotHere = { notHere: 'It is a part of what another row asks for.' };
export const FORM: NotHere = { notHere: 'It is about the form of the page, not about the app.' };
export const NO_NO: NotHere = { notHere: 'No manifest can say that there is none, so the question would never end.' };

/** A member that is added: with the value that is given, or the schema's own example. */
export function adding(path: string, value: unknown = exampleAt(path), means?: string): Answer {
  return { edits: [{ op: 'add', path, value }], ...(means !== undefined && { means }) };
}

function exampleAt(pointer: string): unknown {
  return JSON.parse(propertyAt(pointer)?.example ?? 'null');
}

export function mappingsOf({ users, groups }: Connector): readonly (UserMapping | GroupMapping)[] {
  return groups === null ? [users] : [users, groups];
}
