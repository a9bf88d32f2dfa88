/** The table of facts and the rules that speak of them, held to what the rules find. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeRule } from '../../src/review/change-rule.ts';
import type { Side } from '../../src/review/comparison.ts';
import { listEdits } from '../../src/review/edits/list-edits.ts';
import { canBeLeftOut, RESTATED } from '../../src/review/edits/restated.ts';
import { explains } from '../../src/review/edits/unexplained.ts';
import { changeRules, FACT_RULES } from '../../src/review/rules/index.ts';
import { factEdits, factsOf, STATED, type Stated } from '../fact-edits.ts';
import { exampleWith, findingsBetween, stateOf } from './example-sides.ts';

/** One edit, and what is found. */
interface Seen {
  readonly what: string;
  readonly facts: readonly Stated[];
  readonly ids: readonly string[];
  /** Each fact that it touches with each rule that speaks of it. */
  readonly pairs: readonly string[];
}

function seenBetween(what: string, before: Side, after: Side): Seen {
  const edits = listEdits(before.manifest, after.manifest).map((edit) => ({
    edit,
    facts: factsOf(edit, before, after),
  }));
  const findings = findingsBetween(before, after);
  const pairs = findings.flatMap((finding) =>
    edits
      .filter(({ edit }) => explains(finding, edit))
      .flatMap((each) => each.facts.map((fact) => `${fact} ${finding.id}`)),
  );
  return { what, facts: edits.flatMap((each) => each.facts), ids: findings.map(({ id }) => id), pairs };
}

const seen = factEdits().map(({ what, before, after }) => seenBetween(what, before, after));

describe('the rules that speak of a fact', () => {
  it.each(STATED)('find a change of %s', (fact) => {
    const own = seen.filter(({ facts: touched }) => touched.includes(fact));
    expect(own.length).toBeGreaterThan(0);
    for (const { what, facts: touched, ids } of own) {
      const isSpokenOf = touched.flatMap((each) => FACT_RULES[each]).some(({ id }) => ids.includes(id));
      expect(isSpokenOf || ids.every((id) => id === 'same-meaning'), `${what}: ${ids}`).toBe(true);
    }
  });

  it('are listed with no fact that they never speak of', () => {
    const examples = changeRules.flatMap(({ id, examples: each }) =>
      each.flatMap(({ before, after }) => seenBetween(id, stateOf(exampleWith(before)), stateOf(exampleWith(after)))),
    );
    const pairs = new Set([...examples, ...seen].flatMap((each) => each.pairs));
    const listed = STATED.flatMap((fact) => FACT_RULES[fact].map(({ id }) => `${fact} ${id}`));
    expect(listed.filter((pair) => !pairs.has(pair))).toEqual([]);
  });

  it('are all the rules that there are', async () => {
    const folder = 'src/review/rules';
    const exported = await Promise.all(
      fs
        .readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file): Promise<object> => import(path.resolve(folder, file))),
    );
    const rules = exported.flatMap((module) => Object.values(module)).filter(isChangeRule);
    expect(rules.filter((rule) => !changeRules.includes(rule)).map(({ id }) => id)).toEqual([]);
  });
});

function isChangeRule(value: unknown): value is ChangeRule {
  return typeof value === 'object' && value !== null && 'find' in value && 'severities' in value;
}

describe('what can be left out', () => {
  it('is a default of the schema, or has its reason', () => {
    expect(canBeLeftOut('always', '/users/attributes/0/flow')).toBe(true);
    expect(canBeLeftOut('create-only', '/users/attributes/0/flow')).toBe(false);
    expect(canBeLeftOut({}, '/gallery')).toBe(true);
    expect(canBeLeftOut({ name: 'Acme', steps: [{ text: 'Open **Acme**.' }] }, '/gallery')).toBe(false);
  });

  it('is nothing that no room knows', () => {
    expect(canBeLeftOut(7, '/quota')).toBe(false);
    expect(canBeLeftOut({ secret: false, rotation: false }, '/auth/fields/0')).toBe(false);
  });

  it.each(Object.entries(RESTATED))('%s: %s', (_, reason) => {
    expect(reason).toMatch(/^[A-Z].*\.$/u);
  });
});
