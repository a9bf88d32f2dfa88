/** Turns compiled expressions into a module and runs it: the types are stripped by the transformer of vite. */
import { transformWithOxc } from 'vite';
import type { CompiledExpression } from '../../src/expression/compile/compile-expression.ts';
import { emitRuntime } from '../../src/expression/compile/emit-runtime.ts';
import type { Environment } from '../../src/expression/runtime/environment.ts';

export interface CompiledCase {
  readonly name: string;
  readonly compiled: CompiledExpression;
}

export type CompiledModule = (
  name: string,
  record: Readonly<Record<string, unknown>>,
  environment: Environment,
) => unknown;

/** The module as TypeScript. `sourceType` is the type of the record. */
export function moduleText(cases: readonly CompiledCase[], sourceType: string): string {
  const runtime = emitRuntime([...cases.flatMap(({ compiled }) => compiled.runtime), 'environment', 'value']);
  const constants = cases.flatMap(({ compiled }) => compiled.constants);
  return [
    runtime,
    ...constants.map(({ name, code }) => `const ${name} = ${code};`),
    ...cases.map((one) => functionText(one, sourceType)),
  ].join('\n');
}

/** Parameters that nothing reads are marked so, as strict compilers ask. */
function functionText({ name, compiled }: CompiledCase, sourceType: string): string {
  const source = /\bsource\b/.test(compiled.code) ? 'source' : '_source';
  const environment = compiled.usesEnvironment ? 'environment' : '_environment';
  const parameters = `${source}: ${sourceType}, ${environment}: Environment`;
  return `export function ${name}(${parameters}): ${compiled.type} {\n  return ${compiled.code};\n}`;
}

export async function importCompiled(cases: readonly CompiledCase[]): Promise<CompiledModule> {
  const { code } = await transformWithOxc(moduleText(cases, 'never'), 'compiled.ts');
  const module: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return (name, record, environment) => {
    const mapped = module[name];
    if (typeof mapped !== 'function') throw new Error(`no function ${name}`);
    return mapped(record, environment);
  };
}
