/** Where a team's own pages stand in the site. */
import { digestOf } from '../../generate/digest.ts';
import { GALLERY } from '../site/addresses.ts';

/** Cannot be a connector's folder: ids begin with a letter or digit. */
const DOCS_FOLDER = '_docs';

export const SEARCH = `${DOCS_FOLDER}/search.html`;

/**
 * Small letters, digits and hyphens, whatever the file is called: an address reads the same on every system.
 *
 * @param file relative to the project, as `folder` is
 */
export function docsAddress(file: string, folder: string, start: string | null): string {
  if (file === start) return GALLERY;
  const within = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  const names = within.replace(/\.md$/iu, '').split('/').map(wordsOf);
  return `${DOCS_FOLDER}/${names.join('/')}.html`;
}

function wordsOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return words === ''
    ? `page-${digestOf(name)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/gu, '')
        .slice(0, 8)}`
    : words;
}

/** The way from one page of the site to another. */
export function wayTo(address: string, from: string): string {
  return `${topOf(from)}${address}`;
}

/** The way from a page to the top of the site. */
export function topOf(address: string): string {
  return '../'.repeat(address.split('/').length - 1);
}
