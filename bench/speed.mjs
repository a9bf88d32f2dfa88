/** Libraries of a thousand connectors and more: cold, unchanged, one changed, linted, and how a command starts. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeProject } from './made-up-connectors.mjs';
import { againstBare, usageOf } from './usage.mjs';

const ROUNDS = 5;

const COMMANDS = [
  ...['init', 'new', 'gen', 'lint', 'format', 'todo', 'explain', 'diff', 'impact', 'trace', 'preview', 'import'],
  ...['export', 'migrate', 'mock', 'verify', 'provision', 'deploy'],
];

/** @param large how many connectors the larger library has; the other one has a quarter of them */
export function measureSpeed(root, work, large) {
  const cli = path.join(root, 'lib/cli/main.js');
  const small = Math.round(large / 4);
  const rows = [];
  const [few, many] = [small, large].map((count) => {
    const project = path.join(work, `library-${count}`);
    writeProject(project, count);
    return { count, project, cold: usageOf([cli, 'gen', '--quiet', '--cwd', project]) };
  });
  rows.push([`gen of ${many.count}, cold: memory`, many.cold.memory, 350, 'MB']);
  const growth = many.cold.time / many.count / (few.cold.time / few.count);
  rows.push([`  growth of a connector's time, ${few.count} to ${many.count}`, growth, 1.05, 'x']);
  for (const [{ count, project }, limit] of [
    [few, 5],
    [many, 10],
  ]) {
    const gen = [cli, 'gen', '--quiet', '--cwd', project];
    usageOf(gen);
    rows.push([`gen of ${count}, nothing changed, against node -e 0`, againstBare(ROUNDS, gen), limit, 'x']);
    rows.push([`gen of ${count}, one changed`, oneChanged(project, gen), 400, 'ms']);
  }
  const lint = [cli, 'lint', '--quiet', '--cwd', few.project];
  usageOf(lint, { isAny: true });
  rows.push([`lint of ${few.count}, nothing changed`, usageOf(lint, { isAny: true }).time, 800, 'ms']);
  rows.push([`diff of ${few.count}, 10 changed`, diffOfTen(few.project, few.count, cli), 600, 'ms']);
  const site = usageOf([cli, 'preview', '--build', path.join(work, 'site'), '--quiet', '--cwd', few.project], {
    isAny: true,
  });
  rows.push([`site of ${few.count}`, site.time, 15_000, 'ms'], ['  its memory', site.memory, 300, 'MB']);
  for (const command of COMMANDS) {
    const ratio = againstBare(ROUNDS, [cli, command, '--help'], { cwd: few.project });
    rows.push([`${command} --help, against node -e 0`, ratio, 2, 'x']);
  }
  return rows;
}

/** Of what git was asked, only what the command itself takes is counted. */
function diffOfTen(project, count, cli) {
  const git = (...args) =>
    spawnSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: project });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', 'connectors');
  git('commit', '--quiet', '--message', 'The library');
  for (let tenth = 0; tenth < 10; tenth++) {
    const index = Math.floor((tenth * count) / 10);
    const file = path.join(project, 'connectors', `app-${String(index).padStart(4, '0')}.json`);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"displayName"\n', '"givenName"\n'));
  }
  return usageOf([cli, 'diff', '--cwd', project], { isAny: true }).time;
}

function oneChanged(project, gen) {
  const file = path.join(project, 'connectors/app-0000.json');
  const manifest = fs.readFileSync(file, 'utf8');
  const times = ['Basic', 'Premium', 'Business'].map((plan) => {
    fs.writeFileSync(file, manifest.replace('**Business**', `**${plan}**`));
    return usageOf(gen).time;
  });
  return Math.min(...times);
}
