/** What is found by the few likely experiments is what all of them find, whichever line is asked about. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TemplateKit } from '../../src/emit/tutorial/render-tutorial.ts';
import { pageSubject } from '../../src/trace/page-subject.ts';
import { pageNames } from '../../src/trace/templates/trace-templates.ts';
import { toldByTexts } from '../../src/trace/told-by-texts.ts';
import { traceLines } from '../../src/trace/trace-lines.ts';
import { tracePage } from '../../src/trace/trace-page.ts';
import { runs } from '../run/depth.ts';
import { IDS, manifestText, preparedTemplates } from './subjects.ts';

/** One line in so many is asked about alone: each takes experiments of its own. */
const STEP = 15;

test.each(IDS.slice(2, 3))('lines of %s have the place that a trace of the whole page gives them', (id) => {
  const { kit } = preparedTemplates();
  const manifest = { id, file: `connectors/${id}.json`, text: manifestText(id) };
  const whole = tracePage(manifest, kit, {});
  const lines = Array.from({ length: 250 }, (_, index) => index + 1);
  const places = (placeOf: (line: number) => { pointer: string } | null, asked: readonly number[]) =>
    asked.map((line) => placeOf(line)?.pointer);
  const alone = lines.filter((line) => line % STEP === 0);
  expect(alone.map((line) => traceLines(manifest, kit, {}, [line])(line)?.pointer)).toEqual(places(whole, alone));
});

it('each of several steps that are alike has its own line, though the last of them seems to go with any', () => {
  const { kit } = preparedTemplates();
  const { setup, ...rest } = JSON.parse(manifestText('workgrid'));
  const text = JSON.stringify({ ...rest, setup: { ...setup, steps: Array(3).fill({ text: 'Press **Go** twice.' }) } });
  const manifest = { id: 'workgrid', file: 'connectors/workgrid.json', text };
  const lines = pageSubject(manifest, kit, {})?.page.split('\n') ?? [];
  const placeOf = tracePage(manifest, kit, {});
  const places = lines.flatMap((line, index) =>
    line.endsWith('. Press **Go** twice.') ? [placeOf(index + 1)?.pointer] : [],
  );
  expect(places).toEqual([0, 1, 2].map((step) => `/setup/steps/${step}/text`));
});

/** What many items of a manifest say; the same words may stand in several of them. */
interface Said {
  readonly steps: readonly { readonly text: string; readonly picture: boolean; readonly note: string | null }[];
  readonly notes: readonly { readonly text: string; readonly at: 'intro' | 'end' }[];
  readonly prerequisites: readonly string[];
}

const words = fc.constantFrom(
  'Select **Save**.',
  'Open the page {brand} has for it.',
  'Do that again: go to **Settings** > **Users** > **Provisioning**, and then to **Keys**.',
  'Wait.\nIt takes a minute.',
  'quite *another* q',
);

const said: fc.Arbitrary<Said> = fc.record({
  steps: fc.array(fc.record({ text: words, picture: fc.boolean(), note: fc.option(words) }), { maxLength: 4 }),
  notes: fc.array(fc.record({ text: words, at: fc.constantFrom('intro', 'end') }), { maxLength: 4 }),
  prerequisites: fc.array(words, { maxLength: 3 }),
});

function manifestSaying({ steps, notes, prerequisites }: Said): string {
  const { setup, ...rest } = JSON.parse(manifestText('workgrid'));
  const more = steps.map(({ text, picture, note }, index) => ({
    ...(picture && { pictures: [{ path: `media/Workgrid-provisioning-tutorial/${index}.png`, alt: 'The page' }] }),
    text,
    ...(note !== null && { notes: [{ text: note }] }),
  }));
  const manifest = { ...rest, setup: { ...setup, steps: [...more, ...setup.steps] } };
  return JSON.stringify({
    ...manifest,
    ...(notes.length > 0 && { notes }),
    prerequisites: [...rest.prerequisites, ...prerequisites],
  });
}

describe('lines that are told by texts of their own', () => {
  const file = { id: 'workgrid', file: 'connectors/workgrid.json' };

  it('have the place that a trace of the whole page gives them', () => {
    const { kit } = preparedTemplates();
    const tried = runs(12);
    let told = 0;
    fc.assert(
      fc.property(said, (each) => {
        const manifest = { ...file, text: manifestSaying(each) };
        const subject = pageSubject(manifest, kit, {});
        const lines = subject?.page.split('\n').map((_, index) => index + 1) ?? [];
        const found = subject === null ? [] : [...toldByTexts(subject, pageNames(kit), lines)];
        const whole = tracePage(manifest, kit, {});
        told += found.length;
        expect(found).toEqual(found.map(([line]) => [line, whole(line)?.pointer]));
      }),
      { numRuns: tried },
    );
    expect(told).toBeGreaterThan(tried * 4);
  });

  it('take as many pages for many problems as for a few', () => {
    const pages = (count: number): number => {
      let rendered = 0;
      const { kit } = preparedTemplates();
      const counted: TemplateKit = {
        ...kit,
        editions: new Map(
          Array.from(kit.editions, ([name, render]) => [
            name,
            (view, names) => {
              rendered += 1;
              return render(view, names);
            },
          ]),
        ),
      };
      const numbers = Array.from({ length: count }, (_, index) => index);
      const text = manifestSaying({
        steps: numbers.map((number) => ({ text: `Click on on **${number}**.`, picture: true, note: null })),
        notes: numbers.map((number) => ({ text: number % 2 === 0 ? 'It are so.' : `It are ${number}.`, at: 'intro' })),
        prerequisites: numbers.map((number) => `A key number number ${number}`),
      });
      const manifest = { ...file, text };
      const lines = pageSubject(manifest, counted, {})?.page.split('\n') ?? [];
      const wanted = lines.flatMap((line, index) =>
        /^\d+\. Click on|^> It are|^\* A key/.test(line) ? [index + 1] : [],
      );
      expect(wanted).toHaveLength(3 * count);
      const placeOf = traceLines(manifest, counted, {}, wanted);
      expect(wanted.map((line) => placeOf(line)?.pointer)).not.toContain(undefined);
      return rendered;
    };
    expect(pages(60)).toBe(pages(20));
  });
});
