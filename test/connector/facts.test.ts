import { expect, it } from 'vitest';
import { meaningOf } from '../../src/review/edits/plain.ts';
import { factEdits, STATED } from '../fact-edits.ts';

/** They tell how the manifest is read; nothing that is made from it depends on them. */
const NOT_IN_THE_MODEL: ReadonlySet<string> = new Set(['/$schema', '/version']);

const edits = factEdits();

it.each(STATED.filter((fact) => !NOT_IN_THE_MODEL.has(fact)))('another %s gives another connector', (fact) => {
  const own = edits.filter(({ facts }) => facts.includes(fact));
  const seen = own.filter(({ before, after }) => meaningOf(before.connector) !== meaningOf(after.connector));
  expect(seen.map(({ what }) => what)).not.toEqual([]);
});
