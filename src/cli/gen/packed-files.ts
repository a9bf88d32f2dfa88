/**
 * What a connector gave, with its files packed. All files of a library are held until the whole of it is planned, for an
 * error anywhere may be what a team wants to stop at; packed they take a fifth of the room.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { MadeFile } from '../../generate/made-file.ts';

interface WithFiles {
  readonly files: readonly MadeFile[];
}

type FileHead = Omit<MadeFile, 'text'>;

export type Packed<Made extends WithFiles> = Omit<Made, 'files'> & {
  /** All that is known of the files but their texts. */
  readonly heads: readonly FileHead[];
  readonly packed: Uint8Array;
};

/** As JSON: a text may hold half of a pair of code units, which UTF-8 alone would lose. */
export function packFiles<Made extends WithFiles>({ files, ...others }: Made): Packed<Made> {
  const heads = files.map(({ text: _, ...head }) => head);
  const texts = JSON.stringify(files.map(({ text }) => text));
  // A copy of its own: the buffer that comes back is a part of a larger one, which would go to another thread whole.
  return { ...others, heads, packed: Uint8Array.from(deflateRawSync(texts, { level: 1 })) };
}

/** The same as before it was packed, but that a text is made each time it is asked for. */
export function unpackFiles<Others extends object>({
  heads,
  packed,
  ...others
}: Others & Pick<Packed<WithFiles>, 'heads' | 'packed'>): Omit<Others, 'heads' | 'packed'> & WithFiles {
  return { ...others, files: heads.map((head, at) => new PackedFile(head, packed, at)) };
}

/** A class: an object that computes something for itself takes several times the room. */
class PackedFile implements MadeFile {
  readonly path: string;
  declare readonly digest?: string;
  readonly #packed: Uint8Array;
  readonly #at: number;

  constructor({ path, digest }: FileHead, packed: Uint8Array, at: number) {
    this.path = path;
    if (digest !== undefined) this.digest = digest;
    this.#packed = packed;
    this.#at = at;
  }

  get text(): string {
    return textsOf(this.#packed)[this.#at] ?? '';
  }
}

/** What was unpacked last: who asks for one file of a connector asks for its others next. */
let last: { readonly packed: Uint8Array; readonly texts: readonly string[] } | null = null;

function textsOf(packed: Uint8Array): readonly string[] {
  if (last?.packed === packed) return last.texts;
  const texts: unknown = JSON.parse(inflateRawSync(packed).toString());
  last = { packed, texts: Array.isArray(texts) ? texts.map(String) : [] };
  return last.texts;
}
