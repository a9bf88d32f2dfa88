/** A store as text: one change a line, so that a server that is killed at any moment has lost nothing that it answered. */
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { StoreChange, StoredResource } from './stored-resource.ts';

export function printChange(change: StoreChange): string {
  return `${JSON.stringify(change)}\n`;
}

/** The first line: no file without it is taken for a store, and none is begun over what is something else. */
export function printHeader(connector: string): string {
  return `${JSON.stringify({ store: 'scimanifest mock', connector })}\n`;
}

export type ReadStore =
  | {
      readonly kind: 'store';
      /** In their order. */
      readonly changes: readonly StoreChange[];
      /** Lines at the end that were being written when the machine stopped: nobody was told of them. */
      readonly dropped: number;
    }
  | { readonly kind: 'no store' }
  | { readonly kind: 'of another connector'; readonly connector: string }
  /** A line that is no change stands before one that is. */
  | { readonly kind: 'broken'; readonly line: number };

export function readStore(text: string, connector: string): ReadStore {
  const [head = '', ...lines] = text.split('\n');
  const header = jsonOf(head);
  if (!isRecord(header) || header['store'] !== 'scimanifest mock') return { kind: 'no store' };
  if (header['connector'] !== connector)
    return { kind: 'of another connector', connector: String(header['connector']) };
  // What stands behind the last line break is no line yet.
  const half = lines.pop() === '' ? 0 : 1;
  const read = lines.map(readChange);
  const changes = read.filter((change) => change !== null);
  const slip = read.indexOf(null);
  if (slip !== -1 && changes.length > slip) return { kind: 'broken', line: slip + 2 };
  return { kind: 'store', changes, dropped: read.length - changes.length + half };
}

function readChange(line: string): StoreChange | null {
  const value = jsonOf(line);
  if (!isRecord(value)) return null;
  const { put, remove } = value;
  if (isStored(put)) return { put };
  if (!isRecord(remove) || typeof remove['id'] !== 'string') return null;
  const { type, id } = remove;
  return type === 'User' || type === 'Group' ? { remove: { type, id } } : null;
}

function isStored(value: unknown): value is StoredResource {
  if (!isRecord(value) || !isRecord(value['content'])) return false;
  const texts = [value['id'], value['created'], value['lastModified']];
  return ['User', 'Group'].includes(String(value['type'])) && texts.every((text) => typeof text === 'string');
}
