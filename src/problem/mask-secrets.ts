import { indexLines, withoutByteOrderMark } from './line-index.ts';
import type { Problem } from './problem.ts';

/** Rules whose place is a text that must not be shown again: a report may end in a log that many people read. */
const SECRET_RULES: ReadonlySet<string> = new Set(['secret-value']);

/**
 * The sources with every secret that was found in them made unreadable, for whatever frame shows its line. Each
 * keeps its length, so that places stay right.
 */
export function maskSecrets(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const secrets = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (!SECRET_RULES.has(problem.rule)) continue;
    const known = secrets.get(problem.file) ?? [];
    secrets.set(problem.file, known);
    known.push(problem);
  }
  if (secrets.size === 0) return sources;
  const masked = new Map(sources);
  for (const [file, found] of secrets) {
    const text = masked.get(file);
    if (text !== undefined) masked.set(file, withStretchesMasked(withoutByteOrderMark(text), found));
  }
  return masked;
}

/** All of them in one walk: a text may be nothing but secrets. */
function withStretchesMasked(text: string, secrets: readonly Problem[]): string {
  const lines = indexLines(text);
  const stretches = secrets
    .map(({ line, column, endLine = line, endColumn = column + 1 }) => ({
      start: lines.startOf(line) + column - 1,
      end: lines.startOf(endLine) + endColumn - 1,
    }))
    .sort((a, b) => a.start - b.start);
  let [masked, at] = ['', 0];
  for (const { start, end } of stretches) {
    const from = Math.max(start, at);
    masked += text.slice(at, from) + text.slice(from, end).replaceAll(/[^\r\n"]/g, '*');
    at = Math.max(at, end);
  }
  return masked + text.slice(at);
}
