/** A document held to the rules that `lint` holds it to. */
import { catalogue } from '../../catalogue.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { maskProblems } from '../../manifest/mask-problems.ts';
import { sortProblems } from '../../problem/compare-problems.ts';
import { MEGABYTE } from '../../problem/megabyte.ts';
import type { Problem } from '../../problem/problem.ts';
import { readApprovals } from '../../review/approval/approvals.ts';
import { checkedProblems } from '../configuration/checked-problems.ts';
import { unreadProblem } from '../project/project.ts';
import { CannotRun } from '../shell.ts';
import type { KnownFile } from './known-file.ts';
import { manifestOf, type OpenProjects } from './open-projects.ts';

/** As long as the longest manifest that `lint` reads, in UTF-16 units: a longer one would keep the editor waiting. */
const LONGEST = 5 * MEGABYTE;

/** Sorted; secrets of the document are masked in what is said of it. */
export async function checkDocument(
  file: KnownFile,
  text: string,
  projects: OpenProjects,
): Promise<readonly Problem[]> {
  if (text.length > LONGEST)
    return [unreadProblem(file.file, new CannotRun('This file is too long to be checked while it is written.'))];
  const found = await CHECKS[file.kind](file, text, projects);
  const team = await projects.teamOf(file.root);
  const { problems } = team.judge(found, { files: [file.file], isWhole: false });
  return sortProblems(maskProblems({ problems, sources: new Map([[file.file, text]]) }).problems);
}

type Check = (file: KnownFile, text: string, projects: OpenProjects) => Promise<readonly Problem[]>;

const CHECKS: Readonly<Record<KnownFile['kind'], Check>> = {
  manifest: checkManifest,
  checks: async ({ file }, text) => (await import('../../proof/own-checks.ts')).readOwnChecks(text, file).problems,
  record: async ({ file }, text) => (await import('../../proof/proof-record.ts')).readProofRecord(text, file).problems,
  approvals: async ({ file }, text) => readApprovals(text, file).problems,
  configuration: checkConfiguration,
  // Code that was generated is checked by its own language.
  output: async (file, text, projects) => (file.file.endsWith('.md') ? checkPage(file, text, projects) : []),
  page: checkPage,
};

async function checkManifest(file: KnownFile, text: string, projects: OpenProjects): Promise<readonly Problem[]> {
  const manifest = manifestOf(file, text);
  const { kit, problems: broken } = projects.templatesOf(file.root);
  const { pageRules } = await projects.teamOf(file.root);
  const problems =
    kit === null
      ? lintManifest(text, file.file, file.id, manifest.record).problems
      : await checkedProblems(manifest, kit, pageRules);
  return [...broken, ...problems];
}

async function checkPage({ file, root }: KnownFile, text: string, projects: OpenProjects): Promise<readonly Problem[]> {
  const { checkPublishedPage } = await import('../../page/check-published-page.ts');
  return checkPublishedPage(text, file, (await projects.teamOf(root)).pageRules);
}

/** As it is written; the rules of modules are those of the configuration that was saved. */
async function checkConfiguration(
  { root }: KnownFile,
  text: string,
  projects: OpenProjects,
): Promise<readonly Problem[]> {
  const { readConfiguration } = await import('../../configuration/read-configuration.ts');
  const { checkRuleNames } = await import('../../configuration/check-rule-names.ts');
  const { configuration, problems } = readConfiguration(text);
  const { pageRules } = await projects.teamOf(root);
  return [...problems, ...checkRuleNames(configuration, [...catalogue, ...pageRules])];
}
