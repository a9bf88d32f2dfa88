/** `scimanifest migrate --portal`: a library of manifests in another portal, their pages made anew, and what a person must look at. */

import { namedPlace } from '../../disk/place.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { pageChoice } from '../../emit/tutorial/page-choice.ts';
import { pageForm } from '../../emit/tutorial/page-form.ts';
import { pageNamesIn } from '../../emit/tutorial/page-names.ts';
import { compileTemplates, type TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import { isError } from '../../generate/check-connector.ts';
import { migrationOf, needsSomebody } from '../../library/migration/migration.ts';
import { type MovedConnector, moveConnector } from '../../library/migration/move-connector.ts';
import { printMigrationJson } from '../../library/migration/print-json.ts';
import { printMigrationText } from '../../library/migration/print-text.ts';
import { type Destination, targetForm } from '../../library/migration/target-form.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import { readTemplates } from '../../read-templates.ts';
import { listedFiles } from '../gen/gen-report.ts';
import { generateProject } from '../gen/generate-project.ts';
import { printProblems } from '../print-problems.ts';
import { checkPageChoice, type PageOptions } from '../project/page-options.ts';
import { chooseManifests, readProject } from '../project/project.ts';
import type { CommonOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { migrateVersions } from './migrate-versions.ts';

export interface MigrateOptions extends CommonOptions<'text' | 'json'>, PageOptions {
  /** By id, manifest or pattern; none: every connector. */
  readonly ids: readonly string[];
  /** Say what would change, and write nothing. */
  readonly check: boolean;
  /** The output folder, relative to the project. */
  readonly out: string;
}

export async function migrate(options: MigrateOptions, shell: Shell): Promise<ExitCode> {
  const { root, check } = options;
  const templates = readTemplates(root);
  const { portal, ...choice } = pageChoice(options);
  if (portal === undefined && Object.keys(choice).length === 0) return migrateVersions(options, shell);
  if (portal === undefined)
    throw new CannotRun(
      'No portal was named.',
      `Say --portal with one of: ${pageNamesIn(templates.keys()).portal.join(', ')}.`,
    );
  checkPageChoice({ ...choice, portal }, templates);
  const project = readProject(root);
  const chosen = chooseManifests(project, options.ids);
  const { kit, problems: broken } = compileTemplates(templates);
  if (kit === null) {
    await printProblems(broken, new Map(templates), options, shell);
    return 1;
  }
  checkDestination(chosen, kit, { ...choice, portal });
  const moved: MovedConnector[] = [];
  for (const manifest of chosen) moved.push(await moveConnector(manifest, kit, { ...choice, portal }));
  const before = new Map(chosen.map(({ file, text }) => [file, text]));
  const outcome = check ? NOTHING : await write(options, moved, before);
  const unread = project.unread.map(({ problem }) => problem);
  const migration = migrationOf(portal, moved, kit, { ...outcome, problems: [...unread, ...outcome.problems] });
  shell.out(options.format === 'json' ? printMigrationJson(migration) : printMigrationText(migration, options));
  if (unread.length > 0) return 2;
  return needsSomebody(migration) ? 1 : 0;
}

/** What does not go together for the first connector, because of what was named here, does so for none. */
function checkDestination(manifests: readonly ManifestFile[], kit: TemplateKit, chosen: Destination): void {
  for (const { text, file, id } of manifests) {
    const { connector } = lintManifest(text, file, id);
    if (connector === null) continue;
    const { problems } = pageForm(connector, kit, targetForm(connector.page, chosen, kit));
    const [problem] = problems.filter(({ rule }) => rule === 'page-combination');
    if (problem !== undefined) throw new CannotRun(problem.message, problem.hint);
    return;
  }
}

const NOTHING = { written: false, files: [], problems: [], sources: new Map<string, string>() } as const;

/** A manifest whose page would have an error stays as it is; of the others, `gen` writes what its own rules allow. */
async function write(
  { root, out }: MigrateOptions,
  moved: readonly MovedConnector[],
  before: ReadonlyMap<string, string>,
) {
  for (const { file, text, status } of moved)
    if (status === 'moved') writeWhole(namedPlace(root, file), text, before.get(file) ?? null);
  const ids = moved.flatMap(({ id, status }) => (status === 'refused' ? [] : [id]));
  if (ids.length === 0) return { ...NOTHING, written: true };
  const { report } = await generateProject({ root, ids, out, check: false, force: false });
  const files = listedFiles(report, false);
  return { written: true, files, problems: report.problems.filter(isError), sources: report.sources };
}
