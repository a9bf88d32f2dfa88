/** Near the start of every file of the site: by it a build tells its own files from those of others. */
export const SITE_MARK = 'Made by scimanifest preview';
