/** The text of a configuration, held to its shape: strictly, and each mistake at its place. */
import { isRecord } from '../json/is-record.ts';
import { type JsonDocument, readJsonDocument } from '../json/json-document.ts';
import { pointerTo } from '../json/json-node.ts';
import { anyText, type Check, line, listOf, object, placeSlips, slip } from '../json/strict-shape.ts';
import type { Problem, Severity } from '../problem/problem.ts';
import {
  CONFIGURATION_FILE,
  type Configuration,
  type IgnoreRow,
  LEVELS,
  type Level,
  type LevelRow,
  NO_CONFIGURATION,
  type WordingRow,
} from './configuration.ts';
import { CONFIGURATION_RULES } from './configuration-rules.ts';

export interface ReadConfiguration {
  /** With a mistake in it, none of it holds. */
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

const HINT = 'Run "scimanifest explain configuration-malformed" for the form of a configuration.';

/** Problems: `configuration-malformed`, and those of JSON. */
export function readConfiguration(text: string): ReadConfiguration {
  const { document, problems } = readJsonDocument(text, CONFIGURATION_FILE);
  if (document === null || problems.length > 0) return { configuration: NO_CONFIGURATION, problems };
  const slips = isConfiguration(document.value, '');
  if (slips.length > 0) {
    const placed = placeSlips(slips, document, CONFIGURATION_RULES['configuration-malformed'], HINT);
    return { configuration: NO_CONFIGURATION, problems: placed };
  }
  return { configuration: configurationOf(document), problems: [] };
}

const isLevel: Check = (value, pointer) =>
  LEVELS.some((level) => level === value) ? [] : [slip(pointer, `A severity is one of ${LEVELS.join(', ')}.`)];

const isSeverity: Check = (value, pointer) =>
  value === 'off' ? [slip(pointer, 'A rule of your own is not off: take it away.')] : isLevel(value, pointer);

const isLevels: Check = (value, pointer) =>
  isRecord(value)
    ? Object.entries(value).flatMap(([rule, level]) => isLevel(level, pointerTo(pointer, rule)))
    : [slip(pointer, 'An object of severities by rule is expected here.')];

const isDay: Check = (value, pointer) => {
  const isReal = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
  return isReal ? [] : [slip(pointer, 'A day is written as 2027-03-31.')];
};

const isId: Check = (value, pointer) =>
  typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u.test(value)
    ? []
    : [slip(pointer, 'An id is words in small letters with hyphens, and at least two of them: say-sign-in.')];

/** Inside the project: a configuration that somebody sent leads to no other file of the machine. */
const isOwnPath: Check = (value, pointer) =>
  typeof value === 'string' && /^(?:\.\/)?[\w@.-]+(?:\/[\w@.-]+)*$/u.test(value) && !/(?:^|\/)\.\.(?:\/|$)/u.test(value)
    ? []
    : [slip(pointer, 'A path inside the project is expected here, with forward slashes.')];

const files = listOf(line(300));

const isConfiguration: Check = object(
  {},
  {
    $schema: anyText,
    rules: isLevels,
    overrides: listOf(object({ files, rules: isLevels })),
    ignore: listOf(object({ rule: line(100), reason: line(500) }, { files, at: line(500), until: isDay })),
    wording: listOf(
      object({ id: isId, avoid: listOf(line(100)), say: line(200) }, { because: line(500), severity: isSeverity }),
    ),
    pageRules: listOf(isOwnPath),
    baseline: isOwnPath,
  },
);

function configurationOf(document: JsonDocument): Configuration {
  const value = isRecord(document.value) ? document.value : {};
  const rules = isRecord(value['rules']) ? [levelRow(null, value['rules'], '/rules')] : [];
  return {
    levels: [
      ...rules,
      ...rows(value['overrides']).map((row, index) =>
        levelRow(texts(row['files']), row['rules'], `/overrides/${index}/rules`),
      ),
    ],
    ignore: rows(value['ignore']).map(ignoreRow),
    wording: rows(value['wording']).map(wordingRow),
    pageRules: texts(value['pageRules']),
    baseline: textOf(value['baseline']) ?? NO_CONFIGURATION.baseline,
    document,
  };
}

function rows(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function levelRow(patterns: readonly string[] | null, levels: unknown, pointer: string): LevelRow {
  const entries = isRecord(levels) ? Object.entries(levels) : [];
  const known = entries.flatMap(([rule, level]): [string, Level][] => {
    const found = LEVELS.find((each) => each === level);
    return found === undefined ? [] : [[rule, found]];
  });
  return { files: patterns, levels: new Map(known), pointer };
}

function ignoreRow(row: Readonly<Record<string, unknown>>, index: number): IgnoreRow {
  return {
    rule: textOf(row['rule']) ?? '',
    files: row['files'] === undefined ? null : texts(row['files']),
    at: textOf(row['at']),
    reason: textOf(row['reason']) ?? '',
    until: textOf(row['until']),
    pointer: `/ignore/${index}`,
  };
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

function wordingRow(row: Readonly<Record<string, unknown>>): WordingRow {
  return {
    id: textOf(row['id']) ?? '',
    avoid: texts(row['avoid']),
    say: textOf(row['say']) ?? '',
    because: textOf(row['because']),
    severity: SEVERITIES.find((each) => each === row['severity']) ?? 'warning',
  };
}
