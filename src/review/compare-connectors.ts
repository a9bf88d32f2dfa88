/** What changed in one connector, in the words of an administrator. */
import type { JsonDocument } from '../json/json-document.ts';
import { changeFingerprint } from './approval/change-fingerprint.ts';
import { CHANGE_SEVERITIES, type Change, type PageRange } from './change.ts';
import type { Finding } from './change-rule.ts';
import { compareParts, type Evaluate, type Side } from './comparison.ts';
import { type Edit, listEdits } from './edits/list-edits.ts';
import { unexplainedFindings } from './edits/unexplained.ts';
import { affectedLines, type RenderPage } from './lines/affected-lines.ts';
import { partingWords } from './parting.ts';
import { changeRules } from './rules/index.ts';

/** One state of a manifest: its text, what was read from it, and the connector that it describes. */
export interface ManifestState extends Side {
  readonly document: JsonDocument;
  /** Where it stands, or stood. */
  readonly file: string;
}

export interface CompareOptions {
  readonly evaluate: Evaluate;
  /** Left out: no change names lines of a page. */
  readonly renderPage?: RenderPage;
}

export interface IdentifiedFinding extends Finding {
  readonly id: string;
}

/**
 * Every change from one state of a connector to another, the gravest first, then in the order of the file. Reordering
 * keys and attributes, and reformatting, are none; any other edit gives at least one.
 */
export function compareConnectors(before: ManifestState, after: ManifestState, options: CompareOptions): Change[] {
  const edits = listEdits(before.manifest, after.manifest);
  if (edits.length === 0) return [];
  const findings = findChanges(before, after, edits, options.evaluate);
  const affected =
    options.renderPage === undefined ? null : affectedLines(before, after, edits, findings, options.renderPage);
  const changes = identify(findings, (finding, index) => placeChange(finding, after, affected?.[index] ?? []));
  return changes.sort(compareChanges);
}

/** The findings of all rules, and of the net below them, which knows every edit from one manifest to the other. */
export function findChanges(
  before: Side,
  after: Side,
  edits: readonly Edit[],
  evaluate: Evaluate,
): IdentifiedFinding[] {
  const comparison = compareParts(before, after, evaluate);
  const found = changeRules.flatMap(({ id, find }) => find(comparison).map((finding) => ({ id, ...finding })));
  return [...found, ...unexplainedFindings(before, after, edits, found)];
}

type Unidentified = Omit<Change, 'fingerprint'>;

/** The same change twice in one connector is told apart by its number. */
function identify(
  findings: readonly IdentifiedFinding[],
  place: (finding: IdentifiedFinding, index: number) => Unidentified,
): Change[] {
  const seen = new Map<string, number>();
  return findings.map((finding, index) => {
    const { id, connector, ...rest } = place(finding, index);
    const plain = changeFingerprint(connector, id, finding, 0);
    const occurrence = seen.get(plain) ?? 0;
    seen.set(plain, occurrence + 1);
    const fingerprint = occurrence === 0 ? plain : changeFingerprint(connector, id, finding, occurrence);
    return { id, fingerprint, connector, ...rest };
  });
}

function placeChange(finding: IdentifiedFinding, after: ManifestState, affects: readonly PageRange[]): Unidentified {
  const { id, severity, pointer, witness } = finding;
  const parting = partingWords(finding.before, finding.after);
  const message = parting === null ? finding.message : `${finding.message} ${parting}`;
  const { line, column } = after.document.place(pointer, { part: 'label' });
  const { connector, file } = after;
  return {
    id,
    connector: connector.id,
    severity,
    message,
    file,
    line,
    column,
    pointer,
    witness: witness ?? null,
    affects,
  };
}

/** The gravest first, whatever it is of; then in the order of the connectors and of their files. */
export function compareChanges(a: Change, b: Change): number {
  return (
    CHANGE_SEVERITIES.indexOf(a.severity) - CHANGE_SEVERITIES.indexOf(b.severity) ||
    order(a.connector, b.connector) ||
    order(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    order(a.id, b.id) ||
    order(a.message, b.message)
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
