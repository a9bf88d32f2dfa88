/**
 * Public reports of people who do this job, each with the right answer. `public-reports.json` keeps them all; what can be tried
 * stands in the row, and where the evidence is unclear, `chosen` says what was decided and why.
 */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Try, tryReport } from './try-report.ts';

interface Report {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly input: string;
  readonly right: string;
  readonly verdict: 'to mend' | 'holds' | 'evidence unclear';
  readonly try?: readonly Try[];
  /** What was decided, where the report leaves it open or another one contradicts it. */
  readonly chosen?: string;
}

const reports: readonly Report[] = JSON.parse(fs.readFileSync('test/reports/public-reports.json', 'utf8'));
const tried = reports.flatMap((report) => (report.try ?? []).map((one, index) => ({ ...report, one, index })));

test('every report is tried, or says why it cannot be', () => {
  const left = reports.filter((report) => report.try === undefined && report.chosen === undefined);
  expect(left.map(({ id }) => id)).toEqual([]);
});

test('where the evidence is unclear, a decision is stated', () => {
  const unclear = reports.filter(({ verdict }) => verdict === 'evidence unclear');
  expect(unclear.filter(({ chosen }) => chosen === undefined).map(({ id }) => id)).toEqual([]);
});

describe('public reports', () => {
  test.each(tried)('$id ($index) $input: $right', ({ one }) => tryReport(one));
});
