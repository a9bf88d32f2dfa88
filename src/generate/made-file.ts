import type { OutputFile } from '../emit/output.ts';
import { digestOf } from './digest.ts';

/** An output. Its text may be packed away, and its digest is then known without it. */
export interface MadeFile extends OutputFile {
  readonly digest?: string;
}

export function digestOfFile(file: MadeFile): string {
  return file.digest ?? digestOf(file.text);
}

/** Who plans what to write asks for them again and again, and would unpack the texts each time. */
export function withDigests<Made extends { readonly files: readonly MadeFile[] }>(made: Made): Made {
  return { ...made, files: made.files.map((file) => ({ ...file, digest: digestOf(file.text) })) };
}
