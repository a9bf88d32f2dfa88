/** Which scimanifest the editor starts: the one that is named, the project's own, or the one that the shell would find. */
const path = require('node:path');

/** Where npm puts the command of a project, seen from the project. */
const OWN = path.join('node_modules', 'scimanifest', 'lib', 'cli', 'main.js');
/** In the repository of scimanifest itself. */
const SELF = path.join('dist', 'cli', 'main.js');

/**
 * @param {{ command: string, folders: readonly string[], exists: (file: string) => boolean, windows: boolean }} given
 *   `command` as it is configured, empty where nothing is; `folders` of the workspace, absolute
 * @returns {{ module: string } | { command: string, shell: boolean }} a script for the editor's own Node.js, or a program
 */
function findServer({ command, folders, exists, windows }) {
  if (command !== '') return programOf(resolved(command, folders, exists), windows);
  for (const folder of folders) {
    const own = [OWN, ...(path.basename(folder) === 'scimanifest' ? [SELF] : [])].map((file) =>
      path.join(folder, file),
    );
    const found = own.find(exists);
    if (found !== undefined) return { module: found };
  }
  return programOf('scimanifest', windows);
}

/** A path that is not absolute belongs to the first folder that has such a file; a bare name to the shell. */
function resolved(command, folders, exists) {
  if (path.isAbsolute(command) || !/[\\/]/.test(command)) return command;
  return folders.map((folder) => path.join(folder, command)).find(exists) ?? command;
}

function programOf(command, windows) {
  if (/\.[cm]?js$/.test(command)) return { module: command };
  // npm makes command files there, which only a shell can start.
  return { command, shell: windows };
}

module.exports = { findServer };
