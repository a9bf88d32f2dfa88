/**
 * Breaks lines of the sources at random, one at a time and in a copy, and tells which test sees it:
 * `npm run mutate -- --seed 1 --count 40`. What no test sees is a law that is missing, or a change that means nothing.
 */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sitesIn } from './mutations.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** A break that makes a loop endless is seen, too. */
const LONGEST_RUN = 20 * 60_000;
/** How many stages run on a break of what was built. */
const BUILT_STAGES = 3;

/** Rooms whose tests stand in other folders as well. */
const MORE_TESTS = {
  emit: ['tutorial', 'templates', 'cases'],
  derive: ['manifest', 'architecture'],
  build: ['architecture'],
};

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    // The numbers of some of them, to run these again.
    only: { type: 'string' },
    // How far to go with one that survives: its room's tests, those of the rooms above, the quick ones, all, all deep.
    stages: { type: 'string', default: '4' },
    list: { type: 'boolean', default: false },
    // The tests are known to pass without a break.
    sound: { type: 'boolean', default: false },
  },
});

const chosen = choose(Number(values.count), Number(values.seed));
const only = values.only?.split(',').map(Number);
const wanted = chosen.map((mutant, index) => ({ ...mutant, number: index + 1 }));
const mutants = wanted.filter(({ number }) => only?.includes(number) ?? true);

if (values.list) for (const mutant of mutants) console.log(line(mutant));
else await run();

/** Spread over all sources by their size: of as many equal parts as are wanted, one site each. */
function choose(count, seed) {
  const sites = sources().flatMap((file) => numbered(sitesIn(file, fs.readFileSync(path.join(ROOT, file), 'utf8'))));
  const random = lehmer(seed);
  return Array.from({ length: count }, (_, index) => sites[Math.floor(((index + random()) * sites.length) / count)]);
}

/** From the end, as what is compiled has them too: the compiler keeps their order, and writes its own lines at the top. */
function numbered(sites) {
  return sites.map((site, index) => ({ ...site, fromEnd: index - sites.length }));
}

function sources() {
  return tracked()
    .filter((file) => /^src\/.*(?<!\.d)\.ts$/u.test(file) && !/\.generated\.|\/browser\//u.test(file))
    .sort();
}

function tracked() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((file) => /^(?!node_modules)/u.test(file) && file !== '' && fs.existsSync(path.join(ROOT, file)));
}

/** The generator of Park and Miller: the same list for the same seed, on any machine. */
function lehmer(seed) {
  let state = (seed * 16_807) % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function run() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-mutants-'));
  const copy = path.join(home, 'copy');
  let survivors = 0;
  try {
    for (const file of tracked()) fs.cpSync(path.join(ROOT, file), path.join(copy, file), { recursive: true });
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const shared = path.resolve(ROOT, '../shared');
    if (fs.existsSync(shared)) fs.symlinkSync(shared, path.join(home, 'shared'), 'junction');
    build(copy);
    const before = values.sound ? null : await testsSee(copy, [], 'quick');
    if (before !== null) throw new Error(`Without any break there is: ${before}`);
    for (const mutant of mutants) {
      const seen = (await seenInBuilt(copy, mutant)) ?? (await seenFromBuild(copy, mutant));
      if (seen === null) survivors += 1;
      console.log(`${line(mutant)}\n    ${seen ?? 'SURVIVES'}`);
    }
  } finally {
    fs.rmSync(home, { recursive: true, force: true });
  }
  console.log(`${mutants.length - survivors} of ${mutants.length} are seen.`);
  process.exitCode = survivors === 0 ? 0 : 1;
}

function line({ number, file, at, before, after }) {
  const short = (text) => text.replace(/\s+/gu, ' ').slice(0, 70);
  return `${number}. ${file}:${at} \`${short(before)}\` → \`${short(after)}\``;
}

