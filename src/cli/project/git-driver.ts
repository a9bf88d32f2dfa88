/** The git setting behind `diff=scimanifest` in `.gitattributes`: with it, `git log -p connectors/` prints sentences. */
import { spawnSync } from 'node:child_process';

const SETTING = 'diff.scimanifest.textconv';
const COMMAND = 'npx --no-install scimanifest textconv';

/** Sets the driver up in the repository's own settings, if there is a repository and nobody set it otherwise. */
export function setUpGitDriver(root: string): 'created' | 'unchanged' {
  if (git(root, 'rev-parse', '--git-dir').status !== 0) return 'unchanged';
  if (git(root, 'config', '--get', SETTING).status === 0) return 'unchanged';
  return git(root, 'config', '--local', SETTING, COMMAND).status === 0 ? 'created' : 'unchanged';
}

function git(root: string, ...args: readonly string[]) {
  return spawnSync('git', args, { cwd: root, stdio: 'ignore' });
}
