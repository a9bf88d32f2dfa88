/** What the room of the disk knows of paths, errors and stamps. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { appendTo } from '../../src/disk/append-file.ts';
import { readIndexStamp, unchangedTeller } from '../../src/disk/index-stamp.ts';
import { asObstacle, codeOf, isMissing } from '../../src/disk/obstacle.ts';
import { below, displayPath, namedPlace, placeIn, repositoryAround } from '../../src/disk/place.ts';
import { type FolderFiles, StampReader, stoodThere } from '../../src/disk/stamp.ts';
import { writeWhole } from '../../src/disk/write-file.ts';
import { writeNewFile } from '../../src/disk/write-new-file.ts';
import { CannotRun } from '../../src/problem/cannot-run.ts';

function folder(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-disk-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  return root;
}

const failing = (code: string) => () => {
  throw Object.assign(new Error('no'), { code });
};

describe('a place', () => {
  it('is named by its way from the folder that is trusted', () => {
    expect(placeIn('/p')).toEqual({ base: '/p', path: '/p', shown: '.' });
    expect(below(placeIn('/p', 'a'), 'b', 'c')).toEqual({ base: '/p', path: '/p/a/b/c', shown: 'a/b/c' });
    expect(displayPath('/p/a', '/p/b')).toBe('../b');
  });

  it('that a person names is trusted from the project, the repository or its own folder on', () => {
    const root = folder();
    const project = path.join(root, 'repository/deep/project');
    fs.mkdirSync(path.join(root, 'repository/.git'), { recursive: true });
    const bases = ['.', 'a/b', '..a', '../c', '../../../d', '../../../e/f', '/g/h'].map((name) => {
      const { base, path: file, shown } = namedPlace(project, name);
      return [base, file].map((each) => path.relative(root, each)).concat(shown);
    });
    const repository = 'repository';
    expect(bases.slice(0, 6)).toEqual([
      [`${repository}/deep/project`, `${repository}/deep/project`, '.'],
      [`${repository}/deep/project`, `${repository}/deep/project/a/b`, 'a/b'],
      [`${repository}/deep/project`, `${repository}/deep/project/..a`, '..a'],
      [repository, `${repository}/deep/c`, '../c'],
      ['', 'd', '../../../d'],
      ['e', 'e/f', '../../../e/f'],
    ]);
    expect(namedPlace(project, '/g/h').base).toBe('/g');
    expect(namedPlace(root, '../x').base).toBe(path.dirname(root));
    expect(repositoryAround(root)).toBeNull();
  });
});

describe('an error of the system', () => {
  const place = placeIn('/p', 'file');
  const saidOf = (code: string, action: 'read' | 'write' | 'remove' = 'read') =>
    String(asObstacle(Object.assign(new Error('x'), { code }), action, place));

  it('is told in words, by its code where there are none', () => {
    expect(['EACCES', 'ENOSPC', 'EROFS', 'EODD'].map((code) => saidOf(code, 'write'))).toEqual([
      'Obstacle: Cannot write file: permission denied.',
      'Obstacle: Cannot write file: the disk is full.',
      'Obstacle: Cannot write file: the disk is read-only.',
      'Obstacle: Cannot write file: EODD.',
    ]);
  });

  it('stays what it is where it is a defect, or told already', () => {
    for (const error of [new Error('x'), 'x', { code: 'EIO' }, new CannotRun('told', null)])
      expect(asObstacle(error, 'read', place)).toBe(error);
    expect(codeOf(Object.assign(new Error('x'), { code: 7 }))).toBeNull();
    expect(isMissing(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe(true);
  });
});

describe('on a disk without second names', () => {
  it.each(['EPERM', 'ENOSYS'])('(%s) a file is made all the same, and none is replaced', (code) => {
    const root = folder();
    const link = vi.spyOn(fs, 'linkSync').mockImplementation(failing(code));
    onTestFinished(() => link.mockRestore());
    expect(writeNewFile(placeIn(root, 'a'), Buffer.from('1'))).toBe(true);
    writeWhole(placeIn(root, 'b'), '2', null);
    expect(() => writeWhole(placeIn(root, 'b'), '3', null)).toThrow('changed by somebody else');
    const copy = vi.spyOn(fs, 'copyFileSync').mockImplementation(failing('EEXIST'));
    expect(writeNewFile(placeIn(root, 'c'), Buffer.from('1'))).toBe(false);
    copy.mockImplementation(failing('EIO'));
    expect(() => writeNewFile(placeIn(root, 'c'), Buffer.from('1'))).toThrow(
      'Cannot write c: the disk does not answer.',
    );
    copy.mockRestore();
    expect(fs.readdirSync(root).map((name) => fs.readFileSync(path.join(root, name), 'utf8'))).toEqual(['1', '2']);
  });
});

test('whoever waits for the disk while it is at work shares its next turn', async () => {
  const file = appendTo(placeIn(folder(), 'file'));
  const flush = vi.spyOn(fs, 'fdatasync');
  onTestFinished(() => flush.mockRestore());
  file.append('1');
  await Promise.all([file.flushed(), file.flushed(), file.flushed()]);
  expect(flush).toHaveBeenCalledTimes(2);
  await file.flushed();
  expect(flush).toHaveBeenCalledTimes(3);
  flush.mockImplementationOnce((_file, done) => done(Object.assign(new Error('no'), { code: 'EIO' })));
  await expect(file.flushed()).rejects.toThrow('Cannot write file: the disk does not answer.');
  await file.close();
  expect(() => file.append('2')).toThrow();
});

/** Files so long after one another that each has a later time than the one before. */
function writeLater(file: string, than: string): void {
  do fs.writeFileSync(file, 'later');
  while (fs.statSync(file).ctimeMs <= fs.statSync(than).ctimeMs);
}

