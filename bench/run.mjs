/**
 * `npm run bench`: every figure is a ratio measured in this run, or a time beside its limit. Nothing fails here; a
 * line that misses its limit says so.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureExpressions } from './expressions.mjs';
import { measureGrowth } from './growth.mjs';
import { measureImpact } from './impact.mjs';
import { measureLive } from './live.mjs';
import { writeProject } from './made-up-connectors.mjs';
import { measureMapping } from './mapping.mjs';
import { measurePages } from './pages.mjs';
import { measureSpeed } from './speed.mjs';
import { median, pairedRatio, timeProcess } from './timing.mjs';
import { measureWatch } from './watch.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
/** As it is published. */
const CLI = path.join(ROOT, 'lib/cli/main.js');
const COUNT = Number(process.env.BENCH_CONNECTORS ?? 1000);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-bench-'));

/** What this run found, by the names of its rows. */
const figures = {};

function report(name, value, limit, unit, isAtMost = true) {
  const isMet = isAtMost ? value <= limit : value >= limit;
  figures[name.trim()] = { value: Number(value.toFixed(3)), limit, unit, isMet };
  console.log(
    `${isMet ? 'met   ' : 'MISSED'}  ${name.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit}  (${isAtMost ? 'at most' : 'at least'} ${limit})`,
  );
}

try {
  timeProcess([CLI, 'gen'], { cwd: ROOT });
  const unchanged = pairedRatio(
    15,
    () => timeProcess([CLI, 'gen'], { cwd: ROOT }),
    () => timeProcess(['-e', '0']),
  );
  report('gen over the four, nothing changed, against node -e 0', unchanged, 5, 'x');

  const project = path.join(work, 'project');
  writeProject(project, COUNT);
  const one = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
  const cold = timeGen(one, ['gen', '--quiet', '--cwd', project]);
  report(`gen of ${COUNT} made-up connectors, cold, one core, each`, cold / COUNT, 12, 'ms');
  fs.rmSync(path.join(project, 'node_modules/.cache'), { recursive: true });
  fs.rmSync(path.join(project, 'generated'), { recursive: true });
  const threads = timeGen([], ['gen', '--quiet', '--cwd', project]);
  report(`  the same on ${os.availableParallelism()} cores`, threads / COUNT, 12, 'ms');
  const parse = await parseTime(project);
  report('  the same, as a multiple of one remark parse of a page', cold / COUNT / parse, 12 / 9, 'x');
  const warm = median([1, 2, 3].map(() => timeProcess([CLI, 'gen', '--quiet', '--cwd', project])));
  report(`gen of ${COUNT}, nothing changed, in all`, warm, (1000 * COUNT) / 1000, 'ms');

  for (const [name, value, limit, unit] of await measureMapping(ROOT, work)) report(name, value, limit, unit, false);
  const rules = path.join(ROOT, 'generated/workgrid/rules.js');
  report(
    'import of rules.js, in a fresh process',
    median(Array.from({ length: 15 }, () => importTime(rules))),
    10,
    'ms',
  );
  for (const [name, value, limit, unit] of await measureExpressions(ROOT)) report(name, value, limit, unit, false);
  for (const [name, value, limit, unit] of await measurePages(ROOT, work)) report(name, value, limit, unit);
  for (const [name, value, limit, unit] of await measureGrowth(ROOT)) report(name, value, limit, unit);
  for (const row of await measureLive(ROOT, work)) report(...row);
  for (const row of await measureImpact(ROOT, work)) report(...row);
  for (const row of await measureWatch(ROOT, work, COUNT)) report(...row);
  for (const row of measureSpeed(ROOT, work, COUNT * 4)) report(...row);
  keepHistory();
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

/** A line a run, for whoever draws how figures went: never committed, for they are of one machine. */
function keepHistory() {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
  const line = { at: new Date().toISOString(), commit: stdout.trim(), node: process.version, figures };
  fs.appendFileSync(path.join(ROOT, 'bench/history.jsonl'), `${JSON.stringify(line)}\n`);
}

function timeGen(prefix, args) {
  const [command, ...rest] = [...prefix, process.execPath, CLI, ...args];
  const start = performance.now();
  const { status, stderr } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`gen ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** The median time of one remark parse of a generated page, warm: the part of the work that no design can remove. */
async function parseTime(project) {
  const { remark } = await import('remark');
  const { default: frontmatter } = await import('remark-frontmatter');
  const processor = remark().use(frontmatter).freeze();
  const folders = fs
    .readdirSync(path.join(project, 'generated'))
    .filter((name) => name.startsWith('app-'))
    .slice(0, 200);
  const pages = folders.map((name) => fs.readFileSync(path.join(project, 'generated', name, 'tutorial.md'), 'utf8'));
  const times = [...pages, ...pages].map((page) => {
    const start = performance.now();
    processor.parse(page);
    return performance.now() - start;
  });
  return median(times.slice(pages.length));
}

function importTime(file) {
  const code = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start);`;
  return Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout);
}
