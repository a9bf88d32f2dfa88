// biome-ignore-all lint/suspicious/noTemplateCurlyInString: substitutions of .NET replacement texts look like placeholders
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileProgram, mostSteps } from '../../src/expression/regex/compile-program.ts';
import { parsePattern } from '../../src/expression/regex/parse-pattern.ts';
import { isNullable } from '../../src/expression/regex/pattern-facts.ts';
import type { ParsedPattern, PatternNode } from '../../src/expression/regex/pattern-syntax.ts';
import { numberedAsInDotnet, printPattern } from '../../src/expression/regex/print-pattern.ts';
import { isHarmless } from '../../src/expression/regex/prove-harmless.ts';
import { translateReplacement } from '../../src/expression/regex/translate-replacement.ts';
import { everyMatch } from '../../src/expression/runtime/every-match.ts';
import type { PatternProgram } from '../../src/expression/runtime/pattern-program.ts';
import { replaceGroup } from '../../src/expression/runtime/replace-group.ts';
import { replaceGroupMatches } from '../../src/expression/runtime/replace-group-matches.ts';
import { replaceMatches } from '../../src/expression/runtime/replace-matches.ts';
import { replacePattern } from '../../src/expression/runtime/replace-pattern.ts';
import { mostSearchSteps } from '../../src/expression/runtime/search-effort.ts';
import { searchPattern } from '../../src/expression/runtime/search-pattern.ts';
import { runs } from '../run/depth.ts';
import { anyPattern, anySubject } from './any-pattern.ts';

function parsed(pattern: string): ParsedPattern {
  const tree = parsePattern(pattern);
  if ('fault' in tree) throw new Error(`${pattern}: ${tree.message}`);
  return tree;
}

function program(pattern: string): PatternProgram {
  const compiled = compileProgram(parsed(pattern));
  if ('fault' in compiled) throw new Error(`${pattern}: ${compiled.message}`);
  return compiled;
}

/** An expression of the engine is made once for all that is asked of it: to make one takes longer than to ask it. */
const engines = new WeakMap<ParsedPattern, RegExp>();

function engineOf(tree: ParsedPattern): RegExp {
  const engine = engines.get(tree) ?? new RegExp(printPattern(tree), tree.ignoreCase ? 'dgiu' : 'dgu');
  engines.set(tree, engine);
  return engine;
}

/** Every match of JavaScript's engine in the form of the matcher's. */
function engineMatches(text: string, tree: ParsedPattern): readonly (readonly number[])[] {
  return [...text.matchAll(engineOf(tree))].map(({ indices }) =>
    (indices ?? []).flatMap((place) => [...(place ?? [-1, -1])]),
  );
}

function matcherMatches(text: string, pattern: PatternProgram, groups: number): readonly (readonly number[])[] {
  return (everyMatch(text, pattern) ?? []).map((match) => match.slice(0, 2 + 2 * groups));
}

/** Where nothing is asked for, V8 also finds it between the halves of a surrogate pair. */
function isTold(text: string, { alternatives }: ParsedPattern): boolean {
  return !/[\ud800-\udfff]/.test(text) || !alternatives.some((sequence) => sequence.every(isNullable));
}

const seed = Number(process.env['FUZZ_SEED'] ?? '20240501');

/** Runs over pairs of a pattern that suits and a few texts; tells of how many something was found. */
function hold(
  label: string,
  count: number,
  suits: (tree: ParsedPattern) => boolean,
  check: (tree: ParsedPattern, compiled: PatternProgram, text: string) => boolean,
): void {
  test(label, { timeout: 120_000 }, () => {
    let found = 0;
    let tried = 0;
    const subjects = fc.array(anySubject, { minLength: 10, maxLength: 10 });
    const property = fc.property(anyPattern, subjects, (pattern, texts) => {
      const tree = parsePattern(pattern);
      const compiled = 'fault' in tree || !suits(tree) ? null : compileProgram(tree);
      fc.pre(compiled !== null && !('fault' in compiled));
      if ('fault' in tree || compiled === null || 'fault' in compiled) return;
      for (const text of texts.filter((one) => isTold(one, tree))) {
        tried++;
        if (check(tree, compiled, text)) found++;
      }
    });
    fc.assert(property, { numRuns: count, seed, maxSkipsPerRun: 100 });
    // Patterns that never match would prove nothing.
    expect(found).toBeGreaterThan(tried * 0.2);
  });
}

function expectSame(found: unknown, expected: unknown, tree: ParsedPattern, text: string): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  expect(found, `${printPattern(tree)} on ${JSON.stringify(text)}`).toEqual(expected);
}

hold(
  'on every pattern that is proven harmless, the matcher finds and replaces what JavaScript does',
  runs(220),
  isHarmless,
  (tree, compiled, text) => {
    const expected = engineMatches(text, tree);
    expectSame(matcherMatches(text, compiled, tree.groups.length), expected, tree, text);
    const written = tree.groups.length === 0 ? '<$&>$$' : '<$1-$2${n1}$&>';
    const replacement = translateReplacement(written, numberedAsInDotnet(tree.groups)).text;
    const byEngine = replacePattern(text, engineOf(tree), replacement);
    expectSame(replaceMatches(text, compiled, replacement), byEngine, tree, text);
    if (tree.groups.includes('n1')) {
      const grouped = replaceGroup(text, engineOf(tree), 'n1', '<>');
      expectSame(replaceGroupMatches(text, compiled, 'n1', '<>'), grouped, tree, text);
    }
    return expected.length > 0;
  },
);

