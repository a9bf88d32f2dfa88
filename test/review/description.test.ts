import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { isNotHere } from '../../src/manifest/fact.ts';
import { connectorRows, describeConnector } from '../../src/review/description/describe-connector.ts';
import { factEdits, STATED } from '../fact-edits.ts';

describe('a description', () => {
  const edits = factEdits();
  const rows = connectorRows();
  const described = new Map<Connector, string>();
  // Edits of one manifest have one side in common, and many touch more than one fact.
  const describedOnce = (connector: Connector): string => {
    const lines = described.get(connector) ?? describeConnector(connector);
    described.set(connector, lines);
    return lines;
  };
  const isLeftOut = (fact: string) => Object.entries(rows).some(([name, row]) => fact === `/${name}` && isNotHere(row));

  it.each(STATED.filter((fact) => !isLeftOut(fact)))('shows another %s', (fact) => {
    const own = edits.filter(({ facts }) => facts.includes(fact));
    const isShown = own.some(({ before, after }) => describedOnce(before.connector) !== describedOnce(after.connector));
    expect(isShown).toBe(true);
  });

  it('leaves out what its rows say', () => {
    expect(STATED.filter(isLeftOut)).toEqual(['/$schema', '/version']);
  });
});
