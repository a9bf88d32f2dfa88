/** What the room of the disk does at a special file, and behind one: all commands go through it. */
import fs from 'node:fs';
import path from 'node:path';
import { listFolder } from '../../src/disk/list-folder.ts';
import { alone } from '../../src/disk/lock.ts';
import { isFile, isFolder, look } from '../../src/disk/look.ts';
import { Obstacle } from '../../src/disk/obstacle.ts';
import { namedPlace, type Place, placeIn } from '../../src/disk/place.ts';
import { readIfThere, readText } from '../../src/disk/read-file.ts';
import { removeFile, removeFolder } from '../../src/disk/remove-file.ts';
import { removeUnfinished } from '../../src/disk/unfinished.ts';
import { writeWhole } from '../../src/disk/write-file.ts';
import { covering, pairsOf } from '../run/covering.ts';
import type { Attack, AttackKind } from './attack.ts';
import { AttackedProject, OUTSIDE_TEXT } from './attacked-project.ts';
import { endStock, kindOf, SPECIAL } from './special.ts';

/** Each gives what it read, if it read anything. */
const OPERATIONS: Readonly<Record<string, (place: Place) => unknown>> = {
  look: (place) => look(place).kind,
  isFile,
  isFolder,
  listFolder,
  readIfThere,
  readText,
  'writeWhole over anything': (place) => writeWhole(place, 'ours\n'),
  'writeWhole where nothing was': (place) => writeWhole(place, 'ours\n', null),
  'writeWhole over what was seen': (place) => writeWhole(place, 'ours\n', `${OUTSIDE_TEXT}\n`),
  removeFile: (place) => removeFile(place, `${OUTSIDE_TEXT}\n`),
  removeFolder,
  removeUnfinished,
  alone: (place) => alone(place, () => fs.existsSync(place.path)),
};

/** How a place lies to the special file: it is one, or is reached through one. */
const PLACES: Readonly<Record<string, (root: string) => Place>> = {
  at: (root) => placeIn(root, 'special'),
  'named at': (root) => namedPlace(root, 'special'),
  behind: (root) => placeIn(root, 'special', 'acme.json'),
  'far behind': (root) => placeIn(root, 'special', 'acme', 'tutorial.md'),
};

const CASES = Object.keys(OPERATIONS).flatMap((operation) =>
  Object.keys(SPECIAL).flatMap((kind) => Object.keys(PLACES).map((where) => ({ operation, kind, where }))),
);

/** So many that each pair of two of the three is among them. */
const PAIRS = covering(CASES, pairsOf);

function* attacks(): Iterable<Attack> {
  for (const { operation, kind, where } of new Set([...PAIRS, ...CASES])) {
    const [work, placeFrom] = [OPERATIONS[operation], PLACES[where]];
    if (work !== undefined && placeFrom !== undefined)
      yield { name: `${operation} ${where} ${kind}`, carryOut: () => carryOut(kind, work, placeFrom) };
  }
}

function carryOut(kind: string, work: (place: Place) => unknown, placeFrom: (root: string) => Place): string[] {
  const project = new AttackedProject(new Map([['own', 'own\n']]));
  const special = project.path('special');
  try {
    SPECIAL[kind]?.(special, project.outside);
    const before = kindOf(special);
    const out = answerOf(() => work(placeFrom(project.root)));
    const faults = project.faults({ command: 'disk', code: 0, out, err: '' });
    const isOurs = before === 'a file' || before === 'a folder';
    if (!isOurs && kindOf(special) !== before) faults.push(`${before} became ${kindOf(special)}`);
    return faults;
  } finally {
    project.remove();
  }
}

/** An obstacle is a proper answer; any other error would reach a person as a defect. */
function answerOf(work: () => unknown): string {
  try {
    return JSON.stringify(work()) ?? '';
  } catch (error) {
    if (error instanceof Obstacle) return '';
    return `This is a defect of scimanifest: ${path.basename(String(error))}`;
  }
}

export const diskRoom: AttackKind = {
  name: 'links and special files before the room of the disk',
  few: PAIRS.length,
  deep: CASES.length,
  attacks,
  end: endStock,
};
