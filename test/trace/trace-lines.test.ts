/** What is found by the few likely experiments is what all of them find, whichever line is asked about. */
import { expect, test } from 'vitest';
import { traceLines } from '../../src/trace/trace-lines.ts';
import { tracePage } from '../../src/trace/trace-page.ts';
import { IDS, manifestText, preparedTemplates } from './subjects.ts';

/** One line in so many is asked about alone: each takes experiments of its own. */
const STEP = 15;

test.each(IDS.slice(2, 3))('lines of %s have the place that a trace of the whole page gives them', (id) => {
  const { kit } = preparedTemplates();
  const manifest = { id, file: `connectors/${id}.json`, text: manifestText(id) };
  const whole = tracePage(manifest, kit, {});
  const lines = Array.from({ length: 250 }, (_, index) => index + 1);
  const places = (placeOf: typeof whole, asked: readonly number[]) => asked.map((line) => placeOf(line)?.pointer);
  const alone = lines.filter((line) => line % STEP === 0);
  expect(alone.map((line) => traceLines(manifest, kit, {}, [line])(line)?.pointer)).toEqual(places(whole, alone));
});
