/** What changed in one connector, in the words of an administrator. */
import type { JsonDocument } from '../json/json-document.ts';
import { textOrder } from '../problem/text-order.ts';
import { changeFingerprint } from './approval/change-fingerprint.ts';
import { CHANGE_SEVERITIES, type Change, type PageRange } from './change.ts';
import type { Finding } from './change-rule.ts';
import { compareParts, type Evaluate, type Side } from './comparison.ts';
import { type Edit, hasOtherOrder, listEdits } from './edits/list-edits.ts';
import { unexplainedFindings } from './edits/unexplained.ts';
import { PRODUCT_NAMES_CHANGE, rebranded } from './forms/product-names.ts';
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
 * Every change from one state of a connector to another, the gravest first, then in the order of the file. Reformatting
 * is none; another order of keys and attributes is one only where lines of the page move by it. Any other edit gives at
 * least one.
 */
export function compareConnectors(old: ManifestState, after: ManifestState, options: CompareOptions): Change[] {
  const { evaluate, renderPage } = options;
  const { before, change } = rebranded(old, after);
  const edits = listEdits(before.manifest, after.manifest);
  if (change === null && edits.length === 0 && !hasOtherOrder(before.manifest, after.manifest)) return [];
  const findings = edits.length === 0 ? [] : findChanges(before, after, edits, evaluate);
  const affected = renderPage === undefined ? null : affectedLines(before, after, edits, findings, renderPage);
  const moved = affected?.byOrder ?? [];
  const all = [...findings, ...(moved.length === 0 ? [] : [ORDER_ONLY]), ...(change === null ? [] : [change])];
  const lines = [...(affected?.byFinding ?? findings.map(() => [])), ...(moved.length === 0 ? [] : [moved])];
  return identify(all, (finding, index) => placeChange(finding, after, lines[index] ?? [])).sort(compareChanges);
}

/** What a page says moves with the order in which the manifest says it. */
const ORDER_ONLY: IdentifiedFinding = {
  id: 'order-only',
  severity: 'safe',
  subject: '',
  message: 'Order only: these lines of the page say what they said, at another place.',
  before: null,
  after: null,
  pointer: '',
  covers: { before: [], after: [] },
};

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
  const { id, severity, subject, pointer, witness } = finding;
  // Names of products are one sentence for all connectors, whatever stands around them.
  const parting = id === PRODUCT_NAMES_CHANGE.id ? null : partingWords(finding.before, finding.after);
  const message = parting === null ? finding.message : `${finding.message} ${parting}`;
  const { line, column } = after.document.place(pointer, { part: 'label' });
  const { connector, file } = after;
  return {
    id,
    connector: connector.id,
    severity,
    subject,
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
    textOrder(a.connector, b.connector) ||
    textOrder(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    textOrder(a.id, b.id) ||
    textOrder(a.message, b.message)
  );
}
