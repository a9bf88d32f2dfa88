/**
 * The git setting behind `diff=scimanifest` in `.gitattributes`: with it, `git log -p connectors/` prints sentences.
 * It stands in the repository's own settings, which worktrees share and clones do not get.
 */
import path from 'node:path';
import { PROGRAM_ROOT } from '../../disk/package-root.ts';
import { placeIn } from '../../disk/place.ts';
import { removeFolder } from '../../disk/remove-file.ts';
import { CannotRun } from '../shell.ts';
import { runGit } from './run-git.ts';

const SETTING = 'diff.scimanifest.textconv';
const SCRIPT = path.join(PROGRAM_ROOT, 'cli/project/git-textconv.sh');

/**
 * Sets the driver up, or takes everything of it away again.
 *
 * @throws CannotRun where there is no repository, or somebody else's driver has the name
 */
export function gitDriverStatus(root: string, isWanted: boolean): 'created' | 'updated' | 'unchanged' {
  const folder = commonFolder(root);
  const known = runGit(root, ['config', '--local', '--get', SETTING]).stdout.toString('utf8').trim();
  if (known !== '' && !/scimanifest/u.test(known))
    throw new CannotRun(`${SETTING} is set to something else: ${known}`, `Remove it: git config --unset ${SETTING}`);
  return isWanted ? setUp(root, folder, known) : takeAway(root, folder, known);
}

function setUp(root: string, folder: string, known: string): 'created' | 'updated' | 'unchanged' {
  const command = commandFor(path.join(folder, 'scimanifest'));
  if (known === command) return 'unchanged';
  if (runGit(root, ['config', '--local', SETTING, command]).status !== 0)
    throw new CannotRun('Git cannot change the settings of this repository.', null);
  return known === '' ? 'created' : 'updated';
}

function takeAway(root: string, folder: string, known: string): 'updated' | 'unchanged' {
  removeFolder(placeIn(folder, 'scimanifest'));
  if (known === '') return 'unchanged';
  runGit(root, ['config', '--local', '--remove-section', 'diff.scimanifest']);
  return 'updated';
}

/**
 * Git appends the name of the file. Where the command is not installed any more, in a fresh clone of the same folder
 * for instance, the text itself is shown. Each `exec` keeps git the parent of the script, which asks what git is doing.
 */
function commandFor(cache: string): string {
  const run = `test -f "$0" && exec sh "$0" "$@"; exec cat -- "$2"`;
  return `exec sh -c ${quoted(run)} ${quoted(SCRIPT)} ${quoted(cache)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Absolute: the folder that all worktrees of the repository share. */
function commonFolder(root: string): string {
  const { status, stdout } = runGit(root, ['rev-parse', '--git-common-dir']);
  const folder = stdout.toString('utf8').replace(/\n$/u, '');
  if (status === 0 && folder !== '') return path.resolve(root, folder);
  throw new CannotRun(
    `${root} is not in a git repository, so there is no driver to set up.`,
    'Run "git init" first, or leave --git-driver out.',
  );
}
