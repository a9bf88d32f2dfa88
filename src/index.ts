/**
 * The library: the same pure road that the command goes. Texts in, files and problems out; nothing here reads a
 * disk, a clock or the environment, except `readTemplates`, which fetches the package's own templates.
 */

export type { Completion, CompletionKind } from './authoring/completion.ts';
export { completionsAt } from './authoring/completions-at.ts';
export { describeAt, type Told } from './authoring/describe-at.ts';
export { type OutlineEntry, outlineOf } from './authoring/outline.ts';
export { type QuickFix, quickFixes } from './authoring/quick-fixes.ts';
export { type SignatureTold, signatureAt } from './authoring/signature-at.ts';
export { NO_SURROUNDINGS, type Surroundings } from './authoring/surroundings.ts';
export { catalogue, findRule } from './catalogue.ts';
export type { Connector } from './connector/connector.ts';
export { resolveConnector } from './connector/resolve-connector.ts';
export type { OutputFile } from './emit/output.ts';
export { checkExpression } from './expression/check/check-expression.ts';
export { evaluateExpression } from './expression/evaluate/evaluate-expression.ts';
export { explainExpression } from './expression/explain-expression.ts';
export { parseExpression } from './expression/syntax/parse-expression.ts';
export { printExpression } from './expression/syntax/print-expression.ts';
export type { GenerateResult } from './generate/collect-generated.ts';
export { type GenerateInput, generate } from './generate/generate.ts';
export type { ManifestText, PageChoice } from './generate/generate-connector.ts';
export { type LintedManifest, lintManifest as lint } from './lint/lint-manifest.ts';
export type { Manifest } from './manifest/manifest.generated.ts';
export { checkPublishedPage as lintPage } from './page/check-published-page.ts';
export { printers } from './problem/printers.ts';
export type { Problem, RuleEntry, Severity } from './problem/problem.ts';
export { readTemplates } from './read-templates.ts';
