// biome-ignore-all lint/suspicious/noTemplateCurlyInString: substitutions of .NET replacement texts look like placeholders
import { describe, expect, test } from 'vitest';
import { compileProgram } from '../../src/expression/regex/compile-program.ts';
import { findExplosion } from '../../src/expression/regex/find-explosion.ts';
import { parsePattern } from '../../src/expression/regex/parse-pattern.ts';
import { numberedAsInDotnet } from '../../src/expression/regex/print-pattern.ts';
import { isHarmless } from '../../src/expression/regex/prove-harmless.ts';
import { translatePattern } from '../../src/expression/regex/translate-pattern.ts';
import { translateReplacement } from '../../src/expression/regex/translate-replacement.ts';
import { mostSearchSteps } from '../../src/expression/runtime/search-effort.ts';
import { searchPattern } from '../../src/expression/runtime/search-pattern.ts';

/** As the pattern is run, and by the matcher, which has to find the same wherever it can run it. */
function matches(pattern: string, text: string): readonly boolean[] {
  const translated = translatePattern(pattern);
  if (translated.fault !== undefined) throw new Error(translated.message);
  const { tree, run } = translated;
  const compiled = compileProgram(tree);
  const programs = [...(run.kind === 'program' ? [run.program] : []), ...('fault' in compiled ? [] : [compiled])];
  const found = programs.map((program) => searchPattern(text, program, 0, { left: mostSearchSteps }) !== null);
  return run.kind === 'engine' ? [new RegExp(run.source, run.flags).test(text), ...found] : found;
}

describe('translated patterns match as in .NET', () => {
  test.each([
    [String.raw`^\w+$`, 'José', true],
    [String.raw`^\d$`, '٣', true],
    [String.raw`\bé\b`, 'a é b', true],
    [String.raw`\bb`, 'éb', false],
    ['^a$', 'a\n', true],
    ['^a\\z', 'a\n', false],
    ['a.b', 'a\u2028b', true],
    ['a.b', 'a\nb', false],
    ['(?s)a.b', 'a\nb', true],
    ['(?i)MÜ', 'mü', true],
    ['(?m)^b$', 'a\nb\nc', true],
    ['^b', 'a\nb', false],
    ['[]a]', ']', true],
    ['[a-]', '-', true],
    [String.raw`[\w-]`, '-', true],
    [String.raw`[\W_]`, '_', true],
    [String.raw`[^\W_]`, '_', false],
    [String.raw`[^\W_]`, 'ß', true],
    [String.raw`^[\d-x]$`, '-', true],
    [String.raw`\x41\u0042\043\t`, 'AB#\t', true],
    [String.raw`\@\-\/\"`, '@-/"', true],
    ["(?'q'['\"]).\\k<q>", '"x"', true],
    ['(a)(?<n>b)(c)\\2', 'abcc', true],
    ['(?#comment)a', 'a', true],
    ['x{,2}', 'x{,2}', true],
    ['{', '{', true],
    [String.raw`^\p{Lu}`, 'É', true],
    ['😀$', '😀', true],
    ['(?=a)*b', 'b', true],
    ['(?<=@)(.*)$', 'a@b', true],
    ['(?<!a)b', 'ab', false],
    ['(?=.*\\d)a', 'ab1', true],
    ['(?<=(?:ab|b)+)c', 'xabc', true],
    ['(.*)*', 'a\nb', true],
    ['(|a)*b', 'aab', true],
    ['(?:(a)|b)*\\z', 'abab', true],
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(new Set(matches(pattern, text))).toEqual(new Set([expected]));
  });
});

describe('patterns that cannot be translated say why', () => {
  test.each([
    ['(a', 'invalid'],
    ['a)', 'invalid'],
    ['[a', 'invalid'],
    ['*a', 'invalid'],
    ['a**', 'invalid'],
    ['a{2,1}', 'invalid'],
    ['[z-a]', 'invalid'],
    ['\\', 'invalid'],
    ['\\y', 'invalid'],
    ['\\1', 'invalid'],
    ['\\k<no>', 'invalid'],
    ['(?', 'invalid'],
    ['(?#', 'invalid'],
    ['\\p{', 'invalid'],
    ['(?>a)', 'unsupported'],
    ['(?(a)b|c)', 'unsupported'],
    ['(?<open-close>a)', 'unsupported'],
    ['(?<1>a)', 'unsupported'],
    ['(?i:a)', 'unsupported'],
    ['a(?i)b', 'unsupported'],
    ['[a-z-[aeiou]]', 'unsupported'],
    ['\\p{IsGreek}', 'unsupported'],
    ['\\Ga', 'unsupported'],
    ['a{9999}', 'unsupported'],
    ['('.repeat(5000), 'unsupported'],
    ['(?<a>.)(?<a>.)', 'unsupported'],
    ['(?:(a)|b)\\1', 'unsupported'],
    ['(.*)\\1', 'unsupported'],
    ['(?:a{100}){100}b|a', 'unsupported'],
    ['(?<=(a)+)b', 'unsupported'],
  ])('%s', (pattern, fault) => {
    const translated = translatePattern(pattern);
    expect(translated.fault).toBe(fault);
  });
});

