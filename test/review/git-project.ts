/** A project in a git repository of its own, in a temporary folder. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type DiffOptions, diff } from '../../src/cli/diff.ts';
import { CannotRun, type Shell } from '../../src/cli/shell.ts';
import { sharedFolder, TEMPORARY } from '../run/shared-folder.ts';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export class GitProject {
  readonly root: string;

  constructor(files: Readonly<Record<string, unknown>> = {}) {
    this.root = fs.realpathSync(fs.mkdtempSync(path.join(TEMPORARY, 'scimanifest-diff-')));
    onTestFinished(() => fs.rmSync(this.root, { recursive: true, force: true }));
    for (const [file, value] of Object.entries(files)) this.write(file, value);
  }

  /** A repository with everything committed on the branch `main`. */
  static committed(files: Readonly<Record<string, unknown>>, init: readonly string[] = []): GitProject {
    const project = new GitProject();
    fs.cpSync(committedFolder(files, init), project.root, { recursive: true });
    return project;
  }

  git(...args: readonly string[]): string {
    return gitIn(this.root, ...args);
  }

  commit(): void {
    commitIn(this.root);
  }

  write(file: string, value: unknown): void {
    writeIn(this.root, file, value);
  }

  remove(file: string): void {
    fs.rmSync(path.join(this.root, file), { recursive: true });
  }

  async diff(...given: readonly (Partial<DiffOptions> | string)[]): Promise<Answer> {
    const sides = given.filter((each) => typeof each === 'string');
    const options = given.filter((each) => typeof each !== 'string');
    const defaults: DiffOptions = {
      root: this.root,
      sides,
      staged: false,
      failOn: 'breaking',
      format: 'text',
      quiet: false,
      color: false,
    };
    return withShell(this.root, (shell) => diff(Object.assign({}, defaults, ...options), shell));
  }
}

function gitIn(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function commitIn(root: string): void {
  gitIn(root, 'add', '--all');
  gitIn(root, 'commit', '--quiet', '--allow-empty', '--message', 'a commit');
}

function writeIn(root: string, file: string, value: unknown): void {
  const place = path.join(root, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`);
}

/** Most projects begin alike: each beginning is committed once, and copied. */
const committed = new Map<string, string>();

function committedFolder(files: Readonly<Record<string, unknown>>, init: readonly string[]): string {
  const key = JSON.stringify([files, init]);
  const known = committed.get(key);
  if (known !== undefined) return known;
  const folder = sharedFolder();
  for (const [file, value] of Object.entries(files)) writeIn(folder, file, value);
  gitIn(folder, 'init', '--quiet', '--template=', '--initial-branch=main', ...init);
  commitIn(folder);
  committed.set(key, folder);
  return folder;
}

/** Runs a command as the command line does: a failure that a user can mend becomes its message and code 2. */
export async function withShell(cwd: string, run: (shell: Shell) => Promise<number>): Promise<Answer> {
  const said = { out: '', err: '' };
  const shell: Shell = {
    cwd,
    env: {},
    color: false,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  try {
    return { code: await run(shell), ...said };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { code: 2, out: said.out, err: `${error.message} ${error.hint ?? ''}` };
  }
}
