/** What only whole processes can show: runs that are killed, many runs at once, outputs and disks that are full. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { type Answer, AttackedProject, faultsOf } from './attacked-project.ts';
import { soundFiles } from './sound-project.ts';

const CLI = path.resolve('dist/cli/main.js');

/** Commands that write, each with what it should be given to write. The first is the quickest: every test run tries it. */
const WRITERS: readonly (readonly string[])[] = [
  ['new', 'beta'],
  ['gen'],
  ['preview', '--build', 'site', '--no-base'],
  ['import', 'pages'],
  ['lint', '--fix', 'pages'],
  ['init', '--ci', 'github'],
];

/** A project in which every one of them has something to do. */
async function unfinishedProject(): Promise<AttackedProject> {
  const files = new Map([...(await soundFiles())].filter(([file]) => !file.startsWith('generated/acme/')));
  const page = files.get('pages/acme-provisioning-tutorial.md') ?? '';
  files.set('pages/zeta-provisioning-tutorial.md', page.replaceAll('Acme', 'Zeta').replaceAll('. ', '.  '));
  return new AttackedProject(files);
}

interface Run {
  readonly answer: Answer;
  readonly isKilled: boolean;
}

/** @param killAfter milliseconds */
function run(project: AttackedProject, args: readonly string[], killAfter?: number): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: project.root, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      const command = `scimanifest ${args.join(' ')}`;
      resolve({ answer: { command, code: code ?? 0, out, err }, isKilled: signal !== null });
    });
  });
}

/** Longer than any of these commands takes. */
const LONGEST = 1500;

function* kills(chance: Chance): Iterable<Attack> {
  for (;;) {
    const [args, after] = [chance.one(WRITERS), chance.below(LONGEST)];
    yield { name: `${args.join(' ')} killed after ${after} ms`, carryOut: () => kill(args, after) };
  }
}

/** A run that is killed and then made again leaves what one run leaves. */
async function kill(args: readonly string[], after: number): Promise<string[]> {
  const [killed, whole] = [await unfinishedProject(), await unfinishedProject()];
  try {
    const before = killed.texts();
    await run(whole, args);
    await run(killed, args, after);
    const wanted = whole.texts();
    const half = [...killed.texts()].filter(
      ([file, text]) => isSeen(file) && text !== before.get(file) && text !== wanted.get(file),
    );
    const { answer } = await run(killed, args);
    const now = killed.texts();
    const other = [...wanted].filter(([file, text]) => isSeen(file) && now.get(file) !== text);
    return [
      ...half.map(([file]) => `${file} was half written`),
      ...other.map(([file]) => `${file} is another one in the end`),
      ...killed.faults(answer),
    ];
  } finally {
    killed.remove();
    whole.remove();
  }
}

function isSeen(file: string): boolean {
  return !path.basename(file).startsWith('.');
}

/** Runs at once: those that write the same, and one that only looks. */
function* crowds(chance: Chance): Iterable<Attack> {
  for (;;) {
    const size = 3 + chance.below(18);
    yield { name: `${size} runs at once`, carryOut: () => crowd(size) };
  }
}

async function crowd(size: number): Promise<string[]> {
  const [project, alone] = [await unfinishedProject(), await unfinishedProject()];
  try {
    const runs = await Promise.all(Array.from({ length: size }, () => run(project, ['gen'])));
    await run(alone, ['gen']);
    const [texts, wanted] = [project.texts(), alone.texts()];
    const other = [...wanted].filter(([file, text]) => texts.get(file) !== text);
    return [
      ...runs.flatMap(({ answer }) => project.faults(answer)),
      ...runs
        .filter(({ answer }) => answer.code !== 0)
        .map(({ answer }) => `one ended with ${answer.code}: ${answer.err}`),
      ...other.map(([file]) => `${file} is another one`),
    ];
  } finally {
    project.remove();
    alone.remove();
  }
}

const PRINTERS: readonly (readonly string[])[] = [
  ...WRITERS,
  ['lint'],
  ['lint', '--format', 'sarif'],
  ['gen', '--check'],
  ['explain', 'matching-not-filterable'],
  ['diff', 'old', 'connectors'],
  ['trace', 'connectors/acme.json:2'],
  ['textconv', 'connectors/acme.json'],
  ['--help'],
  ['nothing-like-this'],
];

function* fullDevices(): Iterable<Attack> {
  for (const args of PRINTERS)
    for (const redirect of ['>/dev/full', '2>/dev/full', '>/dev/full 2>&1', '>&-', '2>&-'])
      yield { name: `${args.join(' ')} ${redirect}`, carryOut: () => printInto(args, redirect) };
}

async function printInto(args: readonly string[], redirect: string): Promise<string[]> {
  const project = await unfinishedProject();
  try {
    const command = `exec "$0" "$@" ${redirect}`;
    const child = spawnSync('sh', ['-c', command, process.execPath, CLI, ...args], {
      cwd: project.root,
      encoding: 'utf8',
    });
    const { status, stdout, stderr } = child;
    // Where nothing can be said, the code alone says it.
    const err = stderr === '' && status === 2 ? 'unheard' : stderr;
    return project.faults({ command: redirect, code: status ?? -1, out: stdout, err });
  } finally {
    project.remove();
  }
}

/** A disk of so many kilobytes, for as long as one command runs. */
function* smallDisks(chance: Chance): Iterable<Attack> {
  const isPossible = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
  while (isPossible) {
    const size = 4 * chance.below(40);
    yield { name: `gen on a disk of ${size} KB`, carryOut: () => onSmallDisk(size) };
  }
}

const ON_SMALL_DISK = [
  'mount -t tmpfs -o "size=$1k,nr_inodes=60" none generated || exit 99',
  'cp -r kept/. generated/ 2>/dev/null',
  '"$2" "$3" gen; echo "code $?"',
  'find generated -type f -exec cp --parents {} "$4" ";"',
].join('\n');

async function onSmallDisk(size: number): Promise<string[]> {
  const [project, whole] = [await unfinishedProject(), await unfinishedProject()];
  try {
    const seen = project.path('seen');
    fs.mkdirSync(seen);
    fs.mkdirSync(project.path('generated'), { recursive: true });
    fs.mkdirSync(project.path('kept'));
    const args = ['-rm', 'sh', '-c', ON_SMALL_DISK, 'sh', `${size || 4}`, process.execPath, CLI, seen];
    const { stdout, stderr } = spawnSync('unshare', args, { cwd: project.root, encoding: 'utf8' });
    await run(whole, ['gen']);
    const wanted = whole.texts();
    const [, code = '99'] = /^code (\d+)$/mu.exec(stdout) ?? [];
    const half = [...project.texts()].filter(
      ([file, text]) => file.startsWith('seen/') && isSeen(file) && wanted.get(file.slice('seen/'.length)) !== text,
    );
    return [
      ...faultsOf({ command: 'scimanifest gen', code: Number(code), out: stdout, err: stderr }),
      ...half.map(([file]) => `${file} is half written`),
    ];
  } finally {
    project.remove();
    whole.remove();
  }
}

export const killedProcesses: AttackKind = { name: 'processes killed at any moment', few: 0, deep: 2, attacks: kills };
export const manyProcesses: AttackKind = { name: 'many processes at once', few: 0, deep: 1, attacks: crowds };
export const fullOutputs: AttackKind = {
  name: 'outputs that are full or closed',
  few: 1,
  deep: 10,
  attacks: fullDevices,
};
export const fullDisks: AttackKind = { name: 'disks of a few kilobytes', few: 0, deep: 0, attacks: smallDisks };
