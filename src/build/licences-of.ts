/** Whoever gets the package gets other people's work in it: their licences go along, as each of them asks. */
import fs from 'node:fs';
import path from 'node:path';

/** @param modules absolute paths of what was put in, ours among them */
export function licencesOf(modules: readonly string[]): string {
  const folders = [...new Set(modules.map(packageFolder).filter((folder) => folder !== null))].sort();
  return folders.map(licenceOf).join(`\n\n${'-'.repeat(78)}\n\n`);
}

/** The innermost package that a module is of; `null` for ours. */
function packageFolder(module: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(module.replaceAll(path.sep, '/'))?.[0] ?? null;
}

function licenceOf(folder: string): string {
  const { name, version, license, licenses } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // As packages of the first years of npm wrote it.
  const kind: unknown = license ?? licenses?.[0]?.type;
  if (typeof kind !== 'string') throw new Error(`${name} says nothing of its licence.`);
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/iu.test(each));
  const text = file === undefined ? '' : `\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${kind})${text}`;
}
