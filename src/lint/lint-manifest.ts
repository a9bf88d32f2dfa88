/** The first half of the way from text to files: read, check against the schema, resolve, hold to the rules. */
import type { Connector } from '../connector/connector.ts';
import { resolveConnector } from '../connector/resolve-connector.ts';
import { type Finding, placeFinding } from '../json/finding.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { SideFile } from '../manifest/manifest-file.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { mendShape } from '../manifest/schema/mend-shape.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { provenBy } from '../proof/proven-by.ts';
import { EXPRESSION_ECHOES, expressionFindings } from './expression-findings.ts';
import type { LintRule, Subject } from './lint-rule.ts';
import { manifestRules } from './manifest-rules.generated.ts';
import { type Echo, onePerMistake } from './one-mistake.ts';
import { secretsIn } from './secrets-in.ts';
import { subjectOf } from './subject.ts';

export interface LintedManifest {
  /** `null` where the text is not JSON, or does not fit the schema. */
  readonly manifest: Manifest | null;
  /** There whenever the manifest is; rules may have found errors in it all the same. */
  readonly connector: Connector | null;
  readonly document: JsonDocument | null;
  /** Sorted, each once. */
  readonly problems: readonly Problem[];
}

/**
 * @param file relative to the working directory, with forward slashes: named in every problem
 * @param id the file's name without `.json`
 * @param record what was proven of it on a server
 */
export function lintManifest(text: string, file: string, id: string, record?: SideFile): LintedManifest {
  const { document, manifest, slips, misfits, value, notes } = readManifest(text, file);
  if (document === null) return { manifest, connector: null, document, problems: sortProblems(slips) };
  const broken = new Set(slips.map(({ pointer }) => pointer));
  const place = (findings: readonly Finding[]): Problem[] =>
    sortProblems([
      ...slips,
      ...notes,
      ...onePerMistake(findings, echoesOf)
        .map((finding) => placeFinding(document, finding))
        // Of a text that is no JSON there is no more to say.
        .filter(({ pointer, rule }) => !broken.has(pointer) || rule.startsWith('manifest-')),
    ]);

  if (manifest === null)
    return {
      manifest,
      connector: null,
      document,
      problems: place([...misfits, ...findingsBeside(value, id, file)]),
    };

  const connector = resolveConnector(manifest, id, file);
  const subject = subjectOf(manifest, connector);
  const proven = provenBy(connector, record);
  const found = place([...ruleFindings(subject), ...expressionFindings(subject), ...proven.stale]);
  return { manifest, connector: proven.connector, document, problems: sortProblems([...found, ...proven.problems]) };
}

/** What can be said of a manifest that does not fit its schema: all that depends on one sound value alone. */
function findingsBeside(value: unknown, id: string, file: string): Finding[] {
  const mended = mendShape(value);
  if (mended === null) return secretsIn(value);
  const subject = subjectOf(mended.manifest, resolveConnector(mended.manifest, id, file));
  const untouched = (found: readonly Finding[], part: (pointer: string) => string) =>
    found.filter(({ pointer }) => !mended.mended.some((place) => touches(place, part(pointer))));
  return [
    ...secretsIn(value),
    ...untouched([...ruleFindings(subject, LOCAL.value), ...expressionFindings(subject)], (pointer) => pointer),
    ...untouched(ruleFindings(subject, LOCAL.item), itemOf),
  ];
}

function touches(place: string, pointer: string): boolean {
  return place === pointer || pointer.startsWith(`${place}/`) || place.startsWith(`${pointer}/`);
}

/** The innermost item of a list that a place lies in. */
function itemOf(pointer: string): string {
  return /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? pointer;
}

const LOCAL = {
  value: manifestRules.filter(({ local }) => local === 'value'),
  item: manifestRules.filter(({ local }) => local === 'item'),
};

const echoes = new Map(manifestRules.map(({ id, echoes: list = [] }) => [id, list]));

function echoesOf(rule: string): readonly Echo[] {
  return echoes.get(rule) ?? EXPRESSION_ECHOES.get(rule) ?? [];
}

/** One text that breaks one rule more often than this was pasted from elsewhere: the first places tell that. */
const MOST_OF_A_KIND = 20;

/** What the rules find in a manifest that fits its schema. */
export function ruleFindings(subject: Subject, rules: readonly LintRule[] = manifestRules): Finding[] {
  const findings: Finding[] = [];
  const numbers = new Map<string, number>();
  for (const { id, severity, check, oncePerRun } of rules) {
    const once = oncePerRun === undefined ? {} : { oncePerRun };
    check(subject, (place, message, hint) => {
      const kind = `${id} ${place.pointer}`;
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      if (number <= MOST_OF_A_KIND) findings.push({ rule: id, severity, message, hint, ...once, ...place });
    });
  }
  return findings;
}
