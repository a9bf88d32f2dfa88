// biome-ignore-all lint/suspicious/noTemplateCurlyInString: substitutions of .NET replacement texts look like placeholders
import { describe, expect, test } from 'vitest';
import { findRunaway } from '../../src/expression/regex/find-runaway.ts';
import { numberedAsInDotnet } from '../../src/expression/regex/print-pattern.ts';
import { translatePattern } from '../../src/expression/regex/translate-pattern.ts';
import { translateReplacement } from '../../src/expression/regex/translate-replacement.ts';

function matcher(pattern: string): RegExp {
  const translated = translatePattern(pattern);
  if (translated.fault !== undefined) throw new Error(translated.message);
  return new RegExp(translated.source, translated.flags);
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
  ])('%s on %j: %s', (pattern, text, matches) => {
    expect(matcher(pattern).test(text)).toBe(matches);
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
  ])('%s', (pattern, fault) => {
    const translated = translatePattern(pattern);
    expect(translated.fault).toBe(fault);
  });
});

describe('runaway patterns', () => {
  const runaway = (pattern: string): string | null => {
    const translated = translatePattern(pattern);
    if (translated.fault !== undefined) throw new Error(translated.message);
    return findRunaway(translated.tree);
  };
  test.each([
    '(a+)+',
    '(a*)*b',
    '(a|a)*',
    '(\\w+\\s?)*$',
    '(.*,)*',
    '(?:(a+)b?)+',
    '(\\w|\\d)+x',
    '((a+))*',
    '([a-z]+)*@',
    '(a{1,30}){1,30}',
    '.*.*.*.*x',
    '(\\s*\\w+)*',
  ])('%s is found', (pattern) => {
    expect(runaway(pattern)).not.toBeNull();
  });
  test.each([
    'a+',
    '([a-z]+-)*',
    '(\\w+\\s)*',
    '(?:[^"]|"")*',
    '(\\d{3}-)+',
    '^(?<site>[A-Z]+)-',
    '(?<first>.*) (?<rest>.*)',
    '\\w+\\s+\\w+\\s+\\w+\\s+\\w+',
    '(ab|cd)+',
    'a.*|b.*|c.*|d.*|e.*',
  ])('%s is fine', (pattern) => {
    expect(runaway(pattern)).toBeNull();
  });
});

test('replacements keep what .NET would keep', () => {
  const groups = numberedAsInDotnet(['a', null, 'b']);
  // Unnamed groups come first in .NET: $1 is the second from the left.
  expect(translateReplacement('${a}-$1-$2-${b}', groups)).toEqual({ text: '$01-$02-$01-$03', unknown: [] });
  expect(translateReplacement('$$ $& $ ${c} $9', groups)).toEqual({ text: '$$ $& $$ $${c} $$9', unknown: ['c', '9'] });
});
