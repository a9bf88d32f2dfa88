/**
 * An expression as one TypeScript expression over a record with typed attributes: no interpreter, no parsing at run
 * time, constants folded. Where the evaluator gives null for a call it does not know or cannot do (an unknown function,
 * a pattern only .NET understands), so does the code: the constant null.
 */
import { findSourceAttribute, type ResourceName } from '../../directory/source-attributes.ts';
import { constantValue } from '../evaluate/constant-value.ts';
import { isConstant } from '../evaluate/is-constant.ts';
import { isInheritedName } from '../evaluate/source-record.ts';
import { findFunction } from '../find-function.ts';
import type { CodeArguments, ComparisonCode } from '../functions/function-row.ts';
import { answerText } from '../runtime/answer-text.ts';
import { asText } from '../runtime/as-text.ts';
import { condition } from '../runtime/condition.ts';
import { integer } from '../runtime/integer.ts';
import type { Value } from '../runtime/value.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';
import {
  type Code,
  type CodeKind,
  code,
  constantCode,
  literal,
  member,
  nothing,
  operand,
  type Reference,
} from './code.ts';
import { isRuntimeName } from './emit-runtime.ts';
import type { RuntimeName } from './runtime-source.generated.ts';

export interface CompileOptions {
  readonly resource: ResourceName;
  /** The variable that holds the record. Default: `source`. */
  readonly source?: string;
  /** The variable that holds clock and randomness. Default: `environment`. */
  readonly environment?: string;
  /** What the names of module constants begin with; give each expression of a module its own. Default: `constant`. */
  readonly constant?: string;
}

export interface ModuleConstant {
  readonly name: string;
  readonly code: string;
}

export interface CompiledExpression {
  readonly code: string;
  /** The code as the left side of `??`, where it ends with one itself; `null` where it does not. */
  readonly nullish: string | null;
  /** The TypeScript type of the code. */
  readonly type: string;
  /** The value, when it is the same for every record. */
  readonly constant: Value | undefined;
  /** Runtime functions the code calls; `emitRuntime` gives their text. */
  readonly runtime: readonly RuntimeName[];
  /** To be declared with `const` in the module, before the code runs. */
  readonly constants: readonly ModuleConstant[];
  /** The code reads the environment variable. */
  readonly usesEnvironment: boolean;
}

interface Scope {
  readonly resource: ResourceName;
  readonly source: string;
  readonly environment: string;
  readonly constantName: string;
  readonly constants: ModuleConstant[];
  /** Attributes whose type TypeScript has narrowed here; they are read through a call, which widens again. */
  readonly tested: ReadonlySet<string>;
}

export function compileExpression(expression: Argument, options: CompileOptions): CompiledExpression {
  const scope: Scope = {
    resource: options.resource,
    source: options.source ?? 'source',
    environment: options.environment ?? 'environment',
    constantName: options.constant ?? 'constant',
    constants: [],
    tested: new Set(),
  };
  const compiled = compile(expression, scope);
  const used = namesIn(compiled.text);
  const usesEnvironment = used.has(scope.environment);
  const variables = new Set([scope.source, scope.environment]);
  const called = [...used].filter((name) => !variables.has(name));
  return {
    code: compiled.text,
    nullish: compiled.nullish,
    type: typeText(compiled),
    constant: compiled.constant,
    runtime: [...called, ...typeNames(compiled, usesEnvironment)].filter(isRuntimeName).sort(),
    constants: scope.constants.filter(({ name }) => used.has(name)),
    usesEnvironment,
  };
}

const typeTexts: Readonly<Record<CodeKind, string>> = {
  text: 'string',
  list: 'readonly string[]',
  roles: 'readonly RoleObject[]',
  value: 'Value',
  number: 'number',
  boolean: 'boolean',
  other: 'unknown',
};

/** Files of the runtime that hold types only; the code itself does not name them. */
function typeNames({ kind }: Code, usesEnvironment: boolean): readonly string[] {
  const result = kind === 'roles' || kind === 'value' ? ['value'] : [];
  return usesEnvironment ? [...result, 'environment'] : result;
}

function typeText({ kind, nullable, constant }: Code): string {
  if (constant === null) return 'null';
  return nullable && kind !== 'value' ? `${typeTexts[kind]} | null` : typeTexts[kind];
}

/** Names in generated code, but for members: its only quotes are those of JSON texts, and it has no comments. */
function namesIn(text: string): ReadonlySet<string> {
  const withoutTexts = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return new Set(withoutTexts.match(/(?<![.\w$])[A-Za-z_$][\w$]*/g) ?? []);
}

function compile(node: Argument, scope: Scope): Code {
  if (node.kind === 'attribute') return compileAttribute(node.name, scope);
  if (isConstant(node)) return constantCode(constantValue(node));
  if (node.kind === 'call') {
    return findFunction(node.name)?.compile(codeArguments(node, scope)) ?? nothing;
  }
  if (node.kind !== 'comparison') return nothing;
  const comparison = {
    operator: node.operator,
    left: compileText(node.left, scope),
    right: compileText(node.right, scope),
  };
  return call('answerText', [compileComparison(comparison)]);
}