describe('patterns over which the service can take forever', () => {
  const explosion = (pattern: string): string | null => {
    const tree = parsePattern(pattern);
    if ('fault' in tree) throw new Error(tree.message);
    return findExplosion(tree);
  };
  test.each([
    ['(a+)+$', '(a+)+'],
    ['(a*)*b', '(a*)*'],
    ['(a|a)*$', '(a|a)*'],
    ['(a|aa)+$', '(a|aa)+'],
    ['(?:a|b|ab)*c', '(?:a|b|ab)*'],
    [String.raw`^(?:\w\w?)*$`, String.raw`(?:\w\w?)*`],
    ['(?:a{1,25}){1,25}b', '(?:a{1,25}){1,25}'],
    ['(?:[a-z]{1,3})*$', '(?:[a-z]{1,3})*'],
    [String.raw`(\w+\s?)*$`, String.raw`(\w+\s?)*`],
    ['(.*,)*$', '(.*,)*'],
    ['(?:(a+)b?)+c', '(?:(a+)b?)+'],
    [String.raw`(\w|\d)+x`, String.raw`(\w|\d)+`],
    ['((a+))*b', '((a+))*'],
    ['([a-z]+)*@', '([a-z]+)*'],
    [String.raw`(\s*\w+)*$`, String.raw`(\s*\w+)*`],
    ['x(?:[ab]|[bc])*y', '(?:[ab]|[bc])*'],
  ])('%s: %s', (pattern, repetition) => {
    expect(explosion(pattern)).toBe(repetition);
  });
  test.each([
    'a+',
    '(a+)+',
    '(.*)*',
    '(.*,)*',
    '([a-z]+-)*',
    String.raw`(\w+\s)*`,
    '(?:[^"]|"")*"',
    String.raw`(\d{3}-)+`,
    '^(?<site>[A-Z]+)-',
    '(?<first>.*) (?<rest>.*)',
    String.raw`\w+\s+\w+\s+\w+\s+\w+`,
    '(ab|cd)+x',
    'a.*|b.*|c.*|d.*|e.*',
    '.*.*.*.*x',
    '(?:(a)|b)*c',
  ])('%s is fine', (pattern) => {
    expect(explosion(pattern)).toBeNull();
  });
});

describe('patterns that JavaScript may run', () => {
  const isProven = (pattern: string): boolean => {
    const tree = parsePattern(pattern);
    if ('fault' in tree) throw new Error(tree.message);
    return isHarmless(tree);
  };
  test.each([
    '[^0-9]+',
    '^(?<site>[A-Z]+)-',
    String.raw`\+(?<cc>\d+) (?<rest>.*)`,
    '(?<dom>@.*)',
    '^([^@]+)@.*$',
    '(?i)mü',
    String.raw`\bM`,
    '(?<=@).*',
    '(?<q>[\'"]).\\k<q>',
    String.raw`^(\d{3})(\d{3})(\d{4})$`,
  ])('%s', (pattern) => {
    expect(isProven(pattern)).toBe(true);
  });
  test.each([
    ['a run that begins anywhere and can fail at its end', 'a+$'],
    ['alternatives that begin alike', String.raw`^\s+|\s+$`],
    ['what follows a repetition is in it', '.*@'],
    ['letters that fold together', '(?i)k\u212a*k'],
    ['rounds that take nothing', '(?:a?)*'],
    ['a group that a later round leaves out', '(?:(a)|b)*'],
    ['a reference to a group that may take no part', '(?:(a)|b)\\1'],
    ['a reference of any length', '(.*)\\1'],
    ['a look behind with a choice', '(?<=a|ba?)c'],
    ['a look ahead without limit', '(?=.*x)y'],
  ])('not %s', (_, pattern) => {
    expect(isProven(pattern)).toBe(false);
  });
});

test('replacements keep what .NET would keep', () => {
  const groups = numberedAsInDotnet(['a', null, 'b']);
  // Unnamed groups come first in .NET: $1 is the second from the left.
  expect(translateReplacement('${a}-$1-$2-${b}', groups)).toEqual({ text: '$01-$02-$01-$03', unknown: [] });
  expect(translateReplacement('$$ $& $ ${c} $9', groups)).toEqual({ text: '$$ $& $$ $${c} $$9', unknown: ['c', '9'] });
});
