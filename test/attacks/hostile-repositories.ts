/** Repositories whose settings, attributes, hooks and remotes name programs: git is asked, and none of them is started. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Attack, AttackKind } from './attack.ts';
import { AttackedProject } from './attacked-project.ts';
import { soundFiles, soundGit } from './sound-project.ts';

/** Puts something into a repository; `program` is the path of one that leaves a trace when it runs. */
type Trap = (project: AttackedProject, program: string) => void;

function setting(...settings: readonly (readonly [name: string, value: (program: string) => string])[]): Trap {
  return ({ root }, program) => {
    for (const [name, value] of settings)
      execFileSync('git', ['config', '--file', path.join(root, '.git/config'), '--add', name, value(program)]);
  };
}

const PROGRAM = (program: string): string => program;
const SHELL = (program: string): string => `!${program}`;

const HOOKS = [
  'post-index-change',
  'fsmonitor-watchman',
  'reference-transaction',
  'post-checkout',
  'pre-auto-gc',
  'query-watchman',
];

const TRAPS: Readonly<Record<string, Trap>> = {
  'core.fsmonitor': setting(['core.fsmonitor', PROGRAM], ['core.fsmonitorHookVersion', () => '2']),
  'core.hooksPath': (project, program) => {
    fs.mkdirSync(project.path('hooks'));
    for (const hook of HOOKS) fs.symlinkSync(program, project.path(`hooks/${hook}`));
    setting(['core.hooksPath', () => project.path('hooks')])(project, program);
  },
  'hooks of its own': ({ root }, program) => {
    fs.mkdirSync(path.join(root, '.git/hooks'), { recursive: true });
    for (const hook of HOOKS) fs.symlinkSync(program, path.join(root, '.git/hooks', hook));
  },
  'a pager, an editor, a shell for remotes': setting(
    ['core.pager', PROGRAM],
    ['pager.diff', PROGRAM],
    ['pager.ls-tree', PROGRAM],
    ['core.editor', PROGRAM],
    ['sequence.editor', PROGRAM],
    ['core.sshCommand', PROGRAM],
    ['core.askPass', PROGRAM],
    ['core.gitProxy', PROGRAM],
    ['core.alternateRefsCommand', PROGRAM],
    ['gpg.program', PROGRAM],
    ['gpg.ssh.program', PROGRAM],
    ['credential.helper', SHELL],
    ['interactive.diffFilter', PROGRAM],
    ['uploadpack.packObjectsHook', PROGRAM],
  ),
  'aliases of the commands that are used': setting(
    ['alias.rev-parse', SHELL],
    ['alias.ls-tree', SHELL],
    ['alias.ls-files', SHELL],
    ['alias.cat-file', SHELL],
    ['alias.config', SHELL],
  ),
  'diff and merge drivers and filters': (project, program) => {
    project.write('.gitattributes', '* diff=x filter=x merge=x\n');
    project.write('.git/info/attributes', '* diff=x filter=x merge=x\n');
    setting(
      ['diff.external', PROGRAM],
      ['diff.x.command', PROGRAM],
      ['diff.x.textconv', PROGRAM],
      ['diff.scimanifest.command', PROGRAM],
      ['filter.x.clean', PROGRAM],
      ['filter.x.smudge', PROGRAM],
      ['filter.x.process', PROGRAM],
      ['filter.x.required', () => 'true'],
      ['merge.x.driver', PROGRAM],
    )(project, program);
  },
  'settings that another file holds': (project, program) => {
    project.write('more.config', `[core]\n\tfsmonitor = ${program}\n\tpager = ${program}\n\tsshCommand = ${program}\n`);
    setting(
      ['include.path', () => '../more.config'],
      ['includeIf.gitdir:**.path', () => '../more.config'],
      ['extensions.worktreeConfig', () => 'true'],
    )(project, program);
    project.write('.git/config.worktree', `[core]\n\tfsmonitor = ${program}\n`);
  },
  'objects that a remote should bring': (project, program) => {
    fs.rmSync(path.join(project.root, '.git/objects'), { recursive: true });
    fs.mkdirSync(path.join(project.root, '.git/objects'));
    lazyRemote((each) => `ext::${each}`)(project, program);
  },
  'a blob that a remote should bring, by a helper': (project, program) => {
    loseBlobs(project.root);
    lazyRemote(() => 'x::y')(project, program);
    setting(['remote.origin.vcs', PROGRAM], ['remote.origin.uploadpack', PROGRAM])(project, program);
  },
  'a blob that a remote should bring, over ssh': (project, program) => {
    loseBlobs(project.root);
    lazyRemote(() => 'ssh://example.test/x')(project, program);
    setting(['core.sshCommand', PROGRAM], ['ssh.variant', () => 'simple'])(project, program);
  },
  'a blob that a remote should bring, from this disk': (project, program) => {
    loseBlobs(project.root);
    lazyRemote(() => project.root)(project, program);
    setting(['remote.origin.uploadpack', PROGRAM])(project, program);
  },
  'a working tree elsewhere': (project, program) => setting(['core.worktree', () => project.outside])(project, program),
  'a repository without a working tree': setting(['core.bare', () => 'true']),
  'a repository that a file points to': (project) => {
    fs.renameSync(path.join(project.root, '.git'), path.join(project.root, 'elsewhere'));
    project.write('.git', 'gitdir: elsewhere\n');
  },
  'a repository that points to itself': (project) => {
    fs.rmSync(path.join(project.root, '.git'), { recursive: true });
    project.write('.git', 'gitdir: .git\n');
  },
  'damaged settings': (project) => project.write('.git/config', '[core\n\tfsmonitor = "\0\n'),
  'a damaged index': (project) => project.write('.git/index', 'DIRC\0\0\0\x02\xff\xff\xff\xff'),
  'a branch that points nowhere': (project) => project.write('.git/HEAD', 'ref: refs/heads/../../../outside/file\n'),
};

