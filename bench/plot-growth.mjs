/**
 * `node bench/plot-growth.mjs`: measures cold and unchanged runs of `gen` over libraries of growing size, and draws them
 * into docs/media/growth.svg. Sizes are given as arguments; without any, from 10 to 10,000.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeProject } from './made-up-connectors.mjs';
import { usageOf } from './usage.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist/cli/main.js');
const SIZES = process.argv.slice(2).map(Number);
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 360, 70, 50, 20, 110];

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-growth-'));
try {
  const measured = (SIZES.length === 0 ? [10, 100, 1000, 10_000] : SIZES).map((count) => {
    const project = path.join(work, String(count));
    writeProject(project, count);
    const gen = [CLI, 'gen', '--quiet', '--cwd', project];
    const cold = usageOf(gen).time;
    usageOf(gen);
    const unchanged = usageOf(gen).time;
    fs.rmSync(project, { recursive: true });
    return { count, cold, unchanged };
  });
  const bare = usageOf(['-e', '0']).time;
  console.table(measured.map(({ count, ...each }) => ({ count, ...each, 'cold, a connector': each.cold / count })));
  fs.writeFileSync(path.join(ROOT, 'docs/media/growth.svg'), draw(measured, bare));
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

/** Both axes grow tenfold from line to line; times are multiples of a process that does nothing. */
function draw(measured, bare) {
  const counts = measured.map(({ count }) => Math.log10(count));
  const most = Math.ceil(Math.max(...measured.map(({ cold }) => Math.log10(cold / bare))));
  const [from, to] = [Math.min(...counts), Math.max(...counts)];
  const x = (count) => LEFT + ((Math.log10(count) - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const y = (ratio) => HEIGHT - BOTTOM - (Math.log10(ratio) / most) * (HEIGHT - BOTTOM - TOP);
  const line = (key, color) => {
    const points = measured.map((each) => `${x(each.count).toFixed(1)},${y(each[key] / bare).toFixed(1)}`);
    const last = points.at(-1)?.split(',') ?? [];
    return `  <polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>
  <text x="${Number(last[0]) + 8}" y="${last[1]}" fill="${color}">${key}</text>`;
  };
  const rows = Array.from({ length: most + 1 }, (_, power) => {
    const at = y(10 ** power).toFixed(1);
    return `  <line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="#ccc"/>
  <text x="${LEFT - 8}" y="${at}" text-anchor="end">${10 ** power}×</text>`;
  });
  const columns = measured.map(
    ({ count }) =>
      `  <text x="${x(count).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${count}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">
  <title>Processor time of gen, as a multiple of a bare node process, over the number of connectors</title>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>
${[...rows, ...columns, line('cold', '#b3412a'), line('unchanged', '#2a62b3')].join('\n')}
  <text x="${(WIDTH + LEFT - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">connectors</text>
</svg>
`;
}
