/** `scimanifest impact`: what mappings mean to the users of a real directory, from an export of it. */
import { sizeOf } from '../../disk/look.ts';
import { namedPlace } from '../../disk/place.ts';
import { type ImpactReport, totalOf } from '../../impact/impact-report.ts';
import type { ImpactSubject } from '../../impact/impact-subject.ts';
import { type ImpactSection, type ImpactView, impactView } from '../../impact/print/impact-view.ts';
import { grouped } from '../../impact/print/numbers.ts';
import { type ImpactFormat, impactPrinters } from '../../impact/print/printers.ts';
import { type CountedUsers, impactReport } from '../../impact/report-counts.ts';
import { type Mask, secretMask } from '../../manifest/secret-mask.ts';
import { progressLine } from '../live/progress.ts';
import { onInterrupt } from '../live/stopping.ts';
import { type CommonOptions, isSilent } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { explainSlip } from '../users/explain-slip.ts';
import { openExport, type UserExport } from '../users/open-export.ts';
import { noUsers } from '../users/users-file.ts';
import { chooseSubjects } from './choose-subjects.ts';
import { countUsers } from './count-users.ts';

export interface ImpactOptions extends CommonOptions<ImpactFormat> {
  /** Connectors, and a base. */
  readonly names: readonly string[];
  readonly users: string;
  /** How many examples of each kind are shown; 0: none. */
  readonly show: number;
}

/** 0: nobody is refused, left out or in a collision; 1: somebody is; 130: stopped, with the counts so far. */
export async function impact(
  { root, names, users, show, format, quiet }: ImpactOptions,
  shell: Shell,
): Promise<ExitCode> {
  const { subjects, base, texts, notes } = chooseSubjects(root, names);
  const opened = openExport(namedPlace(root, users));
  const counted = await countWatched(opened, subjects, show, quiet, shell);
  const report = impactReport(subjects, opened.place.shown, base, counted, notes);
  const code = codeFor(report);
  if (!isSilent({ format, quiet }, code)) shell.out(secretMask(texts)(impactPrinters[format](report)));
  return code;
}

/** What every mapping of the project does to the users of an export, for a page: without examples. */
export async function countedView(
  { root, users, quiet }: Pick<ImpactOptions, 'root' | 'users' | 'quiet'>,
  shell: Shell,
): Promise<ImpactView> {
  const { subjects, base, texts, notes } = chooseSubjects(root, []);
  const opened = openExport(namedPlace(root, users));
  const counted = await countWatched(opened, subjects, 0, quiet, shell);
  const { title, notes: said, sections } = impactView(impactReport(subjects, opened.place.shown, base, counted, notes));
  const mask = secretMask(texts);
  return {
    title: mask(title),
    notes: said.map(mask),
    sections: sections.map((section) => maskedSection(section, mask)),
  };
}

function maskedSection({ heading, parts }: ImpactSection, mask: Mask): ImpactSection {
  const masked = parts.map(({ sentences, table, examples }) => ({
    sentences: sentences.map(mask),
    table:
      table === null
        ? null
        : { ...table, rows: table.rows.map(({ cells, share }) => ({ cells: cells.map(mask), share })) },
    examples,
  }));
  return { heading: mask(heading), parts: masked };
}

/** Shows on a terminal how far it is; the first interrupt ends the work in order. */
export async function countWatched(
  opened: UserExport,
  subjects: readonly ImpactSubject[],
  examples: number,
  quiet: boolean,
  shell: Shell,
): Promise<CountedUsers> {
  const stopping = onInterrupt(() => shell.err('\nStopping: what is known so far follows. Again: at once.\n'));
  const progress = progressLine(quiet);
  try {
    const counted = await countUsers(opened, { subjects, form: opened.form, examples }, sizeOf(opened.place), {
      isStopped: stopping.isStopped,
      onProgress: (users, share) =>
        progress.show(() => `${grouped(users)} users, ${Math.floor(share * 100)} % of ${opened.place.shown}`),
    });
    if (counted.stoppedAt === null) refuseNobody(opened, counted);
    return counted;
  } finally {
    progress.end();
    stopping.end();
  }
}

/** A file in which nothing is known of anybody is no file of users. */
function refuseNobody({ place }: UserExport, { counts }: CountedUsers): void {
  if (counts.users === 0) throw noUsers(place);
  if (!counts.seen.includes(true)) throw explainSlip(place.shown, { kind: 'no-users', line: 1 });
}

function codeFor({ connectors, stoppedAt }: ImpactReport): ExitCode {
  if (stoppedAt !== null) return 130;
  const isFound = connectors.some(
    ({ side, attributes }) =>
      (side.unmatched ?? 0) > 0 ||
      side.matching.some(({ collisions }) => collisions.users > 0) ||
      attributes.some(({ refused }) => totalOf(refused) > 0),
  );
  return isFound ? 1 : 0;
}
