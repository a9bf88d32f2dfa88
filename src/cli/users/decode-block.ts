import { Buffer, isUtf8 } from 'node:buffer';

/** The text of bytes that end where a letter does; `null`: they are no UTF-8, or no text. */
export function decodedText(bytes: Uint8Array): string | null {
  if (bytes.includes(0) || !isUtf8(bytes)) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** How many lines are right before the first one that is not. */
export function linesBeforeSlip(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\n');
  const slip = lines.findIndex((text) => /\0|\uFFFD/u.test(text));
  return slip === -1 ? lines.length - 1 : slip;
}
