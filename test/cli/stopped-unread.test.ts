/** What nobody reads any more keeps no command alive that was stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';

const MAIN = path.resolve('dist/cli/main.js');

/** Each is told: more than a pipe holds, and than its reader takes in before somebody reads. */
const MISTAKES = 800;

test.concurrent.for(['SIGTERM', 'SIGINT'] as const)(
  '%s ends a watch whose problems nobody reads',
  async (signal, context) => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-unread-'));
    fs.mkdirSync(path.join(root, 'connectors'));
    const attributes = Array.from({ length: MISTAKES }, (_, at) => ({ name: `no name ${at}` }));
    const text = JSON.stringify({ version: 3, name: 'Acme', users: { attributes } }, null, 1);
    fs.writeFileSync(path.join(root, 'connectors/acme.json'), text);
    const watch = spawn(process.execPath, [MAIN, 'gen', '--watch', '--cwd', root]);
    context.onTestFinished(() => {
      watch.kill('SIGKILL');
      fs.rmSync(root, { recursive: true });
    });
    await new Promise<void>((resolve) => {
      let heard = '';
      watch.stderr.on('data', (said) => {
        heard += String(said);
        if (heard.includes('Ctrl+C')) resolve();
      });
    });
    // It is ready for a signal a moment behind these words.
    await wait(300);
    watch.kill(signal);
    expect(await once(watch, 'exit')).toEqual([signal === 'SIGTERM' ? 143 : 130, null]);
  },
);
