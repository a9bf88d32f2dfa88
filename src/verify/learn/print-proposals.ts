/** Proposals for a person: the edit, what showed it, and each request with its answer. */
import type { Evidence } from '../evidence.ts';
import type { FinishedRun } from '../report/report.ts';
import type { Proposal } from './proposal.ts';

/** Lines of text; none where nothing was learned. */
export function proposalLines({ report: { proposals, evidence }, manifest }: FinishedRun): string[] {
  if (proposals.length === 0) return [];
  return [
    '',
    `Observed, and not stated in ${manifest} (--write puts it there):`,
    ...proposals.flatMap(({ edit, subject, why, evidence: numbers, lesson }) => [
      `  ${editWords(edit, subject)}  ${lesson}`,
      `    ${edit.path}: ${why}`,
      ...requestsOf(numbers, evidence).map((line) => `    ${line}`),
    ]),
  ];
}

/** `title: "filterable": true` */
export function editWords(edit: Proposal['edit'], subject: string): string {
  if (edit.op === 'remove') return `${subject}: take the attribute out`;
  const key = edit.path.slice(edit.path.lastIndexOf('/') + 1);
  return `${subject}: ${JSON.stringify(key)}: ${JSON.stringify(edit.value)}`;
}

/** Each request in a line, with its answer. */
export function requestsOf(numbers: readonly number[], evidence: readonly Evidence[]): string[] {
  return evidence
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, method, url, status, failure }) => `[${number}] ${method} ${url} → ${status ?? failure ?? ''}`);
}
