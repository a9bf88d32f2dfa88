import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/review/change.ts';
import { changeCatalogue } from '../../src/review/change-catalogue.ts';
import type { ExampleOutcome } from '../../src/review/change-rule.ts';
import { witnessLines } from '../../src/review/print/witness-lines.ts';
import { changeRules } from '../../src/review/rules/index.ts';
import { changesBetween, exampleWith } from './example-sides.ts';

const cases = changeRules.flatMap((rule) =>
  rule.examples.flatMap((example, index) => [
    {
      rule,
      outcome: example.forth,
      before: example.before,
      after: example.after,
      name: `${rule.id}, example ${index + 1}`,
    },
    {
      rule,
      outcome: example.back,
      before: example.after,
      after: example.before,
      name: `${rule.id}, example ${index + 1} back`,
    },
  ]),
);

/** What is found in each case; it is looked for once. */
const found = new Map<string, readonly Change[]>();

function changesOf({ name, before, after }: (typeof cases)[number]): readonly Change[] {
  const changes = found.get(name) ?? changesBetween(exampleWith(before), exampleWith(after));
  found.set(name, changes);
  return changes;
}

/** A change as a person reads it: how grave, where, what, and for whom for instance. */
function told({ severity, id, message, pointer, witness }: Change): string {
  const sample = witness === null ? [] : witnessLines(witness).map(({ label, text }) => `      ${label}: ${text}`);
  return [`  ${severity} ${id} ${pointer}`, `    ${message}`, ...sample].join('\n');
}

describe('each kind of change', () => {
  it.each(cases)('$name', (each) => {
    const { rule, outcome } = each;
    const changes = changesOf(each);
    const id = outcome.rule ?? rule.id;
    const own = changes.filter((change) => change.id === id);
    expect(changes.map((change) => change.id)).toContain(id);
    expect(own.map(({ severity }) => severity)).toContain(outcome.severity);
    if (outcome.message !== undefined) expect(own.map(({ message }) => message)).toContain(outcome.message);
    expect(changes.map((change) => change.id)).not.toContain('other-change');
    for (const { message } of changes) expect(message, message).toMatch(/^["A-Z].*\.$/u);
  });

  it('is told in its own words, and shown with a sample user', async () => {
    const texts = cases.map((each) => `${each.name}\n${changesOf(each).map(told).join('\n')}\n`);
    await expect(texts.join('\n')).toMatchFileSnapshot('golden/changes.txt');
  });

  it('has an example in each severity that it claims', () => {
    const missing = changeRules.flatMap((rule) => {
      const shown = new Set(
        cases.flatMap((each) => (outcomeId(each.outcome, each.rule.id) === rule.id ? [each.outcome.severity] : [])),
      );
      return Object.keys(rule.severities)
        .filter((severity) => ![...shown].some((each) => each === severity))
        .map((severity) => `${rule.id}: ${severity}`);
    });
    expect(missing).toEqual([]);
  });

  it('never has a severity without a reason', () => {
    for (const { outcome, rule } of cases) {
      const kind = changeCatalogue.find(({ id }) => id === (outcome.rule ?? rule.id));
      expect(Object.keys(kind?.severities ?? {}), kind?.id ?? 'no rule').toContain(outcome.severity);
    }
  });

  it('has an id of its own', () => {
    const ids = changeCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });
});

function outcomeId({ rule }: ExampleOutcome, own: string): string {
  return rule ?? own;
}
