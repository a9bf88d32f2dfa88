/** Every fact makes a line of an output, or its row says why not. */
import { describe, expect, it } from 'vitest';
import { factAt } from '../../src/manifest/fact-at.ts';
import type { FactPath } from '../../src/manifest/facts.generated.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { noLineOf } from '../../src/trace/no-line.ts';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { type TraceSubject, traceOutput } from '../../src/trace/trace-output.ts';
import { FACTS } from '../fact-edits.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
import { manifestText, preparedTemplates, subject, subjectOf } from './subjects.ts';

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

/** Where a fact is stated: a few places of each part of a manifest, since steps stand in several. */
function placesOf(fact: FactPath, { manifest }: TraceSubject): string[] {
  const places = [...partsOf(manifest)].map(({ pointer }) => pointer).filter((pointer) => factAt(pointer) === fact);
  const parts = new Set(places.map(partOf));
  return [...parts].flatMap((part) => places.filter((pointer) => partOf(pointer) === part).slice(0, 4));
}

function partOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

async function makesLine(fact: FactPath): Promise<boolean> {
  for (const each of SUBJECTS) {
    const places = placesOf(fact, each);
    if (places.length === 0) continue;
    for (const output of OUTPUTS) {
      const lines = await traceOutput(each, output, {}, (pointer) => places.includes(pointer));
      if (lines?.some(({ manifest }) => manifest.length > 0)) return true;
    }
  }
  return false;
}

describe('tracing', () => {
  it.each(FACTS.filter((fact) => noLineOf(fact) !== null))('finds none that %s makes', async (fact) => {
    expect(await makesLine(fact)).toBe(false);
  });

  it.each(FACTS.filter((fact) => noLineOf(fact) === null))('finds a line that %s makes', async (fact) => {
    expect(await makesLine(fact)).toBe(true);
  });
});
