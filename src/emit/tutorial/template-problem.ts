import type { Problem } from '../../problem/problem.ts';
import type { ParsedTemplate } from './parse-templates.ts';
import type { TemplateRuleId } from './template-rules.ts';

/** An error at a node of a template. */
export function templateProblem(
  { file }: ParsedTemplate,
  { loc }: hbs.AST.Node,
  rule: TemplateRuleId,
  message: string,
  hint: string | null,
): Problem {
  const { start, end } = loc;
  const place = { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
  return { rule, severity: 'error', message, file, pointer: '', hint, ...place };
}
