/** The table of rooms in ARCHITECTURE.md, as data: it stands there and nowhere else. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-file.ts';

export interface Room {
  /** A folder of `src/`, or a file right in it. */
  readonly name: string;
  /** As its row names them; what those may import is meant too. */
  readonly mayImport: readonly string[];
}

export function readRooms(): Room[] {
  const text = fs.readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const start = text.indexOf('| room |');
  const table = text.slice(start, text.indexOf('\n\n', start));
  return table
    .split('\n')
    .slice(2)
    .map((row) => {
      const [, name = '', , mayImport = ''] = row.split('|');
      return { name: wordsIn(name)[0] ?? '', mayImport: wordsIn(mayImport) };
    });
}

function wordsIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map(([, word = '']) => word);
}

export function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Room → every room it may import, by its row or by those of the rooms in its row. */
export function reach(rooms: readonly Room[]): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, ReadonlySet<string>>();
  for (const { name, mayImport } of rooms) {
    reached.set(name, new Set(mayImport.flatMap((other) => [other, ...(reached.get(other) ?? [])])));
  }
  return reached;
}
