/**
 * Annotations and code scanning show a problem at a path of the repository; a project may be a folder of it. Outside of any
 * repository paths start where the command was run, if the project lies below.
 */
import path from 'node:path';
import { displayPath, repositoryAround } from '../../disk/place.ts';

/** @returns a function from a path of the project to one of the repository; of no file stays of no file */
export function repositoryPath(root: string, cwd: string): (file: string) => string {
  const prefix = displayPath(repositoryAround(root) ?? cwd, root);
  if (prefix === '' || prefix.startsWith('..')) return (file) => file;
  return (file) => (file === '' ? file : path.posix.join(prefix, file));
}
