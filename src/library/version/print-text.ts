/** Manifests moved to the current version, for a terminal: a line a manifest, and one for each edit of a step. */
import { maskProblems } from '../../manifest/mask-problems.ts';
import { printText } from '../../problem/print-text.ts';
import type { VersionedManifest } from './move-version.ts';
import { stepsTaken, type VersionReport } from './version-report.ts';

/** @param quiet only what a person must look at, and what a check fails for */
export function printVersionsText(
  report: VersionReport,
  { color, quiet }: { readonly color: boolean; readonly quiet: boolean },
): string {
  const { connectors, problems, sources, written, current } = report;
  const refused = [...connectors.flatMap(({ errors }) => errors), ...problems];
  const told = refused.length === 0 ? '' : printText({ ...maskProblems({ problems: refused, sources }), color });
  const waiting = connectors.filter(({ status }) => status === 'moved' && !written);
  if (quiet) return [...waiting.map((manifest) => `${movedLine(manifest, written, current)}\n`), told].join('');
  const each = connectors.flatMap((manifest) => linesOf(manifest, written, current));
  const steps = stepsTaken(report).map(({ name, change, moves }) => `${name}: ${change} ${moves}\n`);
  return [...each, ...steps, told, summary(report)].join('');
}

function linesOf(manifest: VersionedManifest, written: boolean, current: number): string[] {
  const { file, status, moves } = manifest;
  if (status === 'unchanged') return [];
  if (status === 'refused') return [`${file} stays as it is, because of errors.\n`];
  return [`${movedLine(manifest, written, current)}\n`, ...movesLines(file, moves)];
}

function movedLine({ file, from }: VersionedManifest, written: boolean, current: number): string {
  return `${file} ${written ? 'moved' : 'would be moved'} from version ${from} to ${current}`;
}

/** `connectors/wedo.json:12  items-once: /limitations/1 taken out` */
export function movesLines(file: string, moves: VersionedManifest['moves']): string[] {
  return moves.map(({ step, op, pointer, line }) => `  ${file}:${line}  ${step.name}: ${pointer} ${DONE[op]}\n`);
}

const DONE = { add: 'added', replace: 'changed', append: 'extended', remove: 'taken out' } as const;

function summary({ connectors, written, current }: VersionReport): string {
  const number = (wanted: VersionedManifest['status']) => connectors.filter(({ status }) => status === wanted).length;
  const all = `${connectors.length} ${connectors.length === 1 ? 'manifest' : 'manifests'}`;
  const counts = `${number('moved')} ${written ? 'moved' : 'to be moved'}, ${number('unchanged')} there already, ${number('refused')} refused`;
  return `Version ${current}: ${all}, ${counts}. ${written ? 'Pages and code stay as they are.' : 'Nothing was written.'}\n`;
}
