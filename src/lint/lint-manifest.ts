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
import { EXPRESSION_ECHOES, expressionFindings } from './findings/expression-findings.ts';
import { findingsBeside } from './findings/findings-beside.ts';
import { ruleFindings } from './findings/rule-findings.ts';
import { slippedParts } from './hidden-by-slips.ts';
import { manifestRules } from './manifest-rules.generated.ts';
import { type Echo, onePerMistake } from './one-mistake.ts';
import { secretsIn } from './secrets-in.ts';
import { subjectOf } from './subject.ts';

export interface LintedManifest {
  /** `null` where the text is not JSON, or does not fit the schema. */
  readonly manifest: Manifest | null;
  /** There whenever the manifest is; rules may have found errors in it all the same. */
  readonly connector: Connector | null;
  /** Of a manifest that does not fit its schema, where not too much of it is wrong. */
  readonly mended: MendedConnector | null;
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
  if (document === null) return { manifest, connector: null, mended: null, document, problems: sortProblems(slips) };
  const slipped = slippedParts(slips, document);
  const place = (findings: readonly Finding[]): Problem[] =>
    sortProblems([
      ...slips,
      ...notes,
      ...onePerMistake(findings, echoesOf)
        .map((finding) => placeFinding(document, finding))
        .filter((problem) => !slipped.hides(problem)),
    ]);

  if (manifest === null) {
    const mended = mendedConnector(value, id, file);
    // A key that could not be read may be any other.
    const isKeyLost = misfits.some(
      ({ rule, pointer }) => rule === 'manifest-unknown-property' && slipped.isLost(pointer),
    );
    const beside =
      mended === null || isKeyLost
        ? []
        : findingsBeside(subjectOf(mended.manifest, mended.connector), [...mended.places, ...document.unclosed]);
    const problems = place([...misfits, ...secretsIn(value), ...beside]);
    return { manifest, connector: null, mended, document, problems };
  }

  const connector = resolveConnector(manifest, id, file);
  const subject = subjectOf(manifest, connector);
  const proven = provenBy(connector, record);
  const findings =
    document.unclosed.length > 0
      ? findingsBeside(subject, document.unclosed)
      : [...ruleFindings(subject), ...expressionFindings(subject)];
  const found = place([...findings, ...proven.stale]);
  const problems = sortProblems([...found, ...proven.problems]);
  return { manifest, connector: proven.connector, mended: null, document, problems };
}

/** A manifest that does not fit its schema, with examples in the place of what does not. */
export interface MendedConnector {
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

const echoes = new Map(manifestRules.map(({ id, echoes: list = [] }) => [id, list]));

function echoesOf(rule: string): readonly Echo[] {
  return echoes.get(rule) ?? EXPRESSION_ECHOES.get(rule) ?? [];
}
