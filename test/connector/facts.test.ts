import { expect, it } from 'vitest';
import { meaningOf } from '../../src/review/edits/plain.ts';
import { factEdits, STATED } from '../fact-edits.ts';

/** Editors read it; nothing that is made from a manifest depends on it. */
const NOT_IN_THE_MODEL = '/$schema';

const edits = factEdits();

it.each(STATED.filter((fact) => fact !== NOT_IN_THE_MODEL))('another %s gives another connector', (fact) => {
  const own = edits.filter(({ facts }) => facts.includes(fact));
  const seen = own.filter(({ before, after }) => meaningOf(before.connector) !== meaningOf(after.connector));
  expect(seen.map(({ what }) => what)).not.toEqual([]);
});
