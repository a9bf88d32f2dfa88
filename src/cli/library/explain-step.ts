/** `scimanifest explain items-once`: a step from one version of manifests to the next, which notes name. */
import { FIRST_VERSION, VERSION_STEPS } from '../../manifest/version/version-steps.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import type { ReportOptions } from '../report-options.ts';
import { CannotRun, type Shell } from '../shell.ts';

/** Every step there is, the oldest first. */
export const stepNames: readonly string[] = VERSION_STEPS.map(({ name }) => name);

/** False where no step is called so. */
export function explainStep(name: string, { format }: Pick<ReportOptions, 'format'>, shell: Shell): boolean {
  const index = VERSION_STEPS.findIndex((step) => step.name === name);
  const step = VERSION_STEPS[index];
  if (step === undefined) return false;
  if (format === 'github' || format === 'sarif')
    throw new CannotRun(`explain has no format ${format} for a step of the format.`, 'It prints text, json.');
  const { change, why, moves, before, after } = step;
  const [from, to] = [FIRST_VERSION + index, FIRST_VERSION + index + 1];
  if (format === 'json')
    shell.out(printJsonDocument('version-step', { name, from, to, change, why, moves, before, after }));
  else
    shell.out(
      [
        `${name} (a step of "migrate", from version ${from} of manifests to ${to})`,
        `${change} ${why}`,
        moves,
        '',
        'Before:',
        `    ${before}`,
        '',
        'After:',
        `    ${after}`,
        '',
      ].join('\n'),
    );
  return true;
}
