import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { explainExpression } from '../../src/expression/explain-expression.ts';
import { isNotHere } from '../../src/manifest/fact.ts';
import { connectorRows, describeConnector } from '../../src/review/description/describe-connector.ts';
import { factEdits, STATED } from '../fact-edits.ts';
import { FULL } from '../import/full-manifest.ts';
import { requiredSideOf } from './example-sides.ts';
import { fullValue } from './manifest-arbitrary.ts';

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

/** Manifests that state everything, and one of each kind of app. */
function described(): readonly (readonly [name: string, manifest: unknown])[] {
  const cases = fs.readdirSync('test/cases').filter((name) => fs.existsSync(`test/cases/${name}/connector.json`));
  return [
    ['everything', FULL],
    ...[0, 2, 4, 6].map((pick) => [`every property, ${pick}`, fullValue(undefined, 0, '', pick)] as const),
    ['every property, the other way', fullValue(undefined, 0, '+')],
    ...cases.map((name) => [name, JSON.parse(fs.readFileSync(`test/cases/${name}/connector.json`, 'utf8'))] as const),
  ];
}

it('manifests are described in these words', async () => {
  const said = new Set<string>();
  const texts = described().map(([name, manifest]) => {
    const { connector } = requiredSideOf(manifest);
    // What one before has as well stands there.
    const lines = describeConnector(connector, explainExpression)
      .split('\n')
      .filter((line) => !said.has(line));
    for (const line of lines) said.add(line);
    return [`== ${name}`, ...lines].join('\n');
  });
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('golden/descriptions.txt');
});
