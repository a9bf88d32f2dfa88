/** Every fact makes a line of an output, or its row says why not. */
import { describe, expect, it } from 'vitest';
import { factAt } from '../../src/manifest/fact-at.ts';
import type { FactPath } from '../../src/manifest/facts.generated.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { noLineOf } from '../../src/trace/no-line.ts';
import { OUTPUTS, type OutputName } from '../../src/trace/outputs.ts';
import type { TraceSubject } from '../../src/trace/trace-output.ts';
import { FACTS } from '../fact-edits.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
import { manifestText, preparedTemplates, subject, subjectOf, tracerOf } from './subjects.ts';

const templates = preparedTemplates();
const PAGES = [
  { edition: 'six-step', vocabulary: 'entra-id' },
  { edition: 'assigning-users', vocabulary: 'azure-ad' },
];

/** Where attributes say which one is matched by, this would be ignored. */
const UNDOCUMENTED = { matching: 'undocumented' };

/** Manifests that use every property between them, in two editions; and two that say how things belong together. */
const SUBJECTS: readonly TraceSubject[] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((pick) =>
    subjectOf(mergePatch(fullValue(undefined, 0, '', pick), { tutorial: PAGES[pick % 2] }), 'acme', templates),
  ),
  subject('promapp', templates),
  subjectOf(
    mergePatch(JSON.parse(manifestText('workgrid')), { users: UNDOCUMENTED, groups: UNDOCUMENTED }),
    'acme',
    templates,
  ),
];

/** The places of each subject, by what they state. */
const pointersOf = new Map(
  SUBJECTS.map((each) => {
    const ofFact = new Map<FactPath | null, string[]>();
    for (const { pointer } of partsOf(each.manifest)) {
      const fact = factAt(pointer);
      ofFact.set(fact, [...(ofFact.get(fact) ?? []), pointer]);
    }
    return [each, ofFact];
  }),
);

/** Where a fact is stated: a few places of each part of a manifest, since steps stand in several. */
function placesOf(fact: FactPath, subject: TraceSubject): string[] {
  const places = pointersOf.get(subject)?.get(fact) ?? [];
  const parts = new Set(places.map(partOf));
  return [...parts].flatMap((part) => places.filter((pointer) => partOf(pointer) === part).slice(0, 4));
}

function partOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

/** @param tries what is asked for of the places at once: the first line that is found is the answer */
async function makesLine(fact: FactPath, tries: Tries): Promise<boolean> {
  for (const each of SUBJECTS) {
    const places = placesOf(fact, each);
    for (const output of OUTPUTS)
      for (const tried of tries(places)) if (tried.length > 0 && (await isTraced(each, output, tried))) return true;
  }
  return false;
}

type Tries = (places: readonly string[]) => readonly (readonly string[])[];

const ALL_AT_ONCE: Tries = (places) => [places];
/** Mostly the first place makes a line already. */
const FIRST_FIRST: Tries = (places) => [places.slice(0, 1), places.slice(1)];

async function isTraced(each: TraceSubject, output: OutputName, places: readonly string[]): Promise<boolean> {
  const trace = await tracerOf(each, output);
  const lines = await trace?.((pointer) => places.includes(pointer));
  return lines?.some(({ manifest }) => manifest.length > 0) ?? false;
}

describe('tracing', () => {
  it.each(FACTS.filter((fact) => noLineOf(fact) !== null))('finds none that %s makes', async (fact) => {
    expect(await makesLine(fact, ALL_AT_ONCE)).toBe(false);
  });

  it.each(FACTS.filter((fact) => noLineOf(fact) === null))('finds a line that %s makes', async (fact) => {
    expect(await makesLine(fact, FIRST_FIRST)).toBe(true);
  });
});
