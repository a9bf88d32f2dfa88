/** In bytes, or in characters of a text. */
export const MEGABYTE = 1024 * 1024;