function compileAttribute(name: string, scope: Scope): Code {
  if (isInheritedName(name)) return nothing;
  const attribute = findSourceAttribute(scope.resource, name);
  const place = member(scope.source, name);
  if (name === 'appRoleAssignments') return nothing;
  if (attribute?.multiValued) return call('list', [code(place)], { kind: 'list' });
  const type = attribute?.type === 'Boolean' ? 'boolean' : 'text';
  const reference: Reference | null = scope.tested.has(name) ? null : { attribute: name, member: place, type };
  if (type === 'boolean') return call('flag', [code(place)], { reference });
  return reference === null
    ? call('text', [code(place)])
    : code(`${place} ?? null`, { loose: true, reference, nullish: place });
}

function compileText(node: Argument | undefined, scope: Scope): Code {
  const piece = node === undefined ? nothing : compile(node, scope);
  if (piece.constant !== undefined) return constantCode(asText(piece.constant));
  return piece.kind === 'text' ? piece : call('asText', [piece]);
}

function compileList(piece: Code): Code {
  return piece.kind === 'list' ? piece : call('asList', [piece], { kind: 'list' });
}

function compileTextOrList(piece: Code): Code {
  return piece.kind === 'text' || piece.kind === 'list' ? piece : call('asTextOrList', [piece], { kind: 'value' });
}

function compileInteger(piece: Code): Code {
  const facets = { kind: 'number' } as const;
  if (typeof piece.constant !== 'string') return call('integer', [piece], facets);
  return code(String(integer(piece.constant)), facets);
}

function compileComparison({ operator, left, right }: ComparisonCode): Code {
  return call('compare', [left, code(literal(operator)), right], { kind: 'boolean' });
}

function call(name: RuntimeName, pieces: readonly Code[], facets: Partial<Code> = {}): Code {
  return code(`${name}(${pieces.map(({ text }) => text).join(', ')})`, facets);
}

function codeArguments(node: CallExpression, scope: Scope): CodeArguments {
  const at = (index: number): Argument | undefined => node.arguments[index];
  const value = (index: number, tested: Reference | null = null): Code => {
    const argument = at(index);
    return argument === undefined ? nothing : compile(argument, testing(scope, tested));
  };
  const text = (index: number, tested: Reference | null = null): Code => compileText(at(index), testing(scope, tested));
  return {
    count: node.arguments.length,
    environment: () => code(scope.environment, { kind: 'other', nullable: false }),
    given: (index) => (at(index)?.kind ?? 'skipped') !== 'skipped',
    value,
    text,
    list: (index) => compileList(value(index)),
    textOrList: (index) => compileTextOrList(value(index)),
    integer: (index) => compileInteger(text(index)),
    assignments: (index) => compileAssignments(at(index), scope),
    condition: (index) => compileCondition(at(index), scope),
    isConstant: (index) => {
      const argument = at(index);
      return argument !== undefined && isConstant(argument);
    },
    constant: (index) => {
      const argument = at(index);
      return argument !== undefined && isConstant(argument) ? asText(constantValue(argument)) : null;
    },
    comparison: (index) => {
      const argument = at(index);
      if (argument?.kind !== 'comparison') return null;
      const { operator, left, right } = argument;
      return { operator, left: compileText(left, scope), right: compileText(right, scope) };
    },
    compare: compileComparison,
    call,
    define: (text) => define(text, scope),
    bind,
  };
}

function testing(scope: Scope, reference: Reference | null): Scope {
  return reference === null ? scope : { ...scope, tested: new Set([...scope.tested, reference.attribute]) };
}

function compileCondition(node: Argument | undefined, scope: Scope): Code {
  const facets = { kind: 'boolean' } as const;
  if (node === undefined) return code('null', facets);
  if (node.kind === 'comparison') {
    return compileComparison({
      operator: node.operator,
      left: compileText(node.left, scope),
      right: compileText(node.right, scope),
    });
  }
  const piece = compile(node, scope);
  if (piece.constant === undefined) return call('condition', [piece], facets);
  const holds = condition(piece.constant);
  return code(String(holds), { ...facets, constant: answerText(holds) });
}

function compileAssignments(node: Argument | undefined, scope: Scope): Code {
  const isRoles = node?.kind === 'attribute' && node.name === 'appRoleAssignments';
  return isRoles ? code(member(scope.source, node.name)) : code('null');
}

/** One constant for each text, however often it is used. */
function define(text: string, scope: Scope): Code {
  const known = scope.constants.find((constant) => constant.code === text);
  const name = known?.name ?? `${scope.constantName}${scope.constants.length + 1}`;
  if (known === undefined) scope.constants.push({ name, code: text });
  return code(name, { kind: 'other', nullable: false });
}

/**
 * A variable, as the parameter of a function called on the spot. Nested ones may share the name: code inside never
 * means the outer one. An underscore marks it where nothing reads it and only the evaluation of the value counts.
 */
function bind(piece: Code, type: string, body: (name: string) => Code): Code {
  const inner = body('subject');
  const name = namesIn(inner.text).has('subject') ? 'subject' : '_subject';
  const text = `((${name}: ${type}) => ${operand(inner)})(${piece.text})`;
  return code(text, { kind: inner.kind, nullable: inner.nullable });
}
