import { MEGABYTE } from '../../problem/megabyte.ts';

/** A picture that is dropped onto a page: whether it is one, and the name under which it is stored. */
export interface PictureFile {
  /** Relative to the page, with forward slashes: `media/acme/token.png`. */
  readonly path: string;
}

export const MOST_PICTURE_BYTES = 5 * MEGABYTE;

interface PictureType {
  readonly endings: readonly string[];
  readonly mediaType: string;
  readonly isOne: (bytes: Uint8Array) => boolean;
}

/** By their first bytes; SVG is none of them, since it can carry a script. */
const TYPES: readonly PictureType[] = [
  { endings: ['png'], mediaType: 'image/png', isOne: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { endings: ['jpg', 'jpeg'], mediaType: 'image/jpeg', isOne: startsWith(0xff, 0xd8, 0xff) },
  { endings: ['gif'], mediaType: 'image/gif', isOne: startsWith(0x47, 0x49, 0x46, 0x38) },
  {
    endings: ['webp'],
    mediaType: 'image/webp',
    isOne: (bytes) =>
      startsWith(0x52, 0x49, 0x46, 0x46)(bytes) && startsWith(0x57, 0x45, 0x42, 0x50)(bytes.subarray(8)),
  },
];

function startsWith(...start: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => start.every((byte, index) => bytes[index] === byte);
}

/** @returns the path that a manifest names it by, or in a sentence why it is refused */
export function pictureFile(id: string, name: string, bytes: Uint8Array): PictureFile | { readonly refusal: string } {
  if (bytes.length > MOST_PICTURE_BYTES) return { refusal: 'The picture is larger than 5 MB.' };
  const type = TYPES.find(({ isOne }) => isOne(bytes));
  if (type === undefined) return { refusal: 'This is no PNG, JPEG, GIF or WebP picture.' };
  const stem = stemOf(name);
  if (stem === '') return { refusal: 'Give the file a name of letters and digits, such as token.png.' };
  const ending = /\.(?<ending>[a-z]+)$/iu.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
  const kept = type.endings.includes(ending) ? ending : (type.endings[0] ?? '');
  return { path: `media/${id}/${stem}.${kept}` };
}

const LONGEST_STEM = 60;

/** What is safe as a name on every system: lower case, digits, dashes. */
function stemOf(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const words = last
    .replace(/\.[a-z0-9]+$/iu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_STEM)
    .replaceAll(/^-+|-+$/gu, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(words) ? `${words}-picture` : words;
}

/**
 * How a page carries a picture that lies in the project; `null`: it is none. As a picture, SVG runs no script.
 */
export function shownPictureType(name: string, bytes: Uint8Array): string | null {
  if (/\.svg$/iu.test(name)) return 'image/svg+xml';
  return TYPES.find(({ isOne }) => isOne(bytes))?.mediaType ?? null;
}

/** How a stored picture is sent to a browser; `null` for other files. */
export function pictureMediaType(path: string): string | null {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  return TYPES.find(({ endings }) => endings.includes(ending))?.mediaType ?? null;
}
