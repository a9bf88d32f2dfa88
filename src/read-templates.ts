/**
 * Where the templates come from: the package's own, with a project's laid over them. The one place outside the command
 * and the build that reads a disk, so that whoever uses the library can render pages without writing that walk again.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withUnixLineEnds } from './generate/digest.ts';

const PACKAGE_TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * The package's templates with the project's own laid over them: the same relative name wins.
 *
 * @param root the folder of the project; its templates stand in `templates/`, and there need be none
 * @returns text by relative name with forward slashes, in the order of the names
 */
export function readTemplates(root: string): ReadonlyMap<string, string> {
  const templates = new Map<string, string>();
  for (const folder of [PACKAGE_TEMPLATES, path.join(root, 'templates')]) {
    for (const name of templatesBelow(folder)) {
      templates.set(name, withUnixLineEnds(fs.readFileSync(path.join(folder, name), 'utf8')));
    }
  }
  return new Map([...templates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names relative to the folder, with forward slashes. A folder that is not there has none. */
function templatesBelow(folder: string): string[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return fs.readdirSync(folder).flatMap((name) => {
    const place = path.join(folder, name);
    if (fs.statSync(place).isDirectory()) return templatesBelow(place).map((below) => `${name}/${below}`);
    return /\.(?:hbs|json)$/u.test(name) ? [name] : [];
  });
}
