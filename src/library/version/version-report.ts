/** A library on its way to the current version of the format: what each manifest needed, and the figures. */
import type { VersionStep } from '../../manifest/version/version-step.ts';
import type { Problem } from '../../problem/problem.ts';
import type { VersionedManifest } from './move-version.ts';

export interface VersionReport {
  /** The version that manifests are moved to. */
  readonly current: number;
  /** Whether manifests were written. */
  readonly written: boolean;
  readonly connectors: readonly VersionedManifest[];
  /** Manifests that could not be read. */
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Whether somebody has something to do. */
export function needsMoving({ connectors, problems, written }: VersionReport): boolean {
  const isOpen = ({ status }: VersionedManifest) => status === 'refused' || (status === 'moved' && !written);
  return connectors.some(isOpen) || problems.length > 0;
}

/** The steps that changed something, in their order. */
export function stepsTaken({ connectors }: VersionReport): VersionStep[] {
  return [...new Set(connectors.flatMap(({ moves }) => moves.map(({ step }) => step)))];
}
