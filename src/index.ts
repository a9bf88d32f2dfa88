/**
 * The library: the same pure road that the command goes. Texts in, files and problems out; nothing here reads a
 * disk, a clock or the environment, except `readTemplates`, which fetches the package's own templates.
 */

export { type DiffInput, type DiffResult, diff } from './api/diff.ts';
export { type EmitInput, type EmitResult, emit } from './api/emit.ts';
export { type ImpactInput, impact } from './api/impact.ts';
export { type ImportInput, type ImportResult, importPage } from './api/import-page.ts';
export { type LintResult, lint } from './api/lint.ts';
export { lintPage, type PageSource } from './api/lint-page.ts';
export type { ManifestSource } from './api/manifest-source.ts';
export { type TracedOutput, type TraceInput, trace } from './api/trace.ts';
export type { Completion, CompletionKind } from './authoring/completion.ts';
export { completionsAt } from './authoring/completions-at.ts';
export { describeAt, type Told } from './authoring/describe-at.ts';
export { type OutlineEntry, outlineOf } from './authoring/outline.ts';
export { type QuickFix, quickFixes } from './authoring/quick-fixes.ts';
export { type SignatureTold, signatureAt } from './authoring/signature-at.ts';
export { NO_SURROUNDINGS, type Surroundings } from './authoring/surroundings.ts';
export { catalogue, findRule } from './catalogue.ts';
export type { OwnFinding, OwnPageRule } from './configuration/own-rules.ts';
// The types of what the functions take and give.
/** The parts of a resolved model. */
export type * as ConnectorParts from './connector/connector.ts';
export type { Connector } from './connector/connector.ts';
export { resolveConnector } from './connector/resolve-connector.ts';
export type { ScopeOperator } from './connector/scope/scope-operator.ts';
export type { ResourceName } from './directory/source-attribute.ts';
export type { OutputFile } from './emit/output.ts';
export type { CheckContext, CheckedExpression, ExpressionType } from './expression/check/check-context.ts';
export { checkExpression } from './expression/check/check-expression.ts';
export type { CheckTarget, TargetType } from './expression/check/check-target.ts';
export { evaluateExpression } from './expression/evaluate/evaluate-expression.ts';
export type { SourceRecord } from './expression/evaluate/source-record.ts';
export { explainExpression } from './expression/explain-expression.ts';
export type { ExpressionRuleId } from './expression/rules.ts';
export type { Environment } from './expression/runtime/environment.ts';
export type { RoleObject, Value } from './expression/runtime/value.ts';
export type { ExpressionProblem } from './expression/syntax/expression-problem.ts';
export type { ParsedExpression } from './expression/syntax/parse-expression.ts';
export { parseExpression } from './expression/syntax/parse-expression.ts';
export { printExpression } from './expression/syntax/print-expression.ts';
/** The nodes of a parsed expression. */
export type * as ExpressionParts from './expression/syntax/syntax.ts';
export type { Expression } from './expression/syntax/syntax.ts';
export type { GenerateResult } from './generate/collect-generated.ts';
export { type GenerateInput, generate } from './generate/generate.ts';
export type { ManifestText, PageChoice } from './generate/generate-connector.ts';
export type { Collision, CollisionCounts } from './impact/collisions.ts';
export type { ChangeCounts, Example, OutReason, Refusal } from './impact/impact-counts.ts';
export type {
  AttributeImpact,
  ChangeImpact,
  ConnectorImpact,
  ImpactReport,
  MatchingImpact,
  SideImpact,
} from './impact/impact-report.ts';
export type { LooseMember, LooseNode, Stretch } from './json/loose-json.ts';
export type { Choice, FactPath } from './manifest/facts.generated.ts';
/** The parts of a manifest, as its schema has them. */
export type * as ManifestParts from './manifest/manifest.generated.ts';
export type { Manifest } from './manifest/manifest.generated.ts';
export type { ManifestFile, SideFile } from './manifest/manifest-file.ts';
export type { Fix, TextEdit } from './page/apply-fixes.ts';
export type { PortalStep } from './page/outline/portal-step.ts';
/** The parts of a page, as rules on pages read it. */
export type * as PageParts from './page/page.ts';
export type { Page, PageFacts, PageFinding } from './page/page.ts';
export type { LineIndex } from './problem/line-index.ts';
export type { Printer, Report } from './problem/printer.ts';
export type { ProblemFormat } from './problem/printers.ts';
export { printers } from './problem/printers.ts';
export type { Problem, RuleEntry, Severity } from './problem/problem.ts';
export { readTemplates, type TemplateTexts } from './read-templates.ts';
export type { Change, ChangeSeverity, PageRange, Plain, PlainRecord, Witness } from './review/change.ts';
export type { AttributePath, PathComparison, PathFilter } from './scim/attribute-path.ts';
export type { ScimAttribute } from './scim/scim-attribute.ts';
export type { OutputName } from './trace/outputs.ts';
export type { TemplatePlace } from './trace/templates/marks.ts';
export type { ManifestPlace } from './trace/trace-page.ts';
export type { LineOrigin } from './trace/trace-report.ts';
