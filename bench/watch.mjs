/** `gen --watch` over a library: how long after a save its page is written, and what of the processor that takes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeProject } from './made-up-connectors.mjs';
import { median } from './timing.mjs';

const SAVES = 20;
const PLAN = /\*\*(?:Business|Basic|Premium)\*\*/u;
const OTHER = '**Premium**';

/** Rows of the report. The clock also measures what else the machine does; the processor's time is the session's own. */
export async function measureWatch(root, work, count) {
  const project = path.join(work, `watched-${count}`);
  if (!fs.existsSync(project)) writeProject(project, count);
  const session = spawn(process.execPath, [path.join(root, 'dist/cli/main.js'), 'gen', '--watch', '--cwd', project]);
  try {
    await said(session, 'Ctrl+C');
    const saves = [];
    for (let save = 0; save < SAVES; save += 1) saves.push(await savedToWritten(session, project, save));
    const all = (name) => saves.map((each) => each[name]);
    const rows = [
      [`gen --watch of ${count}: saved to written`, Math.min(...all('clock')), 100, 'ms'],
      ['  the same, the median', median(all('clock')), 100, 'ms'],
    ];
    const used = all('processor').reduce((sum, each) => sum + each, 0) / SAVES;
    return Number.isNaN(used) ? rows : [...rows, ["  the processor's part of it, a save", used, 50, 'ms']];
  } finally {
    session.kill();
  }
}

async function savedToWritten(session, project, save) {
  const file = path.join(project, 'connectors', `app-${String(save % 3).padStart(4, '0')}.json`);
  const page = path.join(project, 'generated', path.basename(file, '.json'), 'tutorial.md');
  const text = fs.readFileSync(file, 'utf8').replace(PLAN, (plan) => (plan === OTHER ? '**Basic**' : OTHER));
  const before = fs.readFileSync(page, 'utf8');
  const used = processorTime(session.pid);
  const start = performance.now();
  fs.writeFileSync(file, text);
  while (fs.readFileSync(page, 'utf8') === before) await wait(1);
  const clock = performance.now() - start;
  // What comes after the page belongs to the save, too, and what a session does when it is let alone.
  await wait(500);
  return { clock, processor: processorTime(session.pid) - used };
}

/** Milliseconds, as Linux counts them (proc(5)): in ticks of ten; elsewhere nothing tells. */
function processorTime(pid) {
  if (process.platform !== 'linux') return Number.NaN;
  const [, rest = ''] = /\) (.*)/u.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const [user, system] = rest.split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

async function said(session, words) {
  let heard = '';
  while (!heard.includes(words)) heard += String((await once(session.stderr, 'data'))[0]);
}
