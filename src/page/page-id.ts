/** The id of a page's connector, from the name of its file. */
import { isConnectorId, isReservedId } from '../manifest/connector-id.ts';

const LONGEST = 64;

/** `Acme-HR-provisioning-tutorial.md` is `acme-hr`; whatever the file is called, the id can name a folder. */
export function pageId(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  const words = name
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/[-_ ]?(?:automatic-)?(?:user-)?provisioning(?:[-_ ]tutorial)?$|[-_ ]tutorial$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST - 4)
    .replace(/-+$/, '');
  const id = isReservedId(words) ? `${words}-app` : words;
  return isConnectorId(id) ? id : 'app';
}
