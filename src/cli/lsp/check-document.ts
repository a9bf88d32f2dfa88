/** A document held to the rules that `lint` holds it to. */
import { checkConnector } from '../../generate/check-connector.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { maskProblems } from '../../manifest/mask-problems.ts';
import { sortProblems } from '../../problem/compare-problems.ts';
import type { Problem } from '../../problem/problem.ts';
import { unreadProblem } from '../project/project.ts';
import { CannotRun } from '../shell.ts';
import type { KnownFile } from './known-file.ts';
import { manifestOf, type OpenProjects } from './open-projects.ts';

/** As long as the longest manifest that `lint` reads, in UTF-16 units: a longer one would keep the editor waiting. */
const LONGEST = 5 * 1024 * 1024;

/** Sorted; secrets of the document are masked in what is said of it. */
export async function checkDocument(
  file: KnownFile,
  text: string,
  projects: OpenProjects,
): Promise<readonly Problem[]> {
  if (text.length > LONGEST)
    return [unreadProblem(file.file, new CannotRun('This file is too long to be checked while it is written.'))];
  const problems = await CHECKS[file.kind](file, text, projects);
  return sortProblems(maskProblems({ problems, sources: new Map([[file.file, text]]) }).problems);
}

type Check = (file: KnownFile, text: string, projects: OpenProjects) => Promise<readonly Problem[]>;

const CHECKS: Readonly<Record<KnownFile['kind'], Check>> = {
  manifest: checkManifest,
  checks: async ({ file }, text) => (await import('../../proof/own-checks.ts')).readOwnChecks(text, file).problems,
  // Code that was generated is checked by its own language.
  output: async (file, text) => (file.file.endsWith('.md') ? checkPage(file, text) : []),
  page: checkPage,
};

async function checkManifest(file: KnownFile, text: string, projects: OpenProjects): Promise<readonly Problem[]> {
  const manifest = manifestOf(file, text);
  const { kit, problems: broken } = projects.templatesOf(file.root);
  const { problems } =
    kit === null ? lintManifest(text, file.file, file.id, manifest.record) : await checkConnector(manifest, kit, {});
  return [...broken, ...problems];
}

async function checkPage({ file }: KnownFile, text: string): Promise<readonly Problem[]> {
  const { checkPublishedPage } = await import('../../page/check-published-page.ts');
  return checkPublishedPage(text, file);
}
