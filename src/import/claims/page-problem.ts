/** Something to tell about a page, by the line that it is about. */
import type { ImportRuleId } from '../import-rules.ts';

export interface PageProblem {
  readonly rule: ImportRuleId;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

export function pageProblem(rule: ImportRuleId, line: number, message: string, hint: string): PageProblem {
  return { rule, line, message, hint };
}
