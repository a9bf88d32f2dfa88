/** A run that ends, or meets a full disk, at every moment at which it changes anything on the disk. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Obstacle } from '../../src/disk/obstacle.ts';
import type { OutputFile } from '../../src/emit/output.ts';
import type { Attack, AttackKind } from './attack.ts';
import { AttackedProject } from './attacked-project.ts';
import { output, writeOutputs } from './write-outputs.ts';

const OLD: readonly OutputFile[] = [
  output('acme/tutorial.md', 'old'),
  output('acme/types.ts', 'old'),
  output('gone/tutorial.md', 'old'),
  output('same/tutorial.md', 'same'),
];
const NEW: readonly OutputFile[] = [
  output('acme/mapping.ts', 'new'),
  output('acme/tutorial.md', 'new'),
  output('acme/types.ts', 'new'),
  output('fresh/tutorial.md', 'new'),
  output('same/tutorial.md', 'same'),
];

/** The ways in which this program changes a disk: what needs space on it, and what needs none. */
const NEEDS_SPACE = ['linkSync', 'mkdirSync', 'renameSync', 'writeFileSync'] as const;
const CHANGES = [...NEEDS_SPACE, 'chmodSync', 'rmSync', 'rmdirSync'] as const;

class Killed extends Error {}

class DiskFull extends Error {
  readonly code = 'ENOSPC';
}

/**
 * Does the work while the change with that number fails, or while that and all after it do.
 *
 * @returns whether the work came so far
 */
function withFailure(at: number, { isOver, error, changes }: Failure, work: () => void): boolean {
  const originals = changes.map((name) => ({ name, original: fs[name] }));
  let count = 0;
  for (const { name, original } of originals) {
    const change = (...args: unknown[]): unknown => {
      count += 1;
      if (isOver ? count < at : count !== at) return Reflect.apply(original, fs, args);
      // What a full disk holds of a file, and a killed run leaves of it, is its beginning.
      if (name === 'writeFileSync' && count === at) fs.closeSync(fs.openSync(String(args[0]), 'a'));
      throw error();
    };
    Object.assign(fs, { [name]: change });
  }
  try {
    work();
  } finally {
    for (const { name, original } of originals) Object.assign(fs, { [name]: original });
  }
  return count >= at;
}

interface Failure {
  readonly changes: typeof CHANGES | typeof NEEDS_SPACE;
  readonly isOver: boolean;
  readonly error: () => Error;
}

const FAILURES: Readonly<Record<string, Failure>> = {
  'a run that is killed': { changes: CHANGES, isOver: true, error: () => new Killed() },
  'a disk that is full from then on': {
    changes: NEEDS_SPACE,
    isOver: true,
    error: () => new DiskFull('the disk is full'),
  },
  'a disk that is full for a moment': {
    changes: NEEDS_SPACE,
    isOver: false,
    error: () => new DiskFull('the disk is full'),
  },
};

function* attacks(): Iterable<Attack> {
  for (const [name, failure] of Object.entries(FAILURES)) {
    const attack = { comesSoFar: true };
    for (let moment = 1; attack.comesSoFar; moment++)
      yield {
        name: `${name} at change ${moment}`,
        carryOut() {
          const { comesSoFar, faults } = carryOut(moment, failure);
          attack.comesSoFar = comesSoFar;
          return faults;
        },
      };
  }
}

function carryOut(
  moment: number,
  failure: Failure,
): { readonly comesSoFar: boolean; readonly faults: readonly string[] } {
  const project = new AttackedProject(new Map([['generated/acme/notes.md', 'a note of mine\n']]));
  try {
    writeOutputs(project.root, OLD);
    const faults: string[] = [];
    const comesSoFar = withFailure(moment, failure, () => faults.push(...faultsOfRun(project.root)));
    faults.push(...faultsHalfWay(project));
    const answer = { command: 'gen', code: 0, out: '', err: '' };
    if (failure.changes === NEEDS_SPACE) faults.push(...project.faults(answer));
    disown(project.path('generated'));
    writeOutputs(project.root, NEW);
    return { comesSoFar, faults: [...faults, ...faultsAtEnd(project), ...project.faults(answer)] };
  } finally {
    project.remove();
  }
}

function faultsOfRun(root: string): string[] {
  try {
    writeOutputs(root, NEW);
  } catch (error) {
    // What clears up after itself fails like everything else on such a disk, and then as it is.
    if (!(error instanceof Obstacle || error instanceof Killed || error instanceof DiskFull))
      return [`it threw ${String(error)}`];
  }
  return [];
}

/** Each file is as it was or as it is to be, and what is not ours is as it was. */
function faultsHalfWay(project: AttackedProject): string[] {
  const known = new Map([...OLD, ...NEW].map((file) => [`generated/${file.path}`, [] as string[]]));
  for (const { path: file, text } of [...OLD, ...NEW]) known.get(`generated/${file}`)?.push(text);
  return [...project.texts()].flatMap(([file, text]) => {
    if (path.basename(file).startsWith('.')) return [];
    const isWhole = file.endsWith('notes.md') ? text === 'a note of mine\n' : known.get(file)?.includes(text) === true;
    return isWhole ? [] : [`${file} holds ${JSON.stringify(text)}`];
  });
}

function faultsAtEnd(project: AttackedProject): string[] {
  const texts = project.texts();
  const lost = NEW.filter((file) => texts.get(`generated/${file.path}`) !== file.text).map((file) => file.path);
  const wanted = new Set([...NEW.map((file) => file.path), 'acme/notes.md', '.scimanifest.json']);
  const left = [...texts.keys()].filter((file) => !wanted.has(file.replace('generated/', '')));
  return [...lost.map((file) => `${file} was not written`), ...left.map((file) => `${file} was left`)];
}

/** The number of a process that has ended. */
const ENDED = spawnSync(process.execPath, ['--version']).pid;

/** Here the run that ended was this process: what it left gets the number of one that has really ended. */
function disown(folder: string): void {
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder, file);
    const other = place.replace(`.${process.pid}-`, `.${ENDED}-`);
    if (other !== place) fs.renameSync(place, other);
    if (path.basename(place) === '.scimanifest.lock' && fs.readFileSync(place, 'utf8') !== '')
      fs.writeFileSync(place, `${ENDED}\n`);
  }
}

export const brokenWrites: AttackKind = {
  name: 'runs that end, and disks that are full, at every change of the disk',
  few: 80,
  deep: 80,
  attacks,
};
