// biome-ignore-all lint/suspicious/noTemplateCurlyInString: substitutions of .NET replacement texts look like placeholders
/** Replace (expressions fact sheet, section 4): which of its seven places are filled selects what it does. */
import { type Code, constantCode, nothing } from '../compile/code.ts';
import { numberedAsInDotnet } from '../regex/print-pattern.ts';
import { programText } from '../regex/program-text.ts';
import { type TranslatedPattern, translatePattern } from '../regex/translate-pattern.ts';
import { translateReplacement } from '../regex/translate-replacement.ts';
import { fillTemplate } from '../runtime/fill-template.ts';
import { literalReplacement } from '../runtime/literal-replacement.ts';
import { replaceGroup } from '../runtime/replace-group.ts';
import { replaceGroupMatches } from '../runtime/replace-group-matches.ts';
import { replaceMatches } from '../runtime/replace-matches.ts';
import { replacePattern } from '../runtime/replace-pattern.ts';
import { replaceText } from '../runtime/replace-text.ts';
import { sourceOrGroup } from '../runtime/source-or-group.ts';
import { sourceOrGroupMatch } from '../runtime/source-or-group-match.ts';
import type { Value } from '../runtime/value.ts';
import { checkReplace } from './check-replace.ts';
import {
  type CodeArguments,
  choice,
  example,
  type FunctionRow,
  givesTextOrNothing,
  nullStaysNull,
  parameter,
  plain,
  returnsText,
  type ValueArguments,
  type WordArguments,
} from './function-row.ts';
import { place, type ReplaceMode, replaceMode } from './replace-mode.ts';

const optional = { optional: true } as const;
const optionalConstant = { optional: true, constant: true } as const;

