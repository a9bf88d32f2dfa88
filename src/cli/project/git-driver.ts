/** The git setting behind `diff=scimanifest` in `.gitattributes`: with it, `git log -p connectors/` prints sentences. */
import { runGit } from './run-git.ts';

const SETTING = 'diff.scimanifest.textconv';
const COMMAND = 'npx --no-install scimanifest textconv';

/** Sets the driver up in the repository's own settings, if there is a repository and nobody set it otherwise. */
export function setUpGitDriver(root: string): 'created' | 'unchanged' {
  if (runGit(root, ['rev-parse', '--git-dir']).status !== 0) return 'unchanged';
  if (runGit(root, ['config', '--get', SETTING]).status === 0) return 'unchanged';
  return runGit(root, ['config', '--local', SETTING, COMMAND]).status === 0 ? 'created' : 'unchanged';
}
