/** The runtime functions a generated module needs, as TypeScript text with nothing to import. */
import { type RuntimeName, runtimeSource } from './runtime-source.generated.ts';

/** Each function once, what it needs before it, in an order that does not depend on the order of `names`. */
export function emitRuntime(names: Iterable<RuntimeName>): string {
  const emitted = new Set<RuntimeName>();
  const emit = (name: RuntimeName): void => {
    if (emitted.has(name)) return;
    for (const needed of [...runtimeSource[name].needs].sort()) emit(needed);
    emitted.add(name);
  };
  for (const name of [...names].sort()) emit(name);
  return [...emitted].map((name) => `${runtimeSource[name].source}\n`).join('\n');
}

export function isRuntimeName(name: string): name is RuntimeName {
  return Object.hasOwn(runtimeSource, name);
}
