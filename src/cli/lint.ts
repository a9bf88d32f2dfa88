/** `scimanifest lint`: every rule, on manifests and on tutorial pages; with `--fix`, certain repairs made. */

import path from 'node:path';
import type { Judged } from '../configuration/judge.ts';
import { isFile } from '../disk/look.ts';
import { Obstacle } from '../disk/obstacle.ts';
import { displayPath, namedPlace, type Place } from '../disk/place.ts';
import { readText } from '../disk/read-file.ts';
import { reusedNames } from '../lint/reused-names.ts';
import type { ManifestFile, SideFile } from '../manifest/manifest-file.ts';
import { CHECKS_ENDING, isManifestName, sideOf } from '../manifest/side-files.ts';
import type { PageRule } from '../page/page-rule.ts';
import { compareProblems } from '../problem/compare-problems.ts';
import { onceARun } from '../problem/once-a-run.ts';
import type { Problem, Severity } from '../problem/problem.ts';
import { readTemplates } from '../read-templates.ts';
import { checkedProblems } from './configuration/checked-problems.ts';
import { readTeamRules, type TeamRules } from './configuration/team-rules.ts';
import type { LintedFile } from './fix-files.ts';
import { count } from './gen/gen-report.ts';
import { LintMemory } from './lint/linted-before.ts';
import { tallyOfRules } from './lint/tally-of-rules.ts';
import { onlyOne } from './only-one.ts';
import { printProblems } from './print-problems.ts';
import { type FileKind, isTutorialName, namedFiles } from './project/named-files.ts';
import { readManifestText, readProject, sidePlace, unreadProblem } from './project/project.ts';
import type { ReportOptions } from './report-options.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export interface LintOptions extends ReportOptions {
  /** Absolute. */
  readonly root: string;
  /** Files, folders and patterns, as given on the command line; `-` alone: stdin. None: every manifest of the project. */
  readonly files: readonly string[];
  /** The name of what comes from stdin: problems are said of it, and it tells a page from a manifest. */
  readonly stdinFilename: string;
  /** Mend what can be mended without a doubt; or only show what that would be. */
  readonly fix: 'no' | 'show' | 'write';
  /** Take up what is found as old, or take out of the old what is mended. */
  readonly baseline?: boolean;
  /** The most lines of difference that are shown. */
  readonly maxDiff: number;
}

interface ReadFile {
  readonly file: string;
  readonly text: string;
  /** What was proven of a manifest. */
  readonly record?: SideFile;
}

export async function lint(options: LintOptions, shell: Shell): Promise<ExitCode> {
  const isInput = options.files.includes('-');
  const { files, unread, strays } = isInput ? await readInput(options, shell) : readFiles(options, shell.cwd);
  const linted: LintedFile[] = [];
  const team = await readTeamRules(options, shell);
  const isWhole = options.files.length === 0;
  const memory = isInput ? null : memoryFor(files, options, team);
  const lintOne = await prepare(files, options, team, memory, shell);
  for (const file of files) linted.push(await lintOne(file));
  memory?.save(isWhole);
  const checked = isInput ? [] : await lintChecks(files, options);
  linted.push(...checked);
  const manifests = isWhole ? files.map(asManifest) : [];
  const reused = reusedNames(memory === null ? manifests : manifests.filter(({ id }) => memory.isNameShared(id)));
  const found = [...unread, ...strays, ...reused, ...linted.flatMap((file) => file.problems)];
  const looked = { files: files.map(({ file }) => file), isWhole };
  const sources = new Map([...team.sources, ...sourcesOf(linted, files)]);
  if (options.baseline === true) {
    // Beside a configuration or a baseline that cannot be read, everything would be taken up as old.
    const broken = team.problems().filter(({ severity }) => severity === 'error');
    if (broken.length > 0) {
      await printProblems(broken, team.sources, options, shell);
      return 2;
    }
    const { writeBaseline } = await import('./configuration/write-baseline.ts');
    return writeBaseline(found, team, { looked, sources }, options, shell);
  }
  const judged = team.judge(found, looked);
  const problems = onceARun([...judged.problems, ...team.problems()]).sort(compareProblems);
  const print = () => printProblems(problems, sources, options, shell);
  if (options.fix === 'no') await print();
  else {
    const { printFixes, differences } = await import('./print-fixes.ts');
    await (options.format === 'json' ? printFixes(problems, linted, options, shell) : print());
    if (options.fix === 'show' && options.format === 'text') shell.out(await differences(linted, options));
  }
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (!options.quiet) await printSummary(problems, linted, { unread: unread.length, ...judged }, options, shell);
  if (unread.length > 0) return 2;
  return errors > 0 ? 1 : 0;
}

