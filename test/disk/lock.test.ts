import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { alone } from '../../src/disk/lock.ts';
import { placeIn } from '../../src/disk/place.ts';

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
