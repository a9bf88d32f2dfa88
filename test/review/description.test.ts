import { describe, expect, it } from 'vitest';
import { isNotHere } from '../../src/manifest/fact.ts';
import { connectorRows, describeConnector } from '../../src/review/description/describe-connector.ts';
import { factEdits, STATED } from '../fact-edits.ts';

describe('a description', () => {
  const edits = factEdits();
  const rows = connectorRows();
  const isLeftOut = (fact: string) => Object.entries(rows).some(([name, row]) => fact === `/${name}` && isNotHere(row));

  it.each(STATED.filter((fact) => !isLeftOut(fact)))('shows another %s', (fact) => {
    const own = edits.filter(({ facts }) => facts.includes(fact));
    const shown = own.filter(
      ({ before, after }) => describeConnector(before.connector) !== describeConnector(after.connector),
    );
    expect(shown.map(({ what }) => what)).not.toEqual([]);
  });

  it('leaves out what its rows say', () => {
    expect(STATED.filter(isLeftOut)).toEqual(['/$schema', '/version']);
  });
});
