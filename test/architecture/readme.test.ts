/** The README tells what there is. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { ROOT } from './source-file.ts';

const firstCells = fs
  .readFileSync(path.join(ROOT, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|')[1] ?? '');

it.each(OUTPUTS)('the README has a row for %s', (output) => {
  expect(firstCells.some((cell) => cell.includes(`\`${output}\``))).toBe(true);
});
