/** A part that does not fit the schema hides no mistake elsewhere, and makes none: what was put in its place is nobody's. */
import { describe, expect, it } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { without, withValue } from '../../src/json/edit.ts';
import type { Finding } from '../../src/json/finding.ts';
import { holderOf } from '../../src/json/holder-of.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { expressionFindings } from '../../src/lint/findings/expression-findings.ts';
import { ruleFindings } from '../../src/lint/findings/rule-findings.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { manifestRules } from '../../src/lint/manifest-rules.generated.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { pathAt } from '../../src/manifest/fact-at.ts';
import { isManifest } from '../../src/manifest/is-manifest.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { chosen } from '../run/depth.ts';

const rules = manifestRules
  .filter(({ example }) => example === 'manifest')
  .map(({ id, bad }) => {
    const patch: unknown = JSON.parse(bad);
    return { id, patch, manifest: mergePatch(exampleManifest, patch) };
  });

function lint(manifest: unknown): readonly Problem[] {
  return lintManifest(JSON.stringify(manifest), 'connectors/acme.json', 'acme').problems;
}

describe('an object with a slip of the pen', () => {
  const told = (text: string, id = 'acme') =>
    lintManifest(text, `connectors/${id}.json`, id).problems.map(({ rule }) => rule);

  it('with a comma too many is held to the rules as a whole', () => {
    const pasted = JSON.stringify({ ...exampleManifest, $schema: undefined, name: 'Bad', colour: undefined });
    expect(told(pasted.replace(/\}$/u, ',}'), 'Bad_Name')).toEqual(['connector-id-unusable', 'json-trailing-comma']);
  });

  it('with a property missing has its other problems, which are shown at the same place', () => {
    expect(told('{ "name": "Bad" }', 'Bad_Name')).toContain('connector-id-unusable');
  });
});

describe('a part that fits nothing', () => {
  it('hides what no rule says elsewhere', () => {
    const silent = rules.filter(({ id, manifest }) => {
      const told = lint({ ...Object(manifest), colour: 'red', changeLog: 5 }).map(({ rule }) => rule);
      return !told.includes(id);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  /** Of another kind, and under a name that is nearly its own: both may hide what was meant. */
  const breaks: Readonly<Record<string, (manifest: unknown, pointer: string, value: unknown) => unknown>> = {
    'another kind': (manifest, pointer, value) => withValue(manifest, pointer, typeof value === 'object' ? 5 : {}),
    'another name': (manifest, pointer, value) => withValue(without(manifest, pointer), `${pointer}Zz`, value),
  };
  const cases = rules.flatMap(({ id, manifest, patch }) => {
    const own = lint(manifest).filter(({ rule }) => rule === id);
    return [...partsOf(patch)].flatMap(({ pointer, value }) => {
      const isBeside = own.some((problem) => holderOf(problem.pointer) === holderOf(pointer));
      const hows = Object.keys(breaks).filter((how) => how === 'another kind' || !/\/\d+$/u.test(pointer));
      return hows.map((how) => ({ id, manifest, pointer, value, how, isBeside }));
    });
  });
  /** What stands beside a mistake decides most often on it. */
  const few = chosen(cases, ({ id, pointer, how, isBeside }) => [
    `${how}: ${pathAt(pointer)}`,
    ...(isBeside ? [`${id} ${pointer}, ${how}`] : []),
  ]);

  it('is one mistake more, whatever a rule would make of an example in its place', () => {
    const known = new Map(rules.map(({ id, manifest }) => [id, new Set(allFound(manifest))]));
    const more = few.flatMap(({ id, manifest, pointer, value, how }) =>
      lint(breaks[how]?.(manifest, pointer, value))
        .filter(({ rule }) => !rule.startsWith('manifest-') && rule !== 'secret-value')
        .filter((problem) => known.get(id)?.has(said(problem)) !== true)
        .map((problem) => `${id}, ${how} at ${pointer}: ${said(problem)}`),
    );
    expect(more).toEqual([]);
  });
});

/** Of two findings about one value the graver is told, and without that one the other: both are the author's. */
function allFound(manifest: unknown): string[] {
  if (!isManifest(manifest)) return [];
  const subject = subjectOf(manifest, resolveConnector(manifest, 'acme', 'connectors/acme.json'));
  return [...ruleFindings(subject), ...expressionFindings(subject)].map(said);
}

function said({ rule, pointer, message }: Finding | Problem): string {
  return `${rule} at ${pointer}: ${message}`;
}
