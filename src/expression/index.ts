/** The mapping expression language: read, check, evaluate, compile and explain. */

export { signature } from './check-call.ts';
export type { CheckContext, CheckedExpression, CheckTarget, ExpressionType, TargetType } from './check-context.ts';
export { checkExpression, expressionInputs, type InspectedExpression, inspectExpression } from './check-expression.ts';
export {
  type CompiledExpression,
  type CompileOptions,
  compileExpression,
  type ModuleConstant,
} from './compile-expression.ts';
export { deriveRuntimeSource, type RuntimeFile } from './derive-runtime-source.ts';
export { emitRuntime } from './emit-runtime.ts';
export {
  type EvaluationStep,
  type EvaluationTrace,
  evaluateExpression,
  traceExpression,
} from './evaluate-expression.ts';
export { explainExpression } from './explain-expression.ts';
export type { ExpressionProblem } from './expression-problem.ts';
export { connectSyncFunctions, retiredFunctions } from './functions/foreign-functions.ts';
export type { Choice, Example, FunctionRow, Parameter } from './functions/function-row.ts';
export { type FunctionName, findFunction, functionNames, functionTable } from './functions/function-table.ts';
export { isRepeatable } from './is-constant.ts';
export { maximumDepth, maximumLength, type ParsedExpression, parseExpression } from './parse-expression.ts';
export { printExpression, quoteText } from './print-expression.ts';
export { type ExpressionRuleId, exampleTarget, expressionRules } from './rules.ts';
export type { AppRoleAssignment } from './runtime/app-role-assignment.ts';
export type { Environment } from './runtime/environment.ts';
export type { RoleObject, Value } from './runtime/value.ts';
export type { RuntimeName } from './runtime-source.generated.ts';
export { sourceMember } from './source-member.ts';
export type { SourceRecord } from './source-record.ts';
export type {
  Argument,
  AttributeExpression,
  CallExpression,
  ComparisonExpression,
  Expression,
  NumberExpression,
  Operand,
  SkippedArgument,
  TextExpression,
  WordExpression,
} from './syntax.ts';
