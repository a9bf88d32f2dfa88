/** `scimanifest migrate` without a portal: manifests of older versions in the current one, and each edit told. */
import { namedPlace } from '../../disk/place.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { moveVersion } from '../../library/version/move-version.ts';
import { printVersionsJson } from '../../library/version/print-json.ts';
import { printVersionsText } from '../../library/version/print-text.ts';
import { needsMoving, type VersionReport } from '../../library/version/version-report.ts';
import { CURRENT_VERSION } from '../../manifest/version/version-steps.ts';
import { chooseManifests, readProject } from '../project/project.ts';
import type { CommonOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';

export interface MigrateVersionsOptions extends CommonOptions<'text' | 'json'> {
  /** By id, manifest or pattern; none: every connector. */
  readonly ids: readonly string[];
  /** Say what would change, and write nothing. */
  readonly check: boolean;
}

export function migrateVersions(options: MigrateVersionsOptions, shell: Shell): ExitCode {
  const { root, check, ids } = options;
  const project = readProject(root);
  const chosen = chooseManifests(project, ids);
  const connectors = chosen.map((manifest) => moveVersion(manifest, CURRENT_VERSION));
  const before = new Map(chosen.map(({ file, text }) => [file, text]));
  if (!check)
    for (const { file, text, status } of connectors)
      if (status === 'moved') writeWhole(namedPlace(root, file), text, before.get(file) ?? null);
  const problems = project.unread.map(({ problem }) => problem);
  const report: VersionReport = { current: CURRENT_VERSION, written: !check, connectors, problems, sources: before };
  shell.out(options.format === 'json' ? printVersionsJson(report) : printVersionsText(report, options));
  if (problems.length > 0) return 2;
  return needsMoving(report) ? 1 : 0;
}
