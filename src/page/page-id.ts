/** The id of a page's connector, from the name of its file. */
import { isConnectorId, isReservedId } from '../manifest/connector-id.ts';

const LONGEST = 64;

/** Names of files that stand for the folder they are in, as every page does that `gen` writes. */
const OF_ITS_FOLDER: ReadonlySet<string> = new Set(['', 'tutorial', 'index', 'readme']);

/**
 * `Acme-HR-provisioning-tutorial.md` is `acme-hr`, and so is `acme-hr/tutorial.md`; whatever the file is called, the id can
 * name a folder.
 */
export function pageId(file: string): string {
  const [folder = '', name = ''] = ['', ...file.split(/[\\/]/)].slice(-2);
  const own = wordsOf(name);
  const words = (OF_ITS_FOLDER.has(own) && wordsOf(folder)) || own;
  const id = isReservedId(words) ? `${words}-app` : words;
  return isConnectorId(id) ? id : 'app';
}

function wordsOf(name: string): string {
  return name
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/[-_ ]?(?:automatic-)?(?:user-)?provisioning(?:[-_ ]tutorial)?$|[-_ ]tutorial$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST - 4)
    .replace(/-+$/, '');
}
