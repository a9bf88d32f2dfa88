import { createHash } from 'node:crypto';
import type { ManifestFile } from '../manifest/manifest-file.ts';

/** The digest by which a file's bytes are told apart: in the record of written files and in the cache. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** A checkout may turn line ends into CRLF; to every comparison such a file is the one that was written. */
export function withUnixLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** The digest of all of a connector that decides what comes out. */
export function inputOf({ file, text, record }: ManifestFile): string {
  return digestOf(`${file}\n${text}\n${record?.text ?? ''}`);
}
