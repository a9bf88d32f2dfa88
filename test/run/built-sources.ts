/**
 * Tests import sources; where the build is newer than all of them, they get what was built. Node.js then loads it as it
 * is, as users have it, and a thousand files are compiled once instead of in each run and for each worker.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vitest/config';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = path.join(ROOT, 'src') + path.sep;
const BUILT = path.join(ROOT, 'dist') + path.sep;

/** Whether the last step of a build came after every change of a source; a folder changes as well when a file leaves it. */
export function isBuildFresh(sources = SOURCES, built = BUILT): boolean {
  const end = fs.statSync(path.join(built, 'build-id.txt'), { throwIfNoEntry: false })?.mtimeMs;
  if (end === undefined) return false;
  const names = fs.readdirSync(sources, { recursive: true, encoding: 'utf8' });
  return names.every((name) => fs.statSync(path.join(sources, name)).mtimeMs <= end);
}

/** Leads every import of a source that stands in a test to its compiled module. */
export const builtSources: Plugin = {
  name: 'built-sources',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !(source.startsWith('.') || path.isAbsolute(source))) return null;
    const file = path.resolve(path.dirname(importer), source);
    if (!file.startsWith(SOURCES) || !fs.existsSync(file)) return null;
    return path.join(BUILT, path.relative(SOURCES, file)).replace(/\.ts$/u, '.js');
  },
};

/** What Node.js loads without vitest. */
export const builtModules = new RegExp(`^${BUILT.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}`, 'u');