/** The checks that stand beside manifests. */
async function lintChecks(files: readonly ReadFile[], { root }: LintOptions): Promise<LintedFile[]> {
  const places = files.filter(isJson).map(({ file }) => sidePlace(namedPlace(root, file), CHECKS_ENDING));
  const found = places.filter(isFile);
  if (found.length === 0) return [];
  const { readOwnChecks } = await import('../proof/own-checks.ts');
  return found.map((place) => {
    const text = readText(place);
    return { file: place.shown, text, fixed: [], problems: readOwnChecks(text, place.shown).problems };
  });
}

/** The texts that problems point into. */
function sourcesOf(linted: readonly LintedFile[], files: readonly ReadFile[]): ReadonlyMap<string, string> {
  const records = files.flatMap(({ record }) => (record === undefined ? [] : [record]));
  return new Map([...records, ...linted].map(({ file, text }) => [file, text]));
}

interface ReadFiles {
  readonly files: readonly ReadFile[];
  readonly unread: readonly Problem[];
  /** Of files that nobody reads. */
  readonly strays: readonly Problem[];
}

/** What stands beside a file of that name is not looked at: stdin is one text. */
async function readInput({ files, fix, baseline, stdinFilename }: LintOptions, shell: Shell): Promise<ReadFiles> {
  if (fix !== 'no')
    throw new CannotRun(
      'Stdin cannot be mended: stdout holds the problems, and the mended text would have no place.',
      'Save it, and name the file.',
    );
  onlyOne({ '-': true, '--write-baseline': baseline === true });
  if (shell.input === undefined || files.length > 1)
    throw new CannotRun(
      'Stdin is checked by itself.',
      'Name - alone, and hand a manifest over: … | scimanifest lint -',
    );
  if (!LINTED.takes(stdinFilename))
    throw new CannotRun(
      `--stdin-filename ${stdinFilename} is not the name of ${LINTED.what}.`,
      'The ending says what stdin holds.',
    );
  return { files: [{ file: stdinFilename, text: await shell.input() }], unread: [], strays: [] };
}

function readFiles({ root, files }: LintOptions, cwd: string): ReadFiles {
  if (files.length === 0) {
    const { manifests, unread, strays } = readProject(root);
    return {
      files: manifests,
      unread: unread.map(({ problem }) => problem),
      strays,
    };
  }
  const read = namedFiles(files, { root, cwd }, LINTED).map((place) => readNamed(root, place));
  return {
    files: read.flatMap((each) => ('text' in each ? [each] : [])),
    unread: read.flatMap((each) => ('rule' in each ? [each] : [])),
    strays: [],
  };
}

async function printSummary(
  problems: readonly Problem[],
  linted: readonly LintedFile[],
  { unread, ignored, old }: { readonly unread: number } & Pick<Judged, 'ignored' | 'old'>,
  { fix, format }: LintOptions,
  shell: Shell,
): Promise<void> {
  if (fix !== 'no') {
    const { fixedLines } = await import('./print-fixes.ts');
    shell.err(fixedLines(linted));
  }
  if (format !== 'text') return;
  const found = problems.length === 0 ? 'no problems' : counted(problems);
  const hidden = [...(ignored === 0 ? [] : [`${ignored} ignored`]), ...(old === 0 ? [] : [`${old} in the baseline`])];
  const besides = hidden.length === 0 ? '' : ` (${hidden.join(', ')})`;
  shell.err(`${tallyOfRules(problems)}${count(linted.length + unread, 'file')}: ${found}${besides}.\n`);
}

function counted(problems: readonly Problem[]): string {
  const of = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  const notes = of('info') === 0 ? [] : [count(of('info'), 'note')];
  return [count(of('error'), 'error'), count(of('warning'), 'warning'), ...notes].join(', ');
}

/** In a folder, the manifests are those that stand in `connectors/`: other JSON files are none. */
const LINTED: FileKind = {
  what: 'a manifest (.json) or a tutorial (.md)',
  takesIds: true,
  takes: (file) => /\.(?:json|md)$/u.test(file) && sideOf(path.basename(file)) === null,
  meansInFolder: (file) =>
    path.basename(path.dirname(file)) === 'connectors' ? isManifestName(path.basename(file)) : isTutorialName(file),
};

