/** What a writer does to a manifest in its page. Pointers are those of RFC 6901; each edit is made on the outcome of those before it. */
import { isRecord } from '../../json/is-record.ts';

export type PageEdit =
  /** A value that is stated, or stated otherwise; objects around it are made where there are none. */
  | { readonly op: 'set'; readonly pointer: string; readonly value: unknown }
  /** What is said is taken back, so that nobody states it. The last item of a list goes with its list. */
  | { readonly op: 'unset'; readonly pointer: string }
  /** An item put into a list, which is made where there is none. */
  | { readonly op: 'insert'; readonly pointer: string; readonly index: number; readonly value: unknown }
  | { readonly op: 'move'; readonly pointer: string; readonly from: number; readonly to: number };

/** So many are made in one step by hand. */
const MOST_EDITS = 500;

/** @returns `null` where the data is no list of edits */
export function readEdits(data: unknown): readonly PageEdit[] | null {
  if (!Array.isArray(data) || data.length > MOST_EDITS) return null;
  const edits = data.map(readEdit);
  return edits.every((edit) => edit !== null) ? edits : null;
}

function readEdit(data: unknown): PageEdit | null {
  if (!isRecord(data)) return null;
  const { op, pointer, value, index, from, to } = data;
  if (typeof pointer !== 'string' || !/^(?:\/.*)?$/su.test(pointer)) return null;
  if (op === 'unset' && pointer !== '') return { op, pointer };
  if (op === 'set' && pointer !== '' && value !== undefined) return { op, pointer, value };
  if (op === 'insert' && isIndex(index) && value !== undefined) return { op, pointer, index, value };
  return op === 'move' && isIndex(from) && isIndex(to) ? { op, pointer, from, to } : null;
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
