/**
 * Which of the declarations that tsc makes somebody can reach: those of the library, and what they are made of. They
 * are a fifth of all, and a thousand small files that nobody can import take megabytes in every project.
 */
import fs from 'node:fs';
import path from 'node:path';

const IMPORTED = /(?:from |import\(|import )["'](\.{1,2}\/[^"']+)["']/gu;

/** @param entry the declarations of the library */
export function usedDeclarations(entry: string): ReadonlySet<string> {
  const used = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (used.has(file)) continue;
    used.add(file);
    const folder = path.dirname(file);
    for (const [, name = ''] of fs.readFileSync(file, 'utf8').matchAll(IMPORTED))
      waiting.push(path.join(folder, name.replace(/\.[jt]s$/u, '.d.ts')));
  }
  return used;
}
