/** A manifest held to all that `lint` holds it to. */
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import type { PageRule } from '../../page/page-rule.ts';
import type { Problem } from '../../problem/problem.ts';

/** What gen refuses or warns of, and what the team's own rules find in the page. */
export async function checkedProblems(
  manifest: ManifestFile,
  kit: TemplateKit,
  rules: readonly PageRule[],
): Promise<readonly Problem[]> {
  const { checkConnector } = await import('../../generate/check-connector.ts');
  const { connector, page, problems } = await checkConnector(manifest, kit, {});
  if (rules.length === 0 || connector === null || page === null) return problems;
  const { ownPageProblems } = await import('../../generate/own-page-problems.ts');
  return [...problems, ...(await ownPageProblems(manifest, connector, page, kit, rules))];
}
