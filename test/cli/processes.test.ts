/** What only whole processes can show: threads, and a run that is killed. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeProject } from '../../bench/made-up-connectors.mjs';
import { deepIt, isDeep } from '../run/depth.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli/main.js');

/** Enough for threads, and one more than goes up in hands of sixteen. */
const CROWD = 65;

/** Of one hand and another: the first and the last of what one thread is given at a time, and of all. */
const MADE: readonly number[] = isDeep
  ? Array.from({ length: CROWD }, (_, index) => index)
  : [0, 1, 15, 16, 47, 63, 64];

/** Connectors enough for threads, with as little to generate as there can be; most are refused, which takes no time. */
function crowd(): Record<string, string> {
  const [userName] = JSON.parse(acmeManifest()).users.attributes;
  return Object.fromEntries(
    Array.from({ length: CROWD }, (_, index) => {
      const users = { actions: ['create'], basis: 'documented', attributes: [userName] };
      const name = `App ${index}`;
      const sound = acmeManifest({ name, auth: { method: 'none' }, setup: undefined, users });
      return [`connectors/${idOf(index)}.json`, MADE.includes(index) ? sound : JSON.stringify({ name })];
    }),
  );
}

function idOf(index: number): string {
  return `app-${String(index).padStart(4, '0')}`;
}

describe('a project of many connectors', () => {
  it('is generated in threads with the bytes that one connector alone gives, whatever language and time zone the machine has', async () => {
    const project = new TemporaryProject(crowd());
    // With dates, texts to sort and every output.
    writeProject(project.root, 2);
    const env = { ...process.env, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
    const options = { cwd: project.root, env, encoding: 'utf8' } as const;
    expect(spawnSync(process.execPath, [...process.execArgv, CLI, 'gen', '--quiet'], options)).toMatchObject({
      status: MADE.length < CROWD ? 1 : 0,
      stderr: '',
    });
    const files = MADE.length * 6;
    expect(writtenFiles(project)).toHaveLength(files);
    project.remove('node_modules/.cache');
    const { err } = await project.run('gen', ...MADE.map(idOf));
    expect(err).toBe(`${MADE.length} connectors: ${files} files, ${files} unchanged.\n`);
  });

  // That it is told once, `generate-in-threads.test.ts` holds without a thread.
  deepIt('tells a mistake in a template once', async () => {
    const project = new TemporaryProject({ ...crowd(), 'templates/sections/plan.hbs': '{{nobody}}\n' });
    const { code, out } = await project.run('gen');
    expect(code).toBe(1);
    expect(out.match(/template-unknown-name/gu)).toHaveLength(1);
  });
});

describe('a run that is killed', () => {
  // The attacks end a run in the middle of each single change of the disk.
  it.each(isDeep ? [0, 1] : [1])(
    'after it began to write %i connectors leaves nothing half-written',
    async (connectors) => {
      const project = new TemporaryProject();
      writeProject(project.root, 2);
      await killAfter(project, connectors);
      const left = writtenFiles(project);
      const next = await project.run('gen');
      expect(next).toMatchObject({ code: 0, out: expect.not.stringMatching(/ output-/u) });
      for (const [file, text] of left) expect(project.read(path.join('generated', file)), file).toBe(text);
      expect((await project.run('gen', '--check', '--quiet')).code).toBe(0);
      expect([...project.tree('generated').keys()].filter((name) => name.endsWith('-tmp'))).toEqual([]);
    },
  );
});

/** Kills the run as soon as that many connectors have a folder; it may have ended by then. */
function killAfter(project: TemporaryProject, connectors: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, CLI, 'gen'], { cwd: project.root, stdio: 'ignore' });
    const watch = setInterval(() => {
      if (foldersOf(project) >= connectors && project.has('generated')) child.kill('SIGKILL');
    }, 1);
    child.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

function foldersOf(project: TemporaryProject): number {
  return project.has('generated')
    ? fs.readdirSync(project.path('generated')).filter((name) => !name.startsWith('.')).length
    : 0;
}

function writtenFiles(project: TemporaryProject): [string, string][] {
  return [...project.tree('generated')].filter(([name]) => !path.basename(name).startsWith('.'));
}
