/** The first half of the way from text to files: read, check against the schema, resolve, hold to the rules. */
import type { Connector } from '../connector/connector.ts';
import { resolveConnector } from '../connector/resolve-connector.ts';
import { type Finding, placeFinding } from '../json/finding.ts';
import type { JsonDocument } from '../json/json-document.ts';
import { splitPointer } from '../json/json-node.ts';
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
  /** Of a manifest that does not fit its schema: a model in which the form of the page is as it was written, and other parts may not be. */
  readonly formed: Connector | null;
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
  if (document === null) return { manifest, connector: null, formed: null, document, problems: sortProblems(slips) };
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

  if (manifest === null) {
    const mended = mendedConnector(value, id, file);
    const beside = mended === null ? [] : findingsBeside(mended);
    const problems = place([...misfits, ...secretsIn(value), ...beside]);
    const isFormed = mended?.places.every((pointer) => !touches(pointer, '/tutorial')) === true;
    return { manifest, connector: null, formed: isFormed ? mended.connector : null, document, problems };
  }

  const connector = resolveConnector(manifest, id, file);
  const subject = subjectOf(manifest, connector);
  const proven = provenBy(connector, record);
  const found = place([...ruleFindings(subject), ...expressionFindings(subject), ...proven.stale]);
  const problems = sortProblems([...found, ...proven.problems]);
  return { manifest, connector: proven.connector, formed: null, document, problems };
}

/** A manifest that does not fit its schema, with examples in the place of what does not. */
interface MendedConnector {
  readonly manifest: Manifest;
  readonly connector: Connector;
  /** Where they stand. */
  readonly places: readonly string[];
}

function mendedConnector(value: unknown, id: string, file: string): MendedConnector | null {
  const mended = mendShape(value);
  if (mended === null) return null;
  const { manifest, mended: places } = mended;
  return { manifest, connector: resolveConnector(manifest, id, file), places };
}

/** What can be said of it: all that depends on sound values alone. */
function findingsBeside({ manifest, connector, places }: MendedConnector): Finding[] {
  const subject = subjectOf(manifest, connector);
  const untouched = (found: readonly Finding[], touched: (place: string, pointer: string) => boolean) =>
    found.filter(({ pointer }) => !places.some((place) => touched(place, pointer)));
  return [
    ...untouched([...ruleFindings(subject, LOCAL.value), ...expressionFindings(subject)], touches),
    ...untouched(ruleFindings(subject, LOCAL.item), (place, pointer) => touches(place, itemOf(pointer))),
    ...untouched(ruleFindings(subject, LOCAL.members), touchesMembers),
  ];
}

function touches(place: string, pointer: string): boolean {
  return place === pointer || pointer.startsWith(`${place}/`) || place.startsWith(`${pointer}/`);
}

/** Whether a place touches a list as a whole, one of its items, or the member that a pointer leads to of any of them. */
function touchesMembers(place: string, pointer: string): boolean {
  const { list = '', member = '' } = /^(?<list>.*)\/\d+\/(?<member>[^/]+)$/.exec(pointer)?.groups ?? {};
  if (!touches(place, list)) return false;
  const inside = splitPointer(place.slice(list.length));
  return inside.length < 2 || inside[1] === member;
}

/** The innermost item of a list that a place lies in. */
function itemOf(pointer: string): string {
  return /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? pointer;
}

const LOCAL = {
  value: manifestRules.filter(({ local }) => local === 'value'),
  item: manifestRules.filter(({ local }) => local === 'item'),
  members: manifestRules.filter(({ local }) => local === 'members'),
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
