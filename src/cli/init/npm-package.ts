/** `package.json`: the scripts, and this package among what development needs, so that `npm ci` installs it. */
import { packageVersion } from '../package-version.ts';
import type { Addition } from './addition.ts';
import { insert, objectIn, readObject } from './edit-json.ts';

const FILE = 'package.json';

export const SCRIPTS = { gen: 'scimanifest gen', check: 'scimanifest gen --check' } as const;

/** Where a project may say already that it uses this package. */
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

export const npmPackage: Addition = { path: FILE, next: (before) => withDependency(withScripts(before ?? NEW)) };

const NEW = `${JSON.stringify({ private: true }, null, 2)}\n`;

function withScripts(before: string): string {
  const scripts = objectIn(readObject(before, FILE, 'json'), 'scripts', FILE);
  return Object.entries(SCRIPTS).reduce(
    (text, [name, command]) => (Object.hasOwn(scripts, name) ? text : insert(text, ['scripts', name], command, FILE)),
    before,
  );
}

function withDependency(before: string): string {
  const manifest = readObject(before, FILE, 'json');
  const isKnown = DEPENDENCIES.some((kind) => Object.hasOwn(objectIn(manifest, kind, FILE), 'scimanifest'));
  if (isKnown || manifest['name'] === 'scimanifest') return before;
  return insert(before, ['devDependencies', 'scimanifest'], `^${packageVersion()}`, FILE);
}
