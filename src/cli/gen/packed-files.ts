/**
 * What threads gave, with its files packed. All files of a library are held until the whole of it is planned, for an
 * error anywhere may be what a team wants to stop at; packed they take a fraction of the room.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { MadeFile } from '../../generate/made-file.ts';

interface WithFiles {
  readonly files: readonly MadeFile[];
}

/** All that is known of a file but its text, and where its text is. */
interface FileHead extends Omit<MadeFile, 'text'> {
  /** The place of its text among those of the hand; where the rest of it has a number, of what stands before that. */
  readonly at: number;
  /** The number of a rest that other files may have too. */
  readonly rest: number | null;
}

type Unfilled<Made extends WithFiles> = Omit<Made, 'files'> & { readonly heads: readonly FileHead[] };

/** The texts of a hand as JSON: as it is, or packed. */
type Packed = string | Uint8Array;

/** What a thread gave in one hand. */
export interface PackedHand<Made extends WithFiles> {
  readonly made: readonly Unfilled<Made>[];
  readonly packed: Packed;
  /** The numbers of the rests that are packed here, with their places. */
  readonly rests: readonly (readonly [number: number, at: number])[];
}

/** Where the rest of a file begins that another connector's file may have too; `null`: it is no such file. */
export type RestOf = (file: MadeFile) => number | null;

/** Many times as many as follow one another: connectors that map the same have the same code but for its first lines. */
const MOST_KNOWN = 256;

/** The thread's side: what was sent once is not packed again. */
export class FilePacker {
  readonly #restOf: RestOf;
  readonly #known = new Map<string, number>();
  #numbers = 0;
  #room: number;

  /** @param room how much text is left as it is before the rest is packed: where what is given goes to no other thread */
  constructor(restOf: RestOf = () => null, room = 0) {
    this.#restOf = restOf;
    this.#room = room;
  }

  /** As JSON: a text may hold half of a pair of code units, which UTF-8 alone would lose. */
  pack<Made extends WithFiles>(results: readonly Made[]): PackedHand<Made> {
    const texts: string[] = [];
    const rests: [number, number][] = [];
    const made = results.map(({ files, ...others }): Unfilled<Made> => {
      const heads = files.map(({ text, ...head }): FileHead => {
        const from = this.#restOf({ text, ...head });
        const rest = from === null ? null : this.#numberOf(text.slice(from), texts, rests);
        return { ...head, rest, at: texts.push(from === null ? text : text.slice(0, from)) - 1 };
      });
      return { ...others, heads };
    });
    return { made, packed: this.#packed(JSON.stringify(texts)), rests };
  }

  #packed(json: string): Packed {
    this.#room -= json.length;
    if (this.#room >= 0) return json;
    // A copy of its own: the buffer that comes back is a part of a larger one, which would go to another thread whole.
    return Uint8Array.from(deflateRawSync(json, { level: 1 }));
  }

  #numberOf(rest: string, texts: string[], rests: [number, number][]): number {
    const before = this.#known.get(rest);
    if (before !== undefined) return before;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const number = this.#numbers;
    this.#numbers += 1;
    this.#known.set(rest, number);
    rests.push([number, texts.push(rest) - 1]);
    return number;
  }
}

interface PackedText {
  readonly packed: Packed;
  readonly at: number;
}

/** The other side, one for each thread. */
export class FileUnpacker {
  readonly #rests = new Map<number, PackedText>();
  readonly #unpacked = new Map<number, string>();
  /** What was unpacked last: who asks for one file of a hand asks for its others next, of the hands of each thread in turn. */
  #last: { readonly packed: Packed; readonly texts: readonly string[] } | null = null;

  /** The same as before it was packed, but that a text is made each time it is asked for. */
  unpack<Others extends object>({
    made,
    packed,
    rests,
  }: {
    readonly made: readonly (Others & { readonly heads: readonly FileHead[] })[];
  } & Pick<PackedHand<WithFiles>, 'packed' | 'rests'>): (Omit<Others, 'heads'> & WithFiles)[] {
    for (const [number, at] of rests) this.#rests.set(number, { packed, at });
    return made.map(({ heads, ...others }) => ({
      ...others,
      files: heads.map((head) => new PackedFile(head, packed, this)),
    }));
  }

  /** The texts of a hand. */
  textsOf(packed: Packed): readonly string[] {
    if (this.#last?.packed !== packed) this.#last = { packed, texts: textsIn(packed) };
    return this.#last.texts;
  }

  /** The rest that has a number: most stand in the hand that is at hand. */
  restOf(number: number): string {
    const before = this.#unpacked.get(number);
    if (before !== undefined) return before;
    const found = this.#rests.get(number);
    const rest = found === undefined ? '' : (this.#atHand(found.packed)[found.at] ?? '');
    if (this.#unpacked.size >= MOST_KNOWN) this.#unpacked.clear();
    this.#unpacked.set(number, rest);
    return rest;
  }

  #atHand(packed: Packed): readonly string[] {
    return this.#last?.packed === packed ? this.#last.texts : textsIn(packed);
  }
}

/** A class: an object that computes something for itself takes several times the room. */
class PackedFile implements MadeFile {
  readonly path: string;
  declare readonly digest?: string;
  readonly #packed: Packed;
  readonly #at: number;
  readonly #rest: number | null;
  readonly #unpacker: FileUnpacker;

  constructor({ path, digest, at, rest }: FileHead, packed: Packed, unpacker: FileUnpacker) {
    this.path = path;
    if (digest !== undefined) this.digest = digest;
    this.#packed = packed;
    this.#at = at;
    this.#rest = rest;
    this.#unpacker = unpacker;
  }

  get text(): string {
    const text = this.#unpacker.textsOf(this.#packed)[this.#at] ?? '';
    return this.#rest === null ? text : text + this.#unpacker.restOf(this.#rest);
  }
}

function textsIn(packed: Packed): readonly string[] {
  const texts: unknown = JSON.parse(typeof packed === 'string' ? packed : inflateRawSync(packed).toString());
  return Array.isArray(texts) ? texts.map(String) : [];
}
