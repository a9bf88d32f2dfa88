/** A store as text: one change a line, so that a server that is killed at any moment has lost nothing that it answered. */
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { StoreChange, StoredResource } from './stored-resource.ts';

export function printChange(change: StoreChange): string {
  return `${JSON.stringify(change)}\n`;
}

/**
 * The changes in a journal, in their order. A last line without its end was being written when the server was killed:
 * nobody was told of it, so it does not count.
 *
 * @returns the number of the line that is no change, counted from 1, where there is one
 */
export function readJournal(text: string): readonly StoreChange[] | { readonly brokenLine: number } {
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  const changes: StoreChange[] = [];
  for (const [index, line] of lines.entries()) {
    const change = readChange(line);
    if (change === null) return { brokenLine: index + 1 };
    changes.push(change);
  }
  return changes;
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
