/** Tiers for people: each connector with its tier, and what keeps it there. */
import { visible } from '../problem/plain-text.ts';
import type { ScoreReport } from './score-report.ts';
import { TIER_ROWS, TIERS } from './tiers.ts';

/** So many reasons are shown of a connector: whoever mends them asks again. */
const SHOWN = 8;

export function printScore(report: ScoreReport, color: boolean): string {
  const { name, file, tier, next, reasons, later } = report;
  const bold = (text: string) => (color ? `\u001B[1m${text}\u001B[22m` : text);
  const head = `${bold(`${visible(name)} (${visible(file)})`)}: ${bold(tier)}`;
  if (next === null) return `${head}. ${TIER_ROWS[tier].title}\n`;
  const shown = reasons
    .slice(0, SHOWN)
    .map(({ file: at, line, column, says }) => `  ${visible(`${at}:${line}:${column}`)}  ${visible(says)}`);
  const more =
    reasons.length > SHOWN
      ? [`  and ${reasons.length - SHOWN} more: "scimanifest todo" and "scimanifest lint" list them.`]
      : [];
  const beyond = later.filter(({ lacks }) => lacks > 0).map((each) => `${each.tier} ${each.lacks}`);
  return [
    `${head}. To be ${next} it lacks:`,
    ...shown,
    ...more,
    ...(beyond.length === 0 ? [] : [`  Beyond that: ${beyond.join(', ')}.`]),
    '',
  ].join('\n');
}

/** How many connectors are in each tier. */
export function tierCounts(reports: readonly ScoreReport[]): string {
  const counts = TIERS.map((tier) => [tier, reports.filter((report) => report.tier === tier).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([tier, count]) => `${count} ${tier}`)
    .join(', ');
}
