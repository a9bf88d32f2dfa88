import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, findRule } from '../../src/catalogue.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { checkPage } from '../../src/page/check-page.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import { prepareCatalogue, readCatalogue } from '../../src/prepared-catalogue.ts';
import { printers } from '../../src/problem/printers.ts';
import type { Problem, RuleEntry } from '../../src/problem/problem.ts';
import { changeCatalogue } from '../../src/review/change-catalogue.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

function textOf({ example: kind }: RuleEntry, example: string): string {
  return kind === 'manifest' ? JSON.stringify(mergePatch(exampleManifest, JSON.parse(example)), null, 2) : example;
}

function lint(rule: RuleEntry, example: string): readonly Problem[] {
  return lintManifest(textOf(rule, example), 'connectors/acme.json', 'acme').problems;
}

function shown(problems: readonly Problem[]): string {
  return problems.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`).join('\n');
}

describe('the catalogue', () => {
  it('has each id once', () => {
    const ids = catalogue.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('finds a rule by its id', () => {
    for (const rule of catalogue) expect(findRule(rule.id)).toBe(rule);
    expect(findRule('no-such-rule')).toBeNull();
    expect(findRule('__proto__')).toBeNull();
  });

  it('is the one that was written down when the package was built', async () => {
    const prepared = await readCatalogue();
    expect(prepared).toEqual({ rules: catalogue, changes: changeCatalogue });
    const { file, text } = await prepareCatalogue();
    expect(text).toBe(JSON.stringify(prepared));
    if (fs.existsSync(file)) expect(fs.readFileSync(file, 'utf8')).toBe(text);
  });

  for (const rule of catalogue) {
    it(`${rule.id}: is written as rules are`, () => {
      expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      for (const text of [rule.title, rule.cause, rule.fix]) expect(text).toMatch(/\S[.`?]$/);
    });
  }
});

describe('the example manifest', () => {
  it('has no problem', () => {
    expect(shown(lintManifest(JSON.stringify(exampleManifest), 'connectors/acme.json', 'acme').problems)).toBe('');
  });
});

describe('the examples of the rules', () => {
  for (const rule of catalogue.filter(({ example }) => example === 'manifest')) {
    it(`${rule.id}: the bad one breaks this rule and no other`, () => {
      const problems = lint(rule, rule.bad);
      expect(new Set(problems.map((problem) => problem.rule)), shown(problems)).toEqual(new Set([rule.id]));
      expect(problems, shown(problems)).toHaveLength(1);
      for (const problem of problems) expect(problem.severity).toBe(rule.severity);
    });

    it(`${rule.id}: the good one breaks none`, () => {
      expect(shown(lint(rule, rule.good))).toBe('');
    });
  }

  for (const rule of catalogue.filter(({ example }) => example === 'manifest-text')) {
    it(`${rule.id}: the bad text breaks this rule of JSON alone, the good one none`, () => {
      const ofJson = (text: string): string[] =>
        lint(rule, text)
          .map((problem) => problem.rule)
          .filter((id) => id.startsWith('json-'));
      expect(ofJson(rule.bad)).toEqual([rule.id]);
      expect(ofJson(rule.good)).toEqual([]);
    });
  }
});

/** What people read of the bad example of each rule. */
describe('what is printed about a bad example', () => {
  const print = (problems: readonly Problem[], file: string, source: string) =>
    printers.text({ problems, sources: new Map([[file, source]]), color: false });

  it('of a manifest: the place, the line, and the way out', async () => {
    const printed = catalogue
      .filter(({ example }) => example === 'manifest' || example === 'manifest-text')
      .map((rule) => {
        // A few words of JSON lack what every manifest has.
        const problems = lint(rule, rule.bad).filter((problem) => problem.rule === rule.id);
        return print(problems, 'connectors/acme.json', textOf(rule, rule.bad));
      });
    await expect(printed.join('\n')).toMatchFileSnapshot('golden/manifest-examples.txt');
  });

  it('of a page: the place, the line, and the way out', async () => {
    const printed: string[] = [];
    for (const rule of PAGE_RULES) {
      const facts = { app: null, groups: rule.id === 'page-group-promise' ? false : null };
      const problems = checkPage(await parsePage(rule.bad), facts, 'page.md', [rule]);
      printed.push(print(problems, 'page.md', rule.bad));
    }
    await expect(printed.join('\n')).toMatchFileSnapshot('golden/page-examples.txt');
  });
});
