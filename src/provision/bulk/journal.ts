/**
 * What a run over many users has done, an entry a line, so that the next run goes on where this one was killed. An entry
 * is written before a creation is sent and after everything that is settled: between the two nobody knows, and the next
 * run looks before it creates.
 */
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import { isResult, type Result } from './result.ts';

/** What a journal belongs to: no other run may go on with it. */
export interface JournalOwner {
  readonly connector: string;
  /** The tenant URL. */
  readonly server: string;
  /** The digest of the file of users. */
  readonly users: string;
}

export type JournalEntry =
  /** The creation of the user in this line is about to be sent. */
  | { readonly begun: number }
  /** The user is as it should be. */
  | { readonly done: number; readonly as: Result; readonly id: string | null }
  /** It went wrong, and nothing was created: the next run tries again. */
  | { readonly failed: number }
  /** What refers to others is as it should be, too. */
  | { readonly referred: number };

/** A journal as it is read. */
export interface Journal {
  readonly begun: ReadonlySet<number>;
  readonly done: ReadonlyMap<number, { readonly as: Result; readonly id: string | null }>;
  readonly referred: ReadonlySet<number>;
}

export const EMPTY_JOURNAL: Journal = { begun: new Set(), done: new Map(), referred: new Set() };

export function printEntry(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

export function printOwner(owner: JournalOwner): string {
  return `${JSON.stringify({ journal: 'scimanifest provision', ...owner })}\n`;
}

/**
 * Reads what a killed run has left. Its last line may lack its end: then it was being written, and counts as not written.
 *
 * @returns `null` for a text that is no journal, and for one of another run why it is another's
 */
export function readJournal(text: string, owner: JournalOwner): Journal | { readonly other: string } | null {
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  const [head, ...entries] = lines.map(jsonOf);
  if (!isRecord(head) || head['journal'] !== 'scimanifest provision') return null;
  const other = OWNED.find(([name]) => head[name] !== owner[name]);
  if (other !== undefined) return { other: other[1] };
  const [begun, done, referred] = [
    new Set<number>(),
    new Map<number, { as: Result; id: string | null }>(),
    new Set<number>(),
  ];
  for (const entry of entries) {
    if (!isRecord(entry)) return null;
    if (typeof entry['begun'] === 'number') begun.add(entry['begun']);
    else if (typeof entry['failed'] === 'number') begun.delete(entry['failed']);
    else if (typeof entry['referred'] === 'number') referred.add(entry['referred']);
    else if (typeof entry['done'] === 'number' && isResult(entry['as']))
      done.set(entry['done'], { as: entry['as'], id: typeof entry['id'] === 'string' ? entry['id'] : null });
    else return null;
  }
  return { begun, done, referred };
}

const OWNED: readonly (readonly [name: keyof JournalOwner, words: string])[] = [
  ['connector', 'another connector'],
  ['server', 'another server'],
  ['users', 'another file of users, or this one before it was changed'],
];
