/** `scimanifest diff ID --live`: whether a tenant runs what its manifest says. */

import { evaluateFrozen } from '../../expression/evaluate/evaluate-frozen.ts';
import { type Drift, findDrift } from '../../graph/find-drift.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { publicProblem } from '../../problem/print-json.ts';
import type { Change } from '../../review/change.ts';
import { publicChange } from '../../review/print/print-json.ts';
import type { ReviewFormat } from '../../review/print/printers.ts';
import type { ReviewReport } from '../../review/print/review-report.ts';
import type { CommonOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { readListings, readLive, type TenantFiles } from './read-live.ts';
import { readManifestSide } from './read-manifest-side.ts';

export interface LiveDriftOptions extends CommonOptions<ReviewFormat>, TenantFiles {
  readonly id: string;
  /** The schema that was fetched from the tenant. */
  readonly live: string;
}

/** 0: the tenant runs what the manifest says. 1: it does not. */
export async function liveDrift(options: LiveDriftOptions, shell: Shell): Promise<ExitCode> {
  const side = readManifestSide(options.root, options.id, true);
  const listings = readListings(options, shell);
  const { live, file } = readLive(options.live, options, listings, shell);
  const drift = findDrift(side, live, listings, {
    evaluate: evaluateFrozen,
  });
  const names = new Map([[side.connector.id, side.connector.name]]);
  const reportOf = (changes: readonly Change[], base: string): ReviewReport => ({
    base,
    changes,
    approved: new Map(),
    problems: [],
    unread: 0,
    sources: new Map([[side.document.file, side.document.text]]),
    names,
    links: '',
    color: options.color,
  });
  const { reviewPrinters } = await import('../../review/print/printers.ts');
  const print = (changes: readonly Change[], base: string) => reviewPrinters[options.format](reportOf(changes, base));
  const isSame = drift.tenant.length === 0 && drift.deploying.length === 0;
  const tenant = file.document.file;
  if (options.format === 'json') shell.out(asJson(drift));
  else if (options.format !== 'text') shell.out(print(drift.tenant, side.document.file));
  else if (isSame) shell.out(options.quiet ? '' : `${tenant} runs what ${side.document.file} says.\n`);
  else
    shell.out(
      [
        `In the tenant, not in the manifest:\n\n${print(drift.tenant, side.document.file)}`,
        `If the manifest were put into the tenant:\n\n${print(drift.deploying, tenant)}`,
        ...drift.left.map((line) => `${line}\n`),
        advice(options),
      ].join('\n'),
    );
  if (options.format === 'text' && !options.quiet) shell.err(besides(drift));
  return isSame ? 0 : 1;
}

function asJson({ tenant, deploying, left, unread, problems }: Drift): string {
  return printJsonDocument('drift', {
    changes: tenant.map(publicChange),
    deploying: deploying.map(publicChange),
    left,
    notCompared: unread,
    problems: problems.map(publicProblem),
  });
}

function besides({ unread, problems }: Drift): string {
  return [
    ...unread.map(({ what }) => `not compared: ${what}\n`),
    ...problems.map(({ file, line, column, message }) => `cannot be put: ${file}:${line}:${column} ${message}\n`),
  ].join('');
}

function advice({ id, live }: LiveDriftOptions): string {
  return [
    'Take over what somebody changed in the portal:',
    `  scimanifest import graph ${live} --id ${id} --force`,
    'or put back what the manifest says:',
    `  scimanifest deploy ${id} --service-principal … --apply`,
    '',
  ].join('\n');
}
