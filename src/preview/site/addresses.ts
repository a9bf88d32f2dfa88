/** Where the files of the site stand. Relative addresses only: the site works from a disk, a server and a subfolder. */
import { isConnectorId } from '../../manifest/connector-id.ts';

/** Cannot be a connector's folder: ids begin with a letter or digit. */
export const ASSET_FOLDER = '_preview';
export const GALLERY = 'index.html';
/** All changes of all connectors. */
export const CHANGES = 'changes.html';

/** What the mappings do to the users of an export. */
export const USERS = 'users.html';

export type PageName = 'index' | 'attributes' | 'manifest' | 'difference';

/** A connector whose id cannot name a folder has no pages of its own. */
export function hasPages(id: string): boolean {
  return isConnectorId(id);
}

export function pagePath(id: string, page: PageName): string {
  return `${id}/${page}.html`;
}
