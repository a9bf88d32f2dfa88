/** The first half of the way from text to files: read, check against the schema, resolve, hold to the rules. */
import type { Connector } from '../connector/connector.ts';
import { resolveConnector } from '../connector/resolve-connector.ts';
import { type Finding, placeFinding } from '../json/finding.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { expressionFindings } from './expression-findings.ts';
import type { Subject } from './lint-rule.ts';
import { manifestRules } from './manifest-rules.ts';
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
 */
export function lintManifest(text: string, file: string, id: string): LintedManifest {
  const { document, manifest, problems } = readManifest(text, file);
  if (document === null || manifest === null) {
    return { manifest: null, connector: null, document, problems: sortProblems(problems) };
  }
  const connector = resolveConnector(manifest, id, file);
  const subject = subjectOf(manifest, connector);
  const findings = [...ruleFindings(subject), ...expressionFindings(subject)];
  const found = findings.map((finding) => placeFinding(document, finding));
  return { manifest, connector, document, problems: sortProblems([...problems, ...found]) };
}

/** What the rules find in a manifest that fits its schema. */
export function ruleFindings(subject: Subject): Finding[] {
  const findings: Finding[] = [];
  for (const { id, severity, check, oncePerRun } of manifestRules) {
    const once = oncePerRun === undefined ? {} : { oncePerRun };
    check(subject, (place, message, hint) => findings.push({ rule: id, severity, message, hint, ...once, ...place }));
  }
  return findings;
}
