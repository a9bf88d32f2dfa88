/** `scimanifest score`: how far each connector is, and what keeps it there. */

import { deployedState } from '../../deploy/deployed-state.ts';
import { below, namedPlace } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { secretMask } from '../../manifest/secret-mask.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import type { Problem } from '../../problem/problem.ts';
import { badge } from '../../readiness/badge.ts';
import { printScore, tierCounts } from '../../readiness/print-score.ts';
import { reaches, type ScoreReport, scoreReport } from '../../readiness/score-report.ts';
import type { Tier } from '../../readiness/tiers.ts';
import { deployedDigests } from '../deploy/deployed-digests.ts';
import { count } from '../gen/gen-report.ts';
import { printProblems } from '../print-problems.ts';
import { chooseManifests, readProject } from '../project/project.ts';
import { type CommonOptions, isSilent } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';

export interface ScoreOptions extends CommonOptions<'text' | 'json'> {
  /** Connectors by id, manifest or pattern; none: all of them. */
  readonly ids: readonly string[];
  /** The tier that each has to be in; left out: any. */
  readonly atLeast?: Tier;
  /** A folder, relative to the project, that gets a picture a connector. */
  readonly badges?: string;
}

/** 1 where a connector is below `atLeast`, 2 where a manifest cannot be read, 0 otherwise. */
export async function score({ ids, atLeast, badges, ...options }: ScoreOptions, shell: Shell): Promise<ExitCode> {
  const { root } = options;
  const project = readProject(root);
  const chosen = chooseManifests(project, ids);
  const read = chosen.map((manifest) => scoreOf(manifest, root));
  const reports = read.flatMap(({ report }) => report ?? []);
  const unread = ids.length === 0 ? project.unread.map(({ problem }) => problem) : [];
  const problems = [...unread, ...read.flatMap((each) => each.problems)];
  const short = reports.filter((report) => atLeast !== undefined && !reaches(report, atLeast)).length;
  const code = problems.length > 0 ? 2 : short > 0 ? 1 : 0;
  const mask = secretMask(chosen.map(({ text }) => text));
  if (badges !== undefined) writeBadges(reports, root, badges);
  if (options.format === 'json') {
    shell.out(mask(printJsonDocument('score', { connectors: reports, problems })));
    return code;
  }
  if (!isSilent(options, code)) shell.out(mask(reports.map((report) => printScore(report, options.color)).join('\n')));
  const sources = new Map(chosen.map(({ file, text }) => [file, text]));
  await printProblems(problems, sources, options, { ...shell, out: shell.err });
  if (!options.quiet) shell.err(`${scoreSummary(reports, problems.length)}\n`);
  return code;
}

function scoreSummary(reports: readonly ScoreReport[], problems: number): string {
  const tiers = reports.length === 0 ? 'nothing is scored' : tierCounts(reports);
  const refused = problems === 0 ? '' : `, ${count(problems, 'problem')} in the way`;
  return `${count(reports.length, 'connector')}: ${tiers}${refused}.`;
}

interface Read {
  readonly report: ScoreReport | null;
  readonly problems: readonly Problem[];
}

/** What does not fit the schema is in no tier: `lint` says how to mend it. */
function scoreOf(manifest: ManifestText, root: string): Read {
  const { text, file, id, record } = manifest;
  const { connector, document, problems } = lintManifest(text, file, id, record);
  if (connector === null || document === null)
    return { report: null, problems: problems.filter(({ severity }) => severity === 'error') };
  const deployed = deployedState(deployedDigests(root, id), connector, document);
  return { report: scoreReport({ connector, document, problems, deployed }), problems: [] };
}

function writeBadges(reports: readonly ScoreReport[], root: string, folder: string): void {
  for (const report of reports) {
    const place = below(namedPlace(root, folder), `${report.id}.svg`);
    const [text, before] = [badge(report), readIfThere(place)];
    if (text !== before) writeWhole(place, text, before);
  }
}