/** A text, or the problem of a file that is not read. */
function readNamed(root: string, place: Place): ReadFile | Problem {
  const file = displayPath(root, place.path);
  try {
    return file.endsWith('.json') ? { ...readManifestText(place), file } : { file, text: readText(place) };
  } catch (error) {
    if (error instanceof Obstacle) return unreadProblem(file, error);
    throw error;
  }
}

type LintOne = (file: ReadFile) => Promise<LintedFile>;

/** What mends is asked anew, and so are the rules of a team, which may depend on anything. */
function memoryFor(files: readonly ReadFile[], { root, fix }: LintOptions, team: TeamRules): LintMemory | null {
  const isAsked = fix === 'no' && team.pageRules.length === 0 && files.some(isJson);
  return isAsked ? new LintMemory(root, readTemplates(root)) : null;
}

function asManifest({ file, text, record }: ReadFile): ManifestFile {
  return { id: path.posix.basename(file, '.json'), file, text, ...(record !== undefined && { record }) };
}

/** Templates are compiled once, and only where a manifest is among the files: what gen refuses, lint says. */
async function prepare(
  files: readonly ReadFile[],
  options: LintOptions,
  team: TeamRules,
  memory: LintMemory | null,
  shell: Shell,
): Promise<LintOne> {
  const lintManifestFile = files.some(isJson) ? await manifestLinter(options, team, memory) : null;
  return (file) =>
    lintManifestFile !== null && isJson(file) ? lintManifestFile(file) : lintPageFile(file, options, team, shell);
}

function isJson({ file }: ReadFile): boolean {
  return file.endsWith('.json');
}

async function manifestLinter(
  { root, fix }: LintOptions,
  { pageRules }: TeamRules,
  memory: LintMemory | null,
): Promise<LintOne> {
  let checker: ReturnType<typeof manifestChecker> | null = null;
  const check = async (manifest: ManifestFile): Promise<readonly Problem[]> => {
    checker ??= manifestChecker(root, pageRules);
    return (await checker)(manifest);
  };
  if (memory !== null)
    return async ({ file, ...given }) => {
      const { problems } = await memory.recall(asManifest({ file, ...given }), check);
      return { file, text: given.text, fixed: [], problems };
    };
  const { mendManifestFile, writeMended } = await import('./fix-files.ts');
  return async (given) => {
    const { file } = given;
    const id = path.posix.basename(file, '.json');
    const mended = fix === 'no' ? { text: given.text, fixed: [] } : await mendManifestFile({ ...given, id });
    if (fix === 'write') writeMended(root, given, mended);
    const { text } = fix === 'show' ? given : mended;
    const problems = await check(asManifest({ ...given, text }));
    return { file, text, fixed: mended.fixed, problems, ...(fix === 'show' && { mended: mended.text }) };
  };
}

/** Templates are compiled for the first manifest that is checked. Those that cannot be used are told with every one. */
async function manifestChecker(root: string, pageRules: readonly PageRule[]) {
  const { compileTemplates } = await import('../emit/tutorial/render-tutorial.ts');
  const { lintManifest } = await import('../lint/lint-manifest.ts');
  const { kit, problems: broken } = compileTemplates(readTemplates(root));
  return async (manifest: ManifestFile): Promise<readonly Problem[]> => {
    const { text, file, id, record } = manifest;
    const problems =
      kit === null ? lintManifest(text, file, id, record).problems : await checkedProblems(manifest, kit, pageRules);
    return [...broken, ...problems];
  };
}

async function lintPageFile(
  given: ReadFile,
  { root, fix }: LintOptions,
  { pageRules }: TeamRules,
  shell: Shell,
): Promise<LintedFile> {
  const { file, text } = given;
  const { mendPage, writeMended } = await import('./fix-files.ts');
  const mended = fix === 'no' ? null : await mendPage(given, shell);
  if (fix === 'write' && mended !== null) {
    writeMended(root, given, mended);
    return { file, ...mended };
  }
  const { checkPublishedPage } = await import('../page/check-published-page.ts');
  const problems = await checkPublishedPage(text, file, pageRules);
  return { file, text, problems, fixed: mended?.fixed ?? [], ...(mended !== null && { mended: mended.text }) };
}
