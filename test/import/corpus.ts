/**
 * Published pages to try the importer on, where they lie beside the project. They are data of others: nothing of them
 * stands in the project, and without them the tests that need them are skipped.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosen } from '../run/depth.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

export interface CorpusPage {
  readonly folder: Folder;
  readonly name: string;
  readonly text: string;
}

const FOLDERS: Readonly<Record<Folder, string>> = {
  seeds: 'seeds',
  modern: 'corpus/modern',
  '2018': 'corpus/2018',
  '2026': 'corpus/2026',
  more: 'corpus/more',
};

export type Folder = 'seeds' | 'modern' | '2018' | '2026' | 'more';

export const FOLDER_NAMES: readonly Folder[] = ['seeds', 'modern', '2018'];

export const ALL_FOLDERS: readonly Folder[] = [...FOLDER_NAMES, '2026', 'more'];

export function readFolder(folder: Folder): CorpusPage[] {
  const place = path.join(SHARED, FOLDERS[folder]);
  if (!fs.existsSync(place)) return [];
  return fs
    .readdirSync(place)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ folder, name, text: fs.readFileSync(path.join(place, name), 'utf8') }));
}

/** Of the pages of some folders so many that each mark which any of them has is there, and each folder. */
export function chosenPages(folders: readonly Folder[]): CorpusPage[] {
  return chosen(folders.flatMap(readFolder), ({ folder, text }) => [folder, ...marksOf(text)]);
}

/** What of Markdown a page has: what its lines begin with, and what stands in them. */
function marksOf(text: string): string[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const [lead = ''] = /^\s*(?:[>#*+|-]+|\d+[.)])?\s*/u.exec(line) ?? [];
    const within = line.slice(lead.length).match(/!\[|\[!\w+\]|\[|\*\*|`|<\w*|&\w*;|\\.|https?:|\{|_|:::/gu);
    return [`${lead.replace(/\d+/u, '1').replace(/ {2,}/u, '  ')}a`, ...(within ?? [])];
  });
}

export const NO_CORPUS = 'They need published pages, and there are none in ../shared.';
