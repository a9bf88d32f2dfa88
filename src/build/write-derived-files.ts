import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { derivedFiles } from './derived-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Writes every source file that is made from others. */
export async function writeDerivedFiles(): Promise<void> {
  for (const [file, text] of Object.entries(await derivedFiles())) fs.writeFileSync(path.join(root, file), text);
}