function build(copy) {
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Breaks the compiled module, so that tests, commands and threads have one program: on a build that is older than its
 * sources, tests see that instead of the break.
 */
function seenInBuilt(copy, { file, fromEnd }) {
  const built = path.join(copy, file.replace(/^src\//u, 'dist/').replace(/\.ts$/u, '.js'));
  const room = /^src\/([^/]+)\//u.exec(file)?.[1];
  const above = room === undefined ? [] : roomsAbove(room).flatMap(testsOf);
  return whileBroken(built, sitesIn(built, fs.readFileSync(built, 'utf8')).at(fromEnd), () =>
    firstToSee([
      () => (room === undefined ? null : testsSee(copy, testsOf(room), 'quick')),
      () => (above.length === 0 ? null : testsSee(copy, above, 'quick')),
      () => testsSee(copy, [], 'quick'),
    ]),
  );
}

/** Breaks the source: the compiler may see it, and what is prepared when the package is built is made by it. */
async function seenFromBuild(copy, mutant) {
  if (Number(values.stages) <= BUILT_STAGES) return null;
  try {
    return await whileBroken(path.join(copy, mutant.file), mutant, () =>
      build(copy)
        ? firstToSee([() => testsSee(copy, [], 'test'), () => testsSee(copy, [], 'deep')], BUILT_STAGES)
        : 'the compiler',
    );
  } finally {
    fs.rmSync(path.join(copy, 'dist'), { recursive: true, force: true });
    build(copy);
  }
}

async function whileBroken(place, { start, end, after }, look) {
  const sound = fs.readFileSync(place, 'utf8');
  fs.writeFileSync(place, sound.slice(0, start) + after + sound.slice(end));
  try {
    return await look();
  } finally {
    fs.writeFileSync(place, sound);
  }
}

async function firstToSee(stages, before = 0) {
  for (const stage of stages.slice(0, Number(values.stages) - before)) {
    const seen = await stage();
    if (seen !== null) return seen;
  }
  return null;
}

function testsOf(room) {
  return [room, ...(MORE_TESTS[room] ?? [])].map((folder) => `test/${folder}/`);
}

/** The rooms that import a room, as the table of ARCHITECTURE.md has them. */
function roomsAbove(room) {
  const table = fs.readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const rows = [...table.matchAll(/^\| `(\w+)` \|[^|]*\|([^|]*)\|$/gmu)];
  return rows.flatMap(([, name, imports]) => (imports.includes(`\`${room}\``) ? [name] : []));
}

/** The first test that fails; `null` where none does. */
async function testsSee(copy, filters, mode) {
  const there = filters.filter((filter) => fs.existsSync(path.join(copy, filter)));
  if (filters.length > 0 && there.length === 0) return null;
  const report = path.join(copy, '../report.json');
  fs.rmSync(report, { force: true });
  const ended = await vitest(copy, [
    ...['run', '--bail=1', '--maxWorkers=1', '--passWithNoTests', '--reporter=json', `--outputFile=${report}`],
    ...(mode === 'test' ? [] : ['--mode', mode]),
    ...there,
  ]);
  if (!ended) return 'tests never end';
  if (!fs.existsSync(report)) return 'the tests do not start';
  for (const { name, status, assertionResults } of JSON.parse(fs.readFileSync(report, 'utf8')).testResults) {
    const failed = assertionResults.find((result) => result.status === 'failed');
    if (failed === undefined && status !== 'failed') continue;
    return `${path.relative(fs.realpathSync(copy), name)} > ${failed?.fullName ?? 'does not load'}`;
  }
  return null;
}

/** Whether it ended; the whole group is stopped where it does not, because workers in an endless loop hear nothing. */
function vitest(copy, args) {
  return new Promise((resolve) => {
    const program = path.join(copy, 'node_modules/vitest/vitest.mjs');
    const child = spawn(process.execPath, [program, ...args], { cwd: copy, stdio: 'ignore', detached: true });
    const alarm = setTimeout(() => {
      process.kill(-child.pid, 'SIGKILL');
      resolve(false);
    }, LONGEST_RUN);
    child.on('exit', () => {
      clearTimeout(alarm);
      resolve(true);
    });
  });
}
