/** `scimanifest format`: manifests in the one layout; with `--check`, the difference instead. */

import { namedPlace } from '../disk/place.ts';
import { writeWhole } from '../disk/write-file.ts';
import { formatManifest } from '../manifest/format-manifest.ts';
import { maskProblems } from '../manifest/mask-problems.ts';
import { secretMask } from '../manifest/secret-mask.ts';
import { FILE_RULES } from '../problem/file-rules.ts';
import { printJsonDocument } from '../problem/json-documents.ts';
import type { Problem } from '../problem/problem.ts';
import { count } from './gen/gen-report.ts';
import { printDifferences } from './gen/print-differences.ts';
import { printProblems } from './print-problems.ts';
import { namedManifests } from './project/named-manifests.ts';
import type { ReportOptions } from './report-options.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export interface FormatOptions extends ReportOptions {
  /** Files, folders, patterns and ids; `-` alone: stdin. None: every manifest of the project. */
  readonly files: readonly string[];
  readonly check: boolean;
  /** What problems of stdin are said of. */
  readonly stdinFilename: string;
  readonly maxDiff: number;
}

interface FormattedFile {
  readonly path: string;
  readonly before: string;
  /** As before, where there are problems. */
  readonly after: string;
  readonly problems: readonly Problem[];
}

export async function format(options: FormatOptions, shell: Shell): Promise<ExitCode> {
  if (options.files.includes('-')) return formatInput(options, shell);
  const { root, check, files } = options;
  const { manifests, unread } = namedManifests(files, { root, cwd: shell.cwd });
  const formatted = manifests.map(({ file, text }) => formatOne(file, text));
  if (!check) for (const { path, before, after } of formatted) writeWhole(namedPlace(root, path), after, before);
  return report(formatted, unread, options, shell);
}

/** For editors and pipes: the text comes back on stdout, and nothing else does. */
async function formatInput(options: FormatOptions, shell: Shell): Promise<ExitCode> {
  const { files, check, format: form, stdinFilename } = options;
  if (shell.input === undefined || files.length > 1)
    throw new CannotRun(
      'Stdin is formatted by itself.',
      'Name - alone, and hand a manifest over: … | scimanifest format -',
    );
  const formatted = formatOne(stdinFilename, await shell.input());
  const isText = form === 'text' && !check;
  if (isText && formatted.problems.length === 0) {
    shell.out(formatted.after);
    return 0;
  }
  return report([formatted], [], options, isText ? { ...shell, out: shell.err } : shell);
}

function formatOne(path: string, before: string): FormattedFile {
  const { text: after, problems } = formatManifest(before, path);
  return { path, before, after, problems };
}

async function report(
  formatted: readonly FormattedFile[],
  unread: readonly Problem[],
  options: FormatOptions,
  shell: Shell,
): Promise<ExitCode> {
  const { check, format: form, quiet, maxDiff } = options;
  const problems = [...unread, ...formatted.flatMap((file) => file.problems)];
  const sources = new Map(formatted.map((file) => [file.path, file.before]));
  const moved = formatted.filter(({ before, after }) => before !== after);
  const word = check ? 'unformatted' : 'updated';
  if (form === 'json') {
    const files = formatted.map((file) => ({
      path: file.path,
      status: moved.includes(file) ? word : 'unchanged',
      // Of stdin nothing was written anywhere.
      ...(options.files.includes('-') && { text: file.after }),
    }));
    const { publicProblem } = await import('../problem/print-json.ts');
    const shown = maskProblems({ problems, sources }).problems.map(publicProblem);
    const diff = check ? { diff: await differences(moved, { color: false, maxDiff }) } : {};
    shell.out(printJsonDocument('format', { problems: shown, files, ...diff }));
  } else if (form === 'text') {
    await printProblems(problems, sources, options, shell);
    if (!quiet || check) for (const { path } of moved) shell.out(`${word.padEnd(11)} ${path}\n`);
    if (check) shell.out(await differences(moved, options));
    if (!quiet) shell.err(`${summary(formatted, moved.length, problems.length, check)}\n`);
  } else await printProblems(check ? [...problems, ...moved.map(asProblem)] : problems, sources, options, shell);
  if (problems.length > 0) return 2;
  return check && moved.length > 0 ? 1 : 0;
}

/** Secrets are hidden in it, as they are wherever a manifest is shown. */
function differences(moved: readonly FormattedFile[], options: { color: boolean; maxDiff: number }): Promise<string> {
  const mask = secretMask(moved.map(({ before }) => before));
  return printDifferences(
    moved.map(({ path, before, after }) => ({ path, before: mask(before), after: mask(after) })),
    options,
  );
}

function summary(formatted: readonly FormattedFile[], moved: number, problems: number, check: boolean): string {
  const manifests = count(formatted.length, 'manifest');
  const refused = problems === 0 ? '' : `, ${count(problems, 'problem')}`;
  if (!check) return `${manifests}: ${moved} formatted${refused}.`;
  return moved === 0
    ? `${manifests}: all in the one layout${refused}.`
    : `${manifests}: ${moved} to be formatted${refused}. Run "scimanifest format" and commit the result.`;
}

/** Annotations and SARIF know problems only, so there a difference is one, at the first line that moves. */
function asProblem({ path, before, after }: FormattedFile): Problem {
  const { id, severity } = FILE_RULES['manifest-layout'];
  const lines = after.split('\n');
  const line = before.split('\n').findIndex((each, index) => each !== lines[index]) + 1;
  return {
    rule: id,
    severity,
    message: 'This manifest is not in the one layout.',
    file: path,
    line: Math.max(1, line),
    column: 1,
    pointer: '',
    hint: 'Run "scimanifest format" and commit the result.',
  };
}