/** Where JavaScript and .NET are known to differ: rounds that take nothing, and groups that a later round leaves out. */
function differs(nodes: readonly PatternNode[], looped = false): boolean {
  return nodes.some((node) => {
    if (node.kind === 'repeat') return isNullable(node.body) || differs([node.body], true);
    if (node.kind !== 'group') return node.kind === 'reference';
    return (node.form === 'capture' && looped) || differs(node.alternatives.flat(), looped);
  });
}

hold(
  'on any other pattern too, where JavaScript does as .NET does',
  runs(220),
  (tree) => !isHarmless(tree) && !differs(tree.alternatives.flat()),
  (tree, compiled, text) => {
    const expected = engineMatches(text, tree);
    expectSame(matcherMatches(text, compiled, tree.groups.length), expected, tree, text);
    return expected.length > 0;
  },
);

/** Anchored at both ends, a pattern fits a text or does not, whichever of its ways is preferred. */
function anchored(tree: ParsedPattern): ParsedPattern {
  const whole: PatternNode = { kind: 'group', form: 'plain', open: '(?:', name: null, alternatives: tree.alternatives };
  return { ...tree, alternatives: [[{ kind: 'place', place: 'start' }, whole, { kind: 'place', place: 'end' }]] };
}

function hasEmptyRounds(nodes: readonly PatternNode[]): boolean {
  return nodes.some((node) => {
    if (node.kind === 'repeat') return isNullable(node.body) || hasEmptyRounds([node.body]);
    return node.kind === 'group' && hasEmptyRounds(node.alternatives.flat());
  });
}

hold(
  'with rounds that take nothing, it fits the texts that JavaScript fits as a whole',
  runs(220),
  (tree) => hasEmptyRounds(tree.alternatives.flat()),
  (tree, _, text) => {
    const whole = anchored(tree);
    const compiled = compileProgram(whole);
    if ('fault' in compiled) return false;
    // Any beginning of the text: most texts fit no pattern as a whole.
    const found = [...text].map((_character, index) => [...text].slice(0, index).join(''));
    const fits = found.filter((part) => (everyMatch(part, compiled) ?? []).length > 0);
    const expected = found.filter((part) => [...part.matchAll(engineOf(whole))].length > 0);
    expectSame(fits, expected, whole, text);
    return expected.length > 0;
  },
);

describe('where JavaScript does otherwise, the matcher does as .NET', () => {
  test.each([
    ['(?:(a)|b)*', 'ab', '$1', 'a'],
    ['(|a)*', 'aa', 'x', 'xaxax'],
    ['(a*)*', 'b', '<$1>', '<>b<>'],
    ['(?:(a)|(b))+', 'ab', '$1$2', 'ab'],
  ])('%s in %s by %s: %s', (pattern, text, replacement, expected) => {
    const { groups } = parsed(pattern);
    const translated = translateReplacement(replacement, numberedAsInDotnet(groups)).text;
    expect(replaceMatches(text, program(pattern), translated)).toBe(expected);
  });
});

describe('texts over which a backtracking engine would take forever', () => {
  test.each([
    ['(a|aa)+$', 'a'.repeat(3000), '!'],
    ['(?:a|b|ab)*c', 'ab'.repeat(1500), ''],
    [String.raw`^(?:\w\w?)*$`, 'a'.repeat(3000), '!'],
    ['(?:a{1,25}){1,25}b', 'a'.repeat(90), ''],
    ['(?:[a-z]{1,3})*x$', 'a'.repeat(3000), '!'],
    ['.*.*.*=', 'a'.repeat(3000), ''],
    ['(a*)*b', 'a'.repeat(3000), ''],
    ['(x+x+)+y', 'x'.repeat(3000), ''],
  ])('%s', (pattern, text, end) => {
    const compiled = program(pattern);
    const effort = { left: mostSearchSteps };
    expect(searchPattern(text + end, compiled, 0, effort)).toBeNull();
    // Each step is opened and asked at most once for a character.
    expect(mostSearchSteps - effort.left).toBeLessThan(2 * compiled.steps.length * (text.length + 2));
    expect(effort.left).toBeGreaterThan(0);
  });

  test('a search that would need too many steps gives up, and its value is nothing', () => {
    expect(replaceMatches('a'.repeat(5000), program('(?:a{1,30}){1,30}b|a'), '')).toBeNull();
  });

  test('a program has a largest size', () => {
    expect(program('a{1000}').steps.length).toBeLessThan(mostSteps);
    expect(compileProgram(parsed('(?:a{100}){100}'))).toMatchObject({ fault: 'unsupported' });
    expect(compileProgram(parsed('((((a{1000}){1000}){1000}){1000}){1000}'))).toMatchObject({ fault: 'unsupported' });
  });
});