describe('a stamp', () => {
  const at = (root: string, names: readonly string[], ...way: readonly string[]): FolderFiles[] => [
    { folder: placeIn(root, ...way), names },
  ];

  it('is another one where a file is another one, is gone or is new', () => {
    const root = folder();
    for (const name of ['a', 'b']) fs.writeFileSync(path.join(root, name), name);
    const stamp = () => new StampReader([]).stampsOf(at(root, ['a', 'b', 'c']));
    const seen = [stamp()];
    expect(stamp()).toBe(seen[0]);
    const changes = [
      () => fs.writeFileSync(path.join(root, 'a'), 'longer'),
      () => fs.rmSync(path.join(root, 'b')),
      () => fs.writeFileSync(path.join(root, 'c'), ''),
    ];
    for (const change of changes) {
      change();
      seen.push(stamp());
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen.map((each) => stoodThere(each ?? ''))).toEqual([
      [true, true, false],
      [true, true, false],
      [true, false, false],
      [true, false, true],
    ]);
  });

  it('is none where something else stands, or a link on the way', () => {
    const root = folder();
    fs.mkdirSync(path.join(root, 'folder/deep'), { recursive: true });
    fs.writeFileSync(path.join(root, 'folder/a'), '');
    fs.symlinkSync('folder', path.join(root, 'link'));
    const stampsOf = (names: readonly string[], ...way: readonly string[]) =>
      new StampReader([]).stampsOf(at(root, names, ...way));
    expect(stampsOf(['a'], 'folder')).not.toBeNull();
    expect(stampsOf(['none'], 'folder', 'deep')).not.toBeNull();
    for (const way of [['link'], ['none'], ['folder', 'a'], ['link', 'deep'], ['none', 'deep']])
      expect(stampsOf(['a'], ...way)).toBeNull();
    expect(stampsOf(['a', 'deep'], 'folder')).toBeNull();
    expect(stampsOf(['link'])).toBeNull();
  });

  it('asks no more for what a list of the folder has told', () => {
    const root = folder();
    fs.mkdirSync(path.join(root, 'deep'));
    const reader = new StampReader([]);
    reader.list(placeIn(root));
    fs.writeFileSync(path.join(root, 'new'), '');
    fs.rmdirSync(path.join(root, 'deep'));
    expect(stoodThere(reader.stampsOf(at(root, ['new'])) ?? '')).toEqual([false]);
    expect(reader.stampsOf(at(root, ['x'], 'deep'))).not.toBeNull();
    expect(new StampReader([]).stampsOf(at(root, ['x'], 'deep'))).toBeNull();
  });

  it('lasts where the clock of the disk had gone on', () => {
    const root = folder();
    fs.writeFileSync(path.join(root, 'a'), '');
    writeLater(path.join(root, 'b'), path.join(root, 'a'));
    const lasting = (name: string, ...written: readonly string[]) =>
      new StampReader(written.map((each) => placeIn(root, each))).lastingStampsOf(at(root, [name]));
    expect(lasting('a', 'b', 'a', 'none')).not.toBeNull();
    for (const stamp of [lasting('b', 'b'), lasting('a', 'a'), lasting('a')]) expect(stamp).toBeNull();
    expect(lasting('none', 'a')).not.toBeNull();
  });
});

describe("git's index", () => {
  const PRINTED =
    'a.json\n  ctime: 12:34\n  mtime: 56:78\n  dev: 9\tino: 10\n  uid: 0\tgid: 0\n  size: 11\tflags: 0\n'.slice(7);

  it('tells what it knows of a file', () => {
    expect(readIndexStamp(PRINTED)).toEqual({
      changed: 12_000_000_034n,
      modified: 56_000_000_078n,
      inode: 10n,
      size: 11n,
    });
    expect(readIndexStamp(PRINTED.replace('size', 'sizes'))).toBeNull();
  });

  it('knows a file by all that it keeps of it, if it was written later', () => {
    const root = folder();
    const [file, index] = [path.join(root, 'file'), path.join(root, 'index')];
    fs.writeFileSync(file, 'text');
    writeLater(index, file);
    const { ctimeNs: changed, mtimeNs: modified, ino, size } = fs.lstatSync(file, { bigint: true });
    const stamp = { changed, modified, inode: ino % (1n << 32n), size };
    const isUnchanged = unchangedTeller(index);
    expect(isUnchanged(file, stamp)).toBe(true);
    for (const key of ['changed', 'modified', 'inode', 'size'] as const)
      expect(isUnchanged(file, { ...stamp, [key]: stamp[key] - 1n }), key).toBe(false);
    for (const other of [root, path.join(root, 'none')]) expect(isUnchanged(other, stamp)).toBe(false);
    expect(isUnchanged(file, null)).toBe(false);
    // Written in the same tick as the index, or later: it may have been changed once more.
    const written = fs.lstatSync(index, { bigint: true }).mtimeNs;
    fs.utimesSync(file, new Date(), new Date(Number(written / 1_000_000n) + 5000));
    const now = fs.lstatSync(file, { bigint: true });
    expect(isUnchanged(file, { ...stamp, changed: now.ctimeNs, modified: now.mtimeNs })).toBe(false);
    expect(isUnchanged(file, { ...stamp, changed: 0n, modified: written })).toBe(false);
    expect(unchangedTeller(path.join(root, 'none'))(file, stamp)).toBe(false);
  });
});
