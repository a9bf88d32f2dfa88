import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param files path in the repository → text */
export function writeDerivedFiles(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(root, file), text);
}
