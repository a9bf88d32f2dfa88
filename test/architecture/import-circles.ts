import type { SourceFile } from './source-file.ts';

/** Files that import one another, directly or by way of others: each circle once, its files in the order of their names. */
export function importCircles(sources: readonly SourceFile[]): string[][] {
  const imports = new Map(sources.map((source) => [source.file, source.imports]));
  const reached = new Map(sources.map(({ file }) => [file, reachedFrom(file, imports)]));
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) ?? false;
  const members = [...reached.keys()].filter((file) => reaches(file, file));
  const circles = members.map((file) => members.filter((other) => reaches(file, other) && reaches(other, file)).sort());
  return [...new Set(circles.map((circle) => circle.join('\n')))].map((circle) => circle.split('\n'));
}

function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(file) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(imports.get(next) ?? []));
  }
  return reached;
}
