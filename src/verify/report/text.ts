import type { ClaimResult } from '../claim-result.ts';
import type { Evidence } from '../evidence.ts';
import { proposalLines } from '../learn/print-proposals.ts';
import { profileLines } from './profile-lines.ts';
import { leftWords, type Reporter, summaryOf, VERDICT_WORDS, VERDICTS } from './report.ts';

export const printText: Reporter = (run, { show, quiet }) => {
  const { name, server, report, advice } = run;
  const shown = quiet ? (['refuted'] as const) : VERDICTS;
  const claims = shown.flatMap((verdict) =>
    report.results.filter((result) => result.verdict === verdict).flatMap((result) => claimLines(result)),
  );
  const proofs = show ? evidenceLines(report.results, report.evidence) : [];
  const left = leftWords(report);
  const lines = [
    ...claims,
    ...proofs,
    ...(left.length === 0 ? [] : ['', 'These could not be removed from the server:', ...left.map((one) => `  ${one}`)]),
    ...(report.profile === null ? [] : profileLines(report.profile)),
    ...proposalLines(run),
    ...(quiet ? [] : ['', ...advice]),
    ...(quiet ? [] : [`${name} at ${server}: ${summaryOf(report)}.`]),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
};

const COLUMN = 16;

function claimLines({ verdict, row, says, why, evidence }: ClaimResult): string[] {
  const place = row === null ? '' : ` (row ${row})`;
  const proof = evidence.length === 0 ? '' : `  [${rangeOf(evidence)}]`;
  if (verdict === 'proven' || verdict === 'not-applicable')
    return [`${VERDICT_WORDS[verdict].padEnd(COLUMN)}${says}${place}`];
  return [`${VERDICT_WORDS[verdict].padEnd(COLUMN)}${says}${place}`, `${' '.repeat(COLUMN)}${why}${proof}`];
}

/** "12–15": the requests of a claim follow one another. */
function rangeOf(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Requests and answers of all that is not proven. */
function evidenceLines(results: readonly ClaimResult[], evidence: readonly Evidence[]): string[] {
  const asked = new Set(
    results.filter(({ verdict }) => verdict !== 'proven').flatMap(({ evidence: numbers }) => numbers),
  );
  return evidence.filter(({ number }) => asked.has(number)).flatMap(exchangeLines);
}

export function exchangeLines(evidence: Evidence): string[] {
  const { number, method, url, requestBody, status, replyHeaders, replyBody, failure } = evidence;
  return [
    '',
    `[${number}] ${method} ${url}`,
    ...(requestBody === null ? [] : [`> ${requestBody}`]),
    failure === null ? `< ${status} ${replyHeaders['content-type'] ?? ''}`.trimEnd() : `< ${failure}`,
    ...(replyBody === '' ? [] : replyBody.split('\n').map((line) => `< ${line}`)),
  ];
}
