import { escapeControls } from '../../problem/escape-controls.ts';

/** A file that differs: its texts, `null` where it is not there. */
export interface Difference {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface DifferenceOptions {
  readonly color: boolean;
  readonly maxDiff: number;
}

const COLORS: Readonly<Record<string, string>> = { '+': '\u001b[32m', '-': '\u001b[31m', '@': '\u001b[36m' };

/** The unified difference of the files, cut after `maxDiff` lines with a word on what was left out. */
export async function printDifferences(
  files: readonly Difference[],
  { color, maxDiff }: DifferenceOptions,
): Promise<string> {
  if (files.length === 0) return '';
  const { createTwoFilesPatch } = await import('diff');
  const lines = files.flatMap(({ path, before, after }) => {
    const from = before === null ? '/dev/null' : `a/${path}`;
    const to = after === null ? '/dev/null' : `b/${path}`;
    const patch = createTwoFilesPatch(from, to, before ?? '', after ?? '', '', '', { context: 3 });
    // The first line is a rule of equals signs, which no other tool that reads patches needs.
    return ['', ...patch.trimEnd().split('\n').slice(1)];
  });
  const shown = lines.slice(0, maxDiff).map((line) => (color ? paint(escapeControls(line)) : line));
  const left = lines.length - shown.length;
  if (left > 0) shown.push('', `… ${left} more lines of difference. Show them with --max-diff ${lines.length}.`);
  return `${shown.join('\n')}\n`;
}

function paint(line: string): string {
  const code = COLORS[line.charAt(0)];
  return code === undefined ? line : `${code}${line}\u001b[0m`;
}
