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
  const secrets = problems.filter((problem) => SECRET_RULES.has(problem.rule));
  if (secrets.length === 0) return sources;
  const masked = new Map(sources);
  for (const secret of secrets) {
    const text = masked.get(secret.file);
    if (text !== undefined) masked.set(secret.file, withStretchMasked(withoutByteOrderMark(text), secret));
  }
  return masked;
}

function withStretchMasked(text: string, { line, column, endLine = line, endColumn = column + 1 }: Problem): string {
  const lines = indexLines(text);
  const start = lines.startOf(line) + column - 1;
  const end = lines.startOf(endLine) + endColumn - 1;
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\r\n"]/gu, '*') + text.slice(end);
}
