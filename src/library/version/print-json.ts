/** Manifests moved to the current version as one document, which `schemas/output/migrate.schema.json` describes. */

import { maskProblems } from '../../manifest/mask-problems.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { publicProblem } from '../../problem/print-json.ts';
import type { Problem } from '../../problem/problem.ts';
import type { VersionedManifest } from './move-version.ts';
import { stepsTaken, type VersionReport } from './version-report.ts';

export function printVersionsJson(report: VersionReport): string {
  const shown = (problems: readonly Problem[]) =>
    maskProblems({ problems, sources: report.sources }).problems.map(publicProblem);
  const document = {
    current: report.current,
    written: report.written,
    steps: stepsTaken(report).map(({ name, change, moves }) => ({ name, change, moves })),
    connectors: report.connectors.map(({ id, file, status, from, moves, errors }) => ({
      ...{ id, file, status, from },
      moves: movesOf(moves),
      errors: shown(errors),
    })),
    problems: shown(report.problems),
  };
  return printJsonDocument('migrate', document);
}

/** What was done, for programs: each edit by the name of its step. */
export function movesOf(moves: VersionedManifest['moves']) {
  return moves.map(({ step, op, pointer, line }) => ({ step: step.name, op, pointer, line }));
}
