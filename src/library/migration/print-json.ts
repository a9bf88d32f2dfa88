/** A migration as one document, which `schemas/output/migrate-portal.schema.json` describes. */

import { maskProblems } from '../../manifest/mask-problems.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { publicProblem } from '../../problem/print-json.ts';
import type { Problem } from '../../problem/problem.ts';
import { movesOf } from '../version/print-json.ts';
import type { Migration } from './migration.ts';

export function printMigrationJson({ portal, written, changes, connectors, files, ...rest }: Migration): string {
  const shown = (problems: readonly Problem[], sources: ReadonlyMap<string, string>) =>
    maskProblems({ problems, sources }).problems.map(publicProblem);
  const document = {
    ...{ portal, written, changes },
    connectors: connectors.map(({ id, file, status, version, from, to, ...moved }) => ({
      ...{ id, file, status, from, to, edits: moved.edits },
      version: version === null ? null : { ...version, moves: movesOf(version.moves) },
      names: moved.names.map(({ line, column, pointer }) => ({ line, column, pointer })),
      look: shown(moved.look, moved.sources),
      errors: shown(moved.errors, moved.sources),
    })),
    files,
    problems: shown(rest.problems, rest.sources),
  };
  return printJsonDocument('migrate-portal', document);
}
