/** What became of many users, for a person and for a program. */
import type { BulkReport } from './provision-users.ts';
import { RESULTS } from './result.ts';
import type { Tally } from './tally.ts';

export interface BulkFigures {
  readonly file: string;
  readonly isApplied: boolean;
  readonly requests: number;
  readonly milliseconds: number;
}

export function bulkText({ users, references, resumed }: BulkReport, figures: BulkFigures): string {
  const { file, isApplied, requests, milliseconds } = figures;
  const seconds = (milliseconds / 1000).toFixed(1);
  const lines = [
    `${file}: ${count(users.total, 'user')}, ${count(requests, 'request')}, ${seconds} s`,
    ...(resumed > 0 ? [`  ${count(resumed, 'user')} of them done before`] : []),
    ...tallyLines(users, isApplied),
    ...(references.total > 0 ? ['References to others', ...tallyLines(references, isApplied)] : []),
    ...(isApplied ? [] : ['Nothing was sent that changes anything: say --apply to do it.']),
  ];
  return `${lines.join('\n')}\n`;
}

function tallyLines(tally: Tally, isApplied: boolean): string[] {
  const counts = RESULTS.filter((result) => tally.count(result) > 0);
  return counts.flatMap((result) => [
    `  ${isApplied || ['unchanged', 'skipped', 'failed'].includes(result) ? '' : 'to be '}${result}`.padEnd(18) +
      tally.count(result).toLocaleString('en-US').padStart(10),
    ...tally.reasons
      .filter((reason) => reason.result === result)
      .map(({ why, count: times, lines }) => `    ${times} × ${why} ${placeWords(lines, times)}`),
  ]);
}

function placeWords(lines: readonly number[], times: number): string {
  const more = times > lines.length ? ', …' : '';
  return `(${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more})`;
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-US')} ${word}${number === 1 ? '' : 's'}`;
}

export function bulkJson({ users, references, resumed, ended }: BulkReport, figures: BulkFigures): unknown {
  return { ...figures, resumed, ended, users: tallyJson(users), references: tallyJson(references) };
}

function tallyJson(tally: Tally): unknown {
  return { ...Object.fromEntries(RESULTS.map((result) => [result, tally.count(result)])), reasons: tally.reasons };
}