export const Replace: FunctionRow<'Replace'> = {
  ...plain,
  name: 'Replace',
  graphKeys: [
    'source',
    'Find',
    'RegularExpression',
    'RegularExpressionGroupName',
    'Replacement',
    'ReplacementPropertyName',
    'Template',
  ],
  parameters: [
    parameter('source', 'text'),
    parameter('oldValue', 'text', optional),
    parameter('regexPattern', 'text', optionalConstant),
    parameter('regexGroupName', 'text', optionalConstant),
    parameter('replacementValue', 'text', optional),
    parameter('replacementAttributeName', 'text', optional),
    parameter('template', 'text', optional),
  ],
  returns: returnsText,
  doc: 'The source with a text or whatever matches a pattern replaced. The places filled select the mode.',
  sentence: (words) => modes[replaceMode(words.given)].sentence(words),
  evaluate: (values) => modes[replaceMode(values.given)].evaluate(values),
  gives: ({ given, text }) => (replaceMode(given) === 'none' ? text(0) : givesTextOrNothing()),
  compile: (codes) => modes[replaceMode(codes.given)].compile(codes),
  nothingBecause: 'there is nothing to replace in, or the pattern does not match',
  check: checkReplace,
  chosen: [
    nullStaysNull,
    choice('the replacement is null', 'what was found is removed', '.NET removes it'),
    choice('a combination of places that selects no mode', 'the source as it is', 'nothing says what to put where'),
    choice('oldValue is null or empty', 'the source as it is; null with a template', 'there is nothing to look for'),
    choice('both a pattern and an oldValue are given', 'the pattern counts', 'it is the more specific one'),
    choice(
      'the replacement comes from an attribute',
      'a `${group}` in it is plain text',
      'directory data is no pattern',
    ),
    choice(
      'the pattern is not a constant',
      'null',
      'patterns are read when the connector is built, and are checked then',
    ),
    choice('a pattern that only .NET understands', 'null', 'better nothing than a wrong value'),
    choice(
      'a pattern that is not proven to match quickly',
      'a matcher that goes over the text once runs it',
      'one value could stop the connector otherwise',
    ),
    choice('such a pattern takes more than half a million steps', 'null', 'no directory value is long enough for that'),
    choice('an empty round of a repetition', 'it is the last one', '.NET ends the repetition there'),
    choice('a group in a repetition that a later round leaves out', 'what it matched before', '.NET keeps it'),
    choice('the result is longer than a hundred thousand characters', 'null', 'no directory value is that long'),
    choice('\\w, \\d and \\b', 'letters and digits of all scripts', '.NET matches so'),
  ],
  examples: [
    example('Replace([mail], "@old.example", , , "@new.example", , )', { mail: 'ana@old.example' }, 'ana@new.example'),
    example('Replace([city], "a", , , "o", , )', { city: 'Arequipa' }, 'Arequipo'),
    example('Replace([employeeId], "#", , , , , "emp-#-#")', { employeeId: '77' }, 'emp-77-77'),
    example(
      'Replace([tel], , "\\\\+(?<cc>\\\\d+) (?<rest>.*)", , "00${cc} ${rest}", , )',
      { tel: '+51 999' },
      '0051 999',
    ),
    example('Replace([tel], , "[^0-9]+", , "", , )', { tel: '+51 (1) 99-8' }, '511998'),
    example('Replace([code], , "^(?<site>[A-Z]+)-", "site", "LIM", , )', { code: 'AQP-204' }, 'LIM-204'),
    example('Replace([upn], , "(?<dom>@.*)", "dom", "", , )', { upn: 'ana@contoso.com' }, 'ana'),
    example('Replace([desk], , "x(?<ext>\\\\d+)", "ext", , [mobile], )', { desk: '', mobile: '555x42' }, '42'),
    example('Replace([desk], , "x(?<ext>\\\\d+)", "ext", , [mobile], )', { desk: '9', mobile: '555x42' }, '9'),
    example(
      'Replace(ConvertToUTF8Hex([objectId]), , "[A-F]", , "", , )',
      { objectId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' },
      '33663235303465302346638392313164332396130632303330356538326333333031',
    ),
    example('Replace([givenName], , "\\\\w+", , "x", , )', { givenName: 'José' }, 'x'),
    example('Replace([mail], "@", , , [city], , )', { mail: 'a@b' }, 'ab'),
    example('Replace([mail], , "(?>a)", , "", , )', { mail: 'a@b' }, null),
  ],
};

interface ModeRow {
  readonly evaluate: (values: ValueArguments) => Value;
  readonly compile: (codes: CodeArguments) => Code;
  readonly sentence: (words: WordArguments) => string;
}

const modes: Readonly<Record<ReplaceMode, ModeRow>> = {
  text: {
    evaluate: (values) => replaceText(values.text(0), values.text(place.oldValue), values.text(place.replacement)),
    compile: (codes) =>
      codes.call('replaceText', [codes.text(0), codes.text(place.oldValue), codes.text(place.replacement)]),
    sentence: (words) =>
      `${words.phrase(0)} with every ${words.phrase(place.oldValue)} ${replaced(words, words.phrase(place.replacement))}`,
  },
  template: {
    evaluate: (values) => fillTemplate(values.text(0), values.text(place.oldValue), values.text(place.template)),
    compile: (codes) =>
      codes.call('fillTemplate', [codes.text(0), codes.text(place.oldValue), codes.text(place.template)]),
    sentence: (words) =>
      `${words.phrase(place.template)} with ${words.phrase(0)} in place of every ${words.phrase(place.oldValue)}`,
  },
  pattern: {
    evaluate: (values) => {
      const pattern = patternOf(values.constant);
      const source = pattern === null ? null : values.text(0);
      if (pattern === null) return null;
      const text = values.text(place.replacement);
      const replacement = values.isConstant(place.replacement)
        ? fixedReplacement(text, pattern)
        : literalReplacement(text);
      const { run } = pattern;
      if (run.kind === 'program') return replaceMatches(source, run.program, replacement);
      return replacePattern(source, new RegExp(run.source, `g${run.flags}`), replacement);
    },
    compile: (codes) => {
      const pattern = patternOf(codes.constant);
      if (pattern === null) return nothing;
      const source = codes.text(0);
      const replacement = codes.isConstant(place.replacement)
        ? constantCode(fixedReplacement(codes.constant(place.replacement), pattern))
        : codes.call('literalReplacement', [codes.text(place.replacement)]);
      const name = pattern.run.kind === 'program' ? 'replaceMatches' : 'replacePattern';
      return codes.call(name, [source, definedPattern(codes, pattern, 'g'), replacement]);
    },
    sentence: (words) =>
      `${words.phrase(0)} with everything that matches ${words.phrase(place.pattern)} ${replaced(words, words.phrase(place.replacement))}`,
  },
  group: {
    evaluate: (values) => {
      const pattern = patternOf(values.constant);
      const group = groupOf(values.constant, pattern);
      if (pattern === null || group === null) return null;
      const source = values.text(0);
      const replacement = values.text(place.replacement);
      const { run } = pattern;
      if (run.kind === 'program') return replaceGroupMatches(source, run.program, group, replacement);
      return replaceGroup(source, new RegExp(run.source, `dg${run.flags}`), group, replacement);
    },
    compile: (codes) => {
      const pattern = patternOf(codes.constant);
      const group = groupOf(codes.constant, pattern);
      if (pattern === null || group === null) return nothing;
      const source = codes.text(0);
      const name = pattern.run.kind === 'program' ? 'replaceGroupMatches' : 'replaceGroup';
      const defined = definedPattern(codes, pattern, 'dg');
      return codes.call(name, [source, defined, constantCode(group), codes.text(place.replacement)]);
    },
    sentence: (words) =>
      `${words.phrase(0)} with the part ${words.phrase(place.group)} of ${words.phrase(place.pattern)} ${replaced(words, words.phrase(place.replacement))}`,
  },
  other: {
    evaluate: (values) => {
      const pattern = patternOf(values.constant);
      const group = groupOf(values.constant, pattern);
      if (pattern === null || group === null) return null;
      const source = values.text(0);
      const other = values.text(place.other);
      const { run } = pattern;
      if (run.kind === 'program') return sourceOrGroupMatch(source, run.program, group, other);
      return sourceOrGroup(source, new RegExp(run.source, run.flags), group, other);
    },
    compile: (codes) => {
      const pattern = patternOf(codes.constant);
      const group = groupOf(codes.constant, pattern);
      if (pattern === null || group === null) return nothing;
      const source = codes.text(0);
      const name = pattern.run.kind === 'program' ? 'sourceOrGroupMatch' : 'sourceOrGroup';
      const defined = definedPattern(codes, pattern, '');
      return codes.call(name, [source, defined, constantCode(group), codes.text(place.other)]);
    },
    sentence: (words) =>
      `${words.phrase(0)}, or when it is empty the part ${words.phrase(place.group)} of ${words.phrase(place.pattern)} found in ${words.phrase(place.other)}`,
  },
  none: {
    evaluate: (values) => values.text(0),
    compile: (codes) => codes.text(0),
    sentence: (words) => words.phrase(0),
  },
};

function replaced(words: WordArguments, replacement: string): string {
  return words.constant(place.replacement) === '' ? 'removed' : `replaced by ${replacement}`;
}

function patternOf(constant: (index: number) => string | null): TranslatedPattern | null {
  const text = constant(place.pattern);
  const translated = text === null ? null : translatePattern(text);
  return translated === null || translated.fault !== undefined ? null : translated;
}

function groupOf(constant: (index: number) => string | null, pattern: TranslatedPattern | null): string | null {
  const group = constant(place.group);
  return group !== null && pattern?.tree.groups.includes(group) ? group : null;
}

/** A replacement written in the expression, in JavaScript's notation. */
function fixedReplacement(text: string | null, { tree }: TranslatedPattern): string {
  return translateReplacement(text ?? '', numberedAsInDotnet(tree.groups)).text;
}

/** `RegExp.source` is what escapes slashes and line ends for a literal. */
function definedPattern(codes: CodeArguments, { run }: TranslatedPattern, ownFlags: string): Code {
  if (run.kind === 'program') return codes.define(programText(run.program));
  return codes.define(`/${new RegExp(run.source, run.flags).source}/${ownFlags}${run.flags}`);
}
