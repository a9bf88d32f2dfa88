import type { Manifest } from '../manifest/manifest.generated.ts';
import type { CredentialField, Picture, SetupStep, StepNote } from './connector.ts';

type ManifestStep = NonNullable<Manifest['setup']>['steps'][number];
type ManifestPicture = NonNullable<ManifestStep['pictures']>[number];

/** The steps of a person, each value they yield tied to the credential field that asks for it. */
export function resolveSteps(
  steps: readonly ManifestStep[],
  pointer: string,
  fields: readonly CredentialField[],
): SetupStep[] {
  return steps.map((step, index) => resolveStep(step, `${pointer}/${index}`, fields));
}

export function resolvePicture(picture: ManifestPicture, pointer: string): Picture {
  return { path: picture.path, alt: picture.alt ?? '', title: picture.title ?? null, pointer };
}

function resolveStep(step: ManifestStep, pointer: string, fields: readonly CredentialField[]): SetupStep {
  return {
    pointer,
    text: step.text ?? null,
    optional: step.optional ?? false,
    actor: step.actor ?? null,
    yields: (step.yields ?? []).map((label) => ({ label, field: findField(label, fields) })),
    code: step.code === undefined ? null : { language: step.code.language ?? null, text: step.code.text },
    table: step.table === undefined ? null : { ...step.table, pointer: `${pointer}/table` },
    notes: (step.notes ?? []).map(
      (note, index): StepNote => ({ kind: note.kind ?? 'note', text: note.text, pointer: `${pointer}/notes/${index}` }),
    ),
    pictures: (step.pictures ?? []).map((picture, index) => resolvePicture(picture, `${pointer}/pictures/${index}`)),
    steps: resolveSteps(step.steps ?? [], `${pointer}/steps`, fields),
    after: step.after ?? null,
  };
}

/** Labels are compared as printed; one that differs by capitals alone is a mistake that a rule reports. */
function findField(label: string, fields: readonly CredentialField[]): CredentialField | null {
  return fields.find((field) => field.from.kind === 'setup' && field.vendor === label) ?? null;
}
