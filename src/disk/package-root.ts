/**
 * Where the package stands, and where its program does: compiled modules lie at different depths below `dist`, those
 * that were put together to be published at others below `lib`, and sources below `src`.
 */
import fs from 'node:fs';
import path from 'node:path';

/** The folder with the package's `package.json`, its templates and its schemas. */
export const PACKAGE_ROOT = rootAbove(import.meta.dirname);

/** The folder of the program that runs: `dist`, `lib` or `src` of the package. */
export const PROGRAM_ROOT = path.join(
  PACKAGE_ROOT,
  path.relative(PACKAGE_ROOT, import.meta.dirname).split(path.sep)[0] ?? '',
);

function rootAbove(folder: string): string {
  const above = path.dirname(folder);
  // At the top of the disk there is nothing more to look at.
  return above === folder || fs.existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(above);
}
