import type { OutputFile } from '../emit/output.ts';
import { digestOf } from './digest.ts';

/** An output. Its text may be packed away, and its digest is then known without it. */
export interface MadeFile extends OutputFile {
  readonly digest?: string;
}

export function digestOfFile(file: MadeFile): string {
  return file.digest ?? digestOf(file.text);
}
