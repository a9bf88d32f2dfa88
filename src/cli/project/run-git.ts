/** Every call of git: no shell, and nothing that a repository's own settings could make git start. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { MEGABYTE } from '../../problem/megabyte.ts';
import { CannotRun } from '../shell.ts';

export interface Answer {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const MOST_OUTPUT = 512 * MEGABYTE;

/**
 * Settings that name a program, each put out of force (git-config(1)). A repository that somebody unpacked brings its
 * own `.git/config`. Of these only `core.fsmonitor` is asked for by the plumbing that is used here; the others stand
 * here so that the next command is as safe.
 */
const NO_PROGRAMS: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.editor=false',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.askPass=',
  'core.alternateRefsCommand=false',
  'credential.helper=',
  'diff.external=',
  'gpg.program=false',
  'interactive.diffFilter=',
];

/**
 * Names are taken as they are (no pathspec magic), messages are in English, the index is only read, and no fetch is
 * started for objects that a partial clone left out: a remote may name any program as its transport.
 */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Runs git in a folder, to its end. Throws where there is no git. */
export function runGit(folder: string, args: readonly string[], input = ''): Answer {
  const settings = ['core.quotePath=false', ...NO_PROGRAMS].flatMap((setting) => ['-c', setting]);
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', ...settings, ...args], {
    cwd: folder,
    env: { ...process.env, ...SURROUNDINGS },
    input,
    maxBuffer: MOST_OUTPUT,
    windowsHide: true,
  });
  if (error !== undefined) {
    const isMissing = 'code' in error && error.code === 'ENOENT';
    throw new CannotRun(
      isMissing ? 'Git was not found, or the folder does not exist.' : `Git could not be run: ${error.message}`,
      isMissing ? 'Compare two folders instead: scimanifest diff OLD_FOLDER NEW_FOLDER.' : null,
    );
  }
  return { status, stdout, stderr: stderr.toString('utf8') };
}
