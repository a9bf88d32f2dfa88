import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { alone, clearLeftOvers, hold } from '../../src/disk/lock.ts';
import { placeIn } from '../../src/disk/place.ts';
import { unfinishedName } from '../../src/disk/unfinished.ts';

const LOCK = '.scimanifest.lock';

function folder(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-lock-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  return root;
}

describe('work that is done alone', () => {
  test('waits for the run that holds the lock, and lets go of its own', async () => {
    const root = folder();
    const lock = path.join(root, LOCK);
    const holds = `const fs = require('node:fs'), lock = ${JSON.stringify(lock)};
      fs.writeFileSync(lock, process.pid + '\\n');
      process.stdout.write('held');
      setTimeout(() => { fs.writeFileSync(${JSON.stringify(path.join(root, 'other'))}, 'done'); fs.rmSync(lock); }, 100);`;
    const other = spawn(process.execPath, ['-e', holds]);
    await new Promise((resolve) => other.stdout.once('data', resolve));
    expect(alone(placeIn(root), () => fs.readdirSync(root).sort())).toEqual([LOCK, 'other']);
    expect(fs.existsSync(lock)).toBe(false);
  });

  test('takes the lock of a run that was killed, and leaves nothing behind where it fails', async () => {
    const root = folder();
    const killed = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => killed.on('exit', resolve));
    fs.writeFileSync(path.join(root, LOCK), `${killed.pid}\n`);
    const fail = () => {
      throw new Error('failed');
    };
    expect(() => alone(placeIn(root), fail)).toThrow('failed');
    expect(fs.readdirSync(root)).toEqual([]);
  });
});

/** No system gives a process this number. */
const GONE = 999_999_999;
/** The parent of all processes runs as long as the system does. */
const RUNNING = 1;

describe('a lock', () => {
  test.each([
    ['another run', `${RUNNING}\n`],
    ['nobody who can be told', 'somebody'],
  ])('of %s stays, and whoever has no patience is told so', (_whose, text) => {
    const root = folder();
    const lock = placeIn(root, 'deep', 'lock');
    fs.mkdirSync(path.join(root, 'deep'));
    fs.writeFileSync(lock.path, text);
    const told = (since: string) => ({
      message: `Another run is writing here: deep/lock ${since}.`,
      hint: 'Wait until it has ended. If there is none, remove that file.',
    });
    expect(() => hold(lock)).toThrow(expect.objectContaining(told('is there')));
    expect(() => hold(lock, 15)).toThrow(expect.objectContaining(told('has stood there for 0.015 seconds')));
    expect(fs.readdirSync(path.join(root, 'deep'))).toEqual(['lock']);
    expect(fs.readFileSync(lock.path, 'utf8')).toBe(text);
  });

  test('of this process is held once, whatever its number held before it began', () => {
    const root = folder();
    const lock = placeIn(root, 'deep', 'lock');
    fs.mkdirSync(path.join(root, 'deep'));
    fs.writeFileSync(lock.path, `${process.pid}\n`);
    const release = hold(lock);
    expect(() => hold(lock)).toThrow('Another run is writing here');
    expect(fs.readFileSync(lock.path, 'utf8')).toBe(`${process.pid}\n`);
    release();
    hold(lock)();
    expect(fs.readdirSync(path.join(root, 'deep'))).toEqual([]);
  });

  test('is taken on a disk without second names, and not where the disk refuses', () => {
    const root = folder();
    const lock = placeIn(root, 'lock');
    const failing = (code: string) => () => {
      throw Object.assign(new Error('no'), { code });
    };
    const link = vi.spyOn(fs, 'linkSync').mockImplementation(failing('ENOTSUP'));
    onTestFinished(() => link.mockRestore());
    const release = hold(lock);
    expect(() => hold(lock)).toThrow('Another run');
    release();
    link.mockImplementation(failing('EIO'));
    expect(() => hold(lock)).toThrow('Cannot write lock: the disk does not answer.');
    expect(fs.readdirSync(root)).toEqual([]);
  });

  test('that somebody took between the look and the move is put back', () => {
    const root = folder();
    const lock = placeIn(root, 'lock');
    fs.writeFileSync(lock.path, `${GONE}\n`);
    const rename = vi.spyOn(fs, 'renameSync').mockImplementationOnce((from, to) => {
      fs.writeFileSync(from, `${RUNNING}\n`);
      fs.copyFileSync(from, to);
      fs.rmSync(from);
    });
    onTestFinished(() => rename.mockRestore());
    expect(() => hold(lock)).toThrow('Another run is writing here');
    expect(fs.readFileSync(lock.path, 'utf8')).toBe(`${RUNNING}\n`);
  });

  test('needs a folder', () => {
    const root = folder();
    fs.writeFileSync(path.join(root, 'file'), '');
    expect(() => alone(placeIn(root, 'file'), () => 1)).toThrow('file is a file where a folder belongs.');
    expect(alone(placeIn(root, 'new', 'folder'), () => fs.readdirSync(path.join(root, 'new/folder')))).toEqual([LOCK]);
  });
});

test('what killed runs left is removed, and nothing of a run that goes on', () => {
  const root = folder();
  const draft = (owner: number) => `.${owner}-0123456789abcdef.scimanifest-tmp`;
  const stay = [draft(RUNNING), `${draft(GONE)}.more`, `.${GONE}-01.scimanifest-tmp`, 'acme.json'];
  for (const name of [draft(GONE), ...stay, LOCK]) fs.writeFileSync(path.join(root, name), `${GONE}\n`);
  fs.mkdirSync(path.join(root, `.${GONE}-fedcba9876543210.scimanifest-tmp`));
  clearLeftOvers(placeIn(root));
  expect(fs.readdirSync(root)).toEqual([...stay, `.${GONE}-fedcba9876543210.scimanifest-tmp`].sort());
  fs.writeFileSync(path.join(root, LOCK), `${RUNNING}\n`);
  clearLeftOvers(placeIn(root));
  clearLeftOvers(placeIn(root, 'none'));
  expect(fs.existsSync(path.join(root, LOCK))).toBe(true);
});

test('no two files that are being written have the same name', () => {
  const names = Array.from({ length: 1100 }, () => unfinishedName('/p/file'));
  expect(new Set(names).size).toBe(1100);
  const pattern = new RegExp(`^/p/\\.${process.pid}-[0-9a-f]{16}\\.scimanifest-tmp$`, 'u');
  expect(names.filter((name) => !pattern.test(name))).toEqual([]);
});
