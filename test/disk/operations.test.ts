/** What each operation answers at each kind of place, and what stands there afterwards: read as a table. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { appendTo } from '../../src/disk/append-file.ts';
import { listEntries, listFolder } from '../../src/disk/list-folder.ts';
import { isFile, isFolder, look, sizeOf } from '../../src/disk/look.ts';
import { Obstacle } from '../../src/disk/obstacle.ts';
import { namedPlace, type Place, placeIn } from '../../src/disk/place.ts';
import { readChunks } from '../../src/disk/read-chunks.ts';
import { readBytes, readIfThere, readSeen, readText } from '../../src/disk/read-file.ts';
import { removeFile, removeFolder } from '../../src/disk/remove-file.ts';
import { writeWhole } from '../../src/disk/write-file.ts';
import { writeNewFile } from '../../src/disk/write-new-file.ts';

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());

const OPERATIONS: Readonly<Record<string, (place: Place) => unknown>> = {
  look: (place) => {
    const found = look(place);
    return found.kind === 'blocked' ? `blocked at ${path.basename(found.obstacle.path)}` : found.kind;
  },
  isFile,
  isFolder,
  sizeOf,
  listFolder,
  listEntries: (place) => listEntries(place).map(({ name, kind }) => `${name}: ${kind}`),
  readIfThere: (place) => readIfThere(place),
  'readIfThere of two bytes': (place) => readIfThere(place, 2),
  'readIfThere of three bytes': (place) => readIfThere(place, 3),
  readSeen,
  readBytes: (place) => text(readBytes(place)),
  'readBytes of two bytes': (place) => text(readBytes(place, 2)),
  readText: (place) => readText(place),
  readChunks: (place) => [...readChunks(place)].map(text),
  writeWhole: (place) => writeWhole(place, 'new'),
  'writeWhole where nothing was': (place) => writeWhole(place, 'new', null),
  'writeWhole over what is there': (place) => writeWhole(place, 'new', 'old', 'on the disk'),
  'writeWhole over another text': (place) => writeWhole(place, 'new', 'another'),
  'writeWhole of what is there': (place) => writeWhole(place, 'old', 'another'),
  writeNewFile: (place) => writeNewFile(place, Buffer.from('new')),
  append: (place) => {
    const file = appendTo(place);
    file.append('1');
    file.append('2');
    void file.close();
  },
  removeFile: (place) => removeFile(place, 'old'),
  'removeFile of another text': (place) => removeFile(place, 'another'),
  removeFolder,
};

const PLACES: Readonly<Record<string, (root: string) => Place>> = {
  'the project': (root) => placeIn(root),
  'a file': (root) => placeIn(root, 'file'),
  'a file alone in its folder': (root) => placeIn(root, 'alone', 'file'),
  nothing: (root) => placeIn(root, 'none'),
  'nothing in no folder': (root) => placeIn(root, 'no', 'such', 'file'),
  'an empty folder': (root) => placeIn(root, 'empty'),
  'a folder': (root) => placeIn(root, 'folder'),
  'a link to a file': (root) => placeIn(root, 'file-link'),
  'a link to nothing': (root) => placeIn(root, 'broken-link'),
  'a file behind a link': (root) => placeIn(root, 'folder-link', 'b'),
  'a place below a file': (root) => placeIn(root, 'file', 'below'),
  'a name too long': (root) => placeIn(root, 'x'.repeat(300)),
  'a place of no project': (root) => placeIn(path.join(root, 'none'), 'file'),
  'a project that is a link': (root) => placeIn(path.join(root, 'folder-link'), 'b'),
  'a project that is a file': (root) => placeIn(path.join(root, 'file')),
  'a device': () => ({ ...namedPlace('/', 'dev/null'), shown: 'null' }),
  'a file named from elsewhere': (root) => namedPlace(path.join(root, 'empty'), '../file'),
  'a link named from elsewhere': (root) => namedPlace(path.join(root, 'empty'), '../file-link'),
};

function project(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-disk-'));
  for (const folder of ['empty', 'folder/c', 'alone']) fs.mkdirSync(path.join(root, folder), { recursive: true });
  for (const file of ['file', 'alone/file', 'folder/a', 'folder/b']) fs.writeFileSync(path.join(root, file), 'old');
  fs.chmodSync(path.join(root, 'file'), 0o640);
  fs.symlinkSync('file', path.join(root, 'file-link'));
  fs.symlinkSync('none', path.join(root, 'broken-link'));
  fs.symlinkSync('folder', path.join(root, 'folder-link'));
  return root;
}

/** Everything below, with what it is and says; the mode where it is not that of a new file. */
function standing(root: string): string {
  return fs.existsSync(root) ? below(root, '').join('\n') : 'nothing';
}

function below(root: string, folder: string): string[] {
  const entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = `${folder}${entry.name}`;
      const file = path.join(root, name);
      if (entry.isDirectory()) return [`${name}/`, ...below(root, `${name}/`)];
      if (entry.isSymbolicLink()) return [`${name} → ${fs.readlinkSync(file)}`];
      const mode = fs.statSync(file).mode & 0o777;
      const said = mode === (0o666 & ~process.umask()) ? '' : ` ${mode.toString(8)}`;
      return [`${name}${said} ${JSON.stringify(fs.readFileSync(file, 'utf8'))}`];
    });
}

/** What is there no longer, and what is new. */
function changes(before: string, after: string): string[] {
  const [gone, made] = [before.split('\n'), after.split('\n')];
  return [
    ...gone.filter((line) => !made.includes(line)).map((line) => `  - ${line}`),
    ...made.filter((line) => !gone.includes(line)).map((line) => `  + ${line}`),
  ];
}

function answerOf(operation: (place: Place) => unknown, place: Place): string {
  try {
    return JSON.stringify(operation(place)) ?? 'done';
  } catch (error) {
    if (error instanceof Obstacle) return `${error.message} ${error.hint ?? ''} (${path.basename(error.path)})`;
    throw error;
  }
}

/** A project in which nothing happened yet. */
let fresh: { readonly root: string; readonly before: string } | null = null;

function projectAt(): { readonly root: string; readonly before: string } {
  if (fresh !== null) return fresh;
  const root = project();
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  fresh = { root, before: standing(root) };
  return fresh;
}

test.each(Object.entries(PLACES))(
  'at %s each answers in its own words, and touches nothing else',
  async (name, placeFrom) => {
    fresh = null;
    const said = new Map<string, string[]>();
    for (const [title, operation] of Object.entries(OPERATIONS)) {
      if (name === 'a device' && /^(?:write|append|remove)/u.test(title)) continue;
      const { root, before } = projectAt();
      const answer = answerOf(operation, placeFrom(root));
      const after = standing(root);
      if (after !== before) fresh = null;
      const lines = [
        answer.replaceAll(path.basename(root), 'ROOT').replaceAll(/x{300}/gu, 'x…'),
        ...changes(before, after),
      ];
      const text = lines.join('\n');
      said.set(text, [...(said.get(text) ?? []), title]);
    }
    const lines = [...said].map(([text, titles]) => `${titles.join(', ')}:\n  ${text}\n`);
    await expect(lines.join('\n')).toMatchFileSnapshot(`golden/${name.replaceAll(' ', '-')}.txt`);
  },
);
