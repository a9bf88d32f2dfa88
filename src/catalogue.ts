/** Every rule there is, from every room that has some. `explain` prints from here, and the examples run as tests. */
import { CONFIGURATION_RULES } from './configuration/configuration-rules.ts';
import { TEMPLATE_RULES } from './emit/tutorial/template-rules.ts';
import { expressionRules } from './expression/rules.ts';
import { OUTPUT_RULES } from './generate/output-rules.ts';
import { GRAPH_RULES } from './graph/graph-rules.ts';
import { importRules } from './import/import-rules.ts';
import { jsonRules } from './json/json-rules.ts';
import { MIGRATION_RULES } from './library/migration/migration-rules.ts';
import { manifestRules } from './lint/manifest-rules.generated.ts';
import { PROJECT_RULES } from './lint/reused-names.ts';
import { schemaRules } from './manifest/schema/schema-rules.ts';
import { VERSION_RULES } from './manifest/version/version-rules.ts';
import { DOCS_RULES } from './page/docs-rules.ts';
import { PAGE_LIMIT_RULE } from './page/page-limits.ts';
import { PAGE_RULES } from './page/page-rules.generated.ts';
import { FILE_RULES } from './problem/file-rules.ts';
import type { RuleEntry } from './problem/problem.ts';
import { RUN_RULES } from './problem/run-rules.ts';
import { PROOF_RULES } from './proof/proof-rules.ts';
import { APPROVAL_RULES } from './review/approval/approval-rules.ts';
import { REVIEW_RULES } from './review/review-problems.ts';

/** One table a room. A new table is added here, and nowhere else. */
const TABLES: readonly (readonly RuleEntry[])[] = [
  jsonRules,
  schemaRules,
  VERSION_RULES,
  manifestRules,
  PROJECT_RULES,
  expressionRules,
  Object.values(TEMPLATE_RULES),
  PAGE_RULES,
  [PAGE_LIMIT_RULE],
  Object.values(FILE_RULES),
  Object.values(OUTPUT_RULES),
  importRules,
  Object.values(GRAPH_RULES),
  Object.values(MIGRATION_RULES),
  Object.values(CONFIGURATION_RULES),
  Object.values(PROOF_RULES),
  Object.values(APPROVAL_RULES),
  Object.values(REVIEW_RULES),
  Object.values(DOCS_RULES),
  Object.values(RUN_RULES),
];

/** What each says of itself; how a room runs its rules is the room's own. */
export const catalogue: readonly RuleEntry[] = TABLES.flat().map(
  ({ id, severity, oncePerRun, title, cause, fix, example, bad, good }) => ({
    id,
    severity,
    ...(oncePerRun === undefined ? {} : { oncePerRun }),
    title,
    cause,
    fix,
    example,
    bad,
    good,
  }),
);

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

export function findRule(id: string): RuleEntry | null {
  return byId.get(id) ?? null;
}
