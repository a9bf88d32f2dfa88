/** Where the files of the site stand. Relative addresses only: the site works from a disk, a server and a subfolder. */
import { isConnectorId } from '../../manifest/connector-id.ts';

/** Cannot be a connector's folder: ids begin with a letter or digit. */
export const ASSET_FOLDER = '_preview';
/** Where a page sends its edits. */
export const EDIT_FOLDER = `${ASSET_FOLDER}/edit`;
/** Where the pictures of the project stand while its pages are edited. */
export const MEDIA_FOLDER = `${ASSET_FOLDER}/media`;
/** What the site begins with. */
export const GALLERY = 'index.html';
/** Where the connectors stand in a site that begins with a page of the team. */
const SECOND_GALLERY = 'tutorials.html';

/** @param hasStart the site begins with a page of the team */
export function galleryAddress(hasStart: boolean): string {
  return hasStart ? SECOND_GALLERY : GALLERY;
}

/** All changes of all connectors. */
export const CHANGES = 'changes.html';

/** The pages about all connectors that are there where somebody asks for them. */
export type OverviewName = 'users' | 'published';

/** Where each stands, and what the link in the head of every page is called. */
export const OVERVIEWS: Readonly<Record<OverviewName, { readonly path: string; readonly label: string }>> = {
  users: { path: 'users.html', label: 'Users' },
  published: { path: 'published.html', label: 'Published pages' },
};

export type PageName = 'index' | 'attributes' | 'manifest' | 'difference';

/** A connector whose id cannot name a folder has no pages of its own. */
export function hasPages(id: string): boolean {
  return isConnectorId(id);
}

export function pagePath(id: string, page: PageName): string {
  return `${id}/${page}.html`;
}
