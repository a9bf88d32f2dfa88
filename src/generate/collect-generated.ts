import type { OutputFile } from '../emit/output.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { GeneratedConnector } from './generate-connector.ts';

/** What is left of a generated connector for those who write and report: the model stays where it was made. */
export type Generated = Omit<GeneratedConnector, 'connector'>;

export interface GenerateResult {
  readonly files: readonly OutputFile[];
  /** Sorted as a report shows them, each once. */
  readonly problems: readonly Problem[];
  /** The manifests that gave no files because of an error. */
  readonly refused: readonly string[];
  /** Texts that problems point into and that are no manifest: a page that was refused. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Puts the results of single connectors together; `more` are problems that belong to none of them. */
export function collectGenerated(results: readonly Generated[], more: readonly Problem[] = []): GenerateResult {
  return {
    files: results.flatMap(({ files }) => files),
    problems: sortProblems([...more, ...results.flatMap(({ problems }) => problems)]),
    refused: results.filter(({ files }) => files.length === 0).map(({ id }) => id),
    sources: new Map(results.flatMap(({ sources }) => [...sources])),
  };
}