function lazyRemote(url: (program: string) => string): Trap {
  return setting(
    ['extensions.partialClone', () => 'origin'],
    ['remote.origin.promisor', () => 'true'],
    ['remote.origin.url', url],
    ['protocol.allow', () => 'always'],
    ['protocol.ext.allow', () => 'always'],
    ['core.repositoryFormatVersion', () => '1'],
  );
}

/** The text of the old manifest is gone: only a remote would have it. */
function loseBlobs(root: string): void {
  const id = execFileSync('git', ['rev-parse', 'HEAD:connectors/acme.json'], { cwd: root, encoding: 'utf8' }).trim();
  fs.rmSync(path.join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
}

const COMMANDS: readonly (readonly string[])[] = [
  ['diff', 'HEAD'],
  ['diff', '--staged'],
  ['diff'],
  ['gen'],
  ['init', '--git-driver'],
  ['init', '--no-git-driver'],
  ['preview', '--build', 'site', '--base', 'HEAD'],
];

function* attacks(): Iterable<Attack> {
  const cases = COMMANDS.flatMap((args, row) =>
    Object.entries(TRAPS).map(([name, trap], column) => ({ args, name, trap, turn: (row + column) % COMMANDS.length })),
  );
  // Every trap with one command first.
  for (const { args, name, trap } of cases.sort((a, b) => a.turn - b.turn))
    yield { name: `${name}, ${args.join(' ')}`, carryOut: () => carryOut(trap, args) };
}

async function carryOut(trap: Trap, args: readonly string[]): Promise<string[]> {
  const project = new AttackedProject(await soundFiles());
  const traces = path.join(project.outside, '../traces');
  try {
    soundGit(project.root);
    fs.mkdirSync(traces);
    const program = path.join(traces, '../program');
    fs.writeFileSync(program, `#!/bin/sh\n: >'${traces}/ran'\ncat\n`, { mode: 0o755 });
    project.write(
      'generated/acme/tutorial.md',
      `${fs.readFileSync(project.path('generated/acme/tutorial.md'), 'utf8')}Mine.\n`,
    );
    trap(project, program);
    const answer = await project.run(...args);
    const ran = fs.readdirSync(traces).length > 0 ? ['a program of the repository was started'] : [];
    return [...ran, ...project.faults(answer)];
  } finally {
    project.remove();
  }
}

export const hostileRepositories: AttackKind = {
  name: 'repositories that name programs',
  few: 5,
  deep: Object.keys(TRAPS).length * COMMANDS.length,
  attacks,
};
