import { facts } from '../manifest/facts.generated.ts';
import type {
  Picture as ManifestPicture,
  Setup as ManifestSetup,
  Step as ManifestStep,
} from '../manifest/manifest.generated.ts';
import type { Connector, CredentialField, InnerNote, Picture, SetupStep } from './connector.ts';
import { nothingElse } from './nothing-else.ts';

type Fields = readonly CredentialField[];

export function resolveSetup({ intro, body, steps, ...rest }: ManifestSetup, fields: Fields): Connector['setup'] {
  nothingElse(rest);
  return {
    intro: intro ?? null,
    body: body ?? [],
    steps: resolveSteps(steps, '/setup/steps', fields),
    pointer: '/setup',
  };
}

/** The steps of a person, each value they yield tied to the credential field that asks for it. */
export function resolveSteps(steps: readonly ManifestStep[], pointer: string, fields: Fields): SetupStep[] {
  return steps.map((step, index) => resolveStep(step, `${pointer}/${index}`, fields));
}

export function resolvePicture({ path, alt, title, ...rest }: ManifestPicture, pointer: string): Picture {
  nothingElse(rest);
  return { path, alt: alt ?? '', title: title ?? null, pointer };
}

export function resolvePictures(pictures: readonly ManifestPicture[] | undefined, pointer: string): Picture[] {
  return (pictures ?? []).map((picture, index) => resolvePicture(picture, `${pointer}/${index}`));
}

function resolveStep(step: ManifestStep, pointer: string, fields: Fields): SetupStep {
  const { text, optional, actor, yields, body, code, table, notes, pictures, steps, unordered, after, ...rest } = step;
  nothingElse(rest);
  return {
    pointer,
    text: text ?? null,
    optional: optional ?? facts['/setup/steps/*/optional'].default,
    actor: actor ?? null,
    yields: (yields ?? []).map((label) => ({ label, field: findField(label, fields) })),
    body: body ?? [],
    code: code === undefined ? null : resolveCode(code),
    table: table === undefined ? null : resolveTable(table, `${pointer}/table`),
    notes: (notes ?? []).map((note, index) => resolveInnerNote(note, `${pointer}/notes/${index}`)),
    pictures: resolvePictures(pictures, `${pointer}/pictures`),
    steps: resolveSteps(steps ?? [], `${pointer}/steps`, fields),
    unordered: unordered ?? facts['/setup/steps/*/unordered'].default,
    after: after ?? null,
  };
}

function resolveCode({ language, text, ...rest }: NonNullable<ManifestStep['code']>): SetupStep['code'] {
  nothingElse(rest);
  return { language: language ?? null, text };
}

function resolveTable(table: NonNullable<ManifestStep['table']>, pointer: string): SetupStep['table'] {
  const { columns, rows, ...rest } = table;
  nothingElse(rest);
  return { columns, rows, pointer };
}

function resolveInnerNote(note: NonNullable<ManifestStep['notes']>[number], pointer: string): InnerNote {
  const { kind, after, text, ...rest } = note;
  nothingElse(rest);
  return {
    kind: kind ?? facts['/setup/steps/*/notes/*/kind'].default,
    after: after ?? facts['/setup/steps/*/notes/*/after'].default,
    text,
    pointer,
  };
}

/** Labels are compared as printed; one that differs by capitals alone is a mistake that a rule reports. */
function findField(label: string, fields: Fields): CredentialField | null {
  return fields.find((field) => field.from.kind === 'setup' && field.vendor === label) ?? null;
}
