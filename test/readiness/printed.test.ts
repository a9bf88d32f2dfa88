/** What `score` and `todo` print of connectors of which little and much is open, and their pictures, whole. */
import { expect, test } from 'vitest';
import { badge } from '../../src/readiness/badge.ts';
import { printScore } from '../../src/readiness/print-score.ts';
import { printTodo } from '../../src/readiness/print-todo.ts';
import type { ScoreReport } from '../../src/readiness/score-report.ts';
import { TIERS } from '../../src/readiness/tiers.ts';

const reasons = (count: number): ScoreReport['reasons'] =>
  Array.from({ length: count }, (_, index) => ({
    about: null,
    says: `Reason ${index + 1}.`,
    pointer: '',
    file: 'connectors/acme.json',
    line: index + 1,
    column: 3,
  }));

const ACME: ScoreReport = {
  id: 'acme',
  name: 'Acme \u001b[1m',
  file: 'connectors/acme.json',
  tier: 'draft',
  next: 'documented',
  reasons: reasons(1),
  later: [
    { tier: 'matched', lacks: 0 },
    { tier: 'proven', lacks: 2 },
  ],
};

test('scores', async () => {
  const reports = [
    ACME,
    ...[8, 9, 20].map((count) => ({ ...ACME, reasons: reasons(count), later: [] })),
    ...TIERS.map((tier) => ({ ...ACME, tier, next: null, reasons: [], later: [] })),
  ];
  const lines = [
    ...reports.map((report) => printScore(report, false)),
    printScore(ACME, true),
    printTodo({ id: 'acme', name: 'Acme', file: 'connectors/acme.json', grave: 0, questions: [] }, false),
  ];
  await expect(lines.join('\n').replaceAll('\u001b', '␛')).toMatchFileSnapshot('golden/scores.txt');
});

test.each([
  ['a', 'badge-short'],
  ['x'.repeat(40), 'badge-longest'],
  [`${'x'.repeat(39)}yz`, 'badge-cut'],
])('the picture of %s', async (name, file) => {
  await expect(badge({ name, tier: 'proven' })).toMatchFileSnapshot(`golden/${file}.svg`);
});
