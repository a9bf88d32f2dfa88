/** `connectors/approved-changes.json`: changes that a person has looked at, each with the reason why it may pass. */

import { isRecord } from '../../json/is-record.ts';
import { type JsonDocument, readJsonDocument } from '../../json/json-document.ts';
import { pointerTo } from '../../json/json-node.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Change } from '../change.ts';
import { quoted } from '../words.ts';
import { APPROVAL_RULES, type ApprovalRuleId } from './approval-rules.ts';

export interface Approval {
  readonly fingerprint: string;
  readonly reason: string;
  readonly pointer: string;
}

export interface Approvals {
  /** `null` where there is no file, or it is no JSON. */
  readonly document: JsonDocument | null;
  readonly entries: readonly Approval[];
  readonly problems: readonly Problem[];
}

const FINGERPRINT = /^[0-9a-f]{20}$/u;
const KEYS: readonly string[] = ['fingerprint', 'reason'];

export const NO_APPROVALS: Approvals = { document: null, entries: [], problems: [] };

/** Reads the list strictly: an entry that is not understood approves nothing. */
export function readApprovals(text: string, file: string): Approvals {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null) return { document: null, entries: [], problems };
  const report = reporterFor(document);
  if (!Array.isArray(document.value)) {
    const hint = 'Write [{ "fingerprint": "…", "reason": "…" }].';
    return {
      document,
      entries: [],
      problems: [...problems, report('approval-malformed', '', 'The approvals are no list.', hint)],
    };
  }
  const found: Problem[] = [...problems];
  const entries: Approval[] = [];
  for (const [index, item] of document.value.entries()) {
    const pointer = `/${index}`;
    const slips = slipsOf(item, pointer, report);
    const approval = isRecord(item) && slips.length === 0 ? approvalOf(item, pointer) : null;
    found.push(...slips);
    if (approval === null) continue;
    if (entries.some(({ fingerprint }) => fingerprint === approval.fingerprint)) {
      found.push(
        report(
          'approval-repeated',
          pointer,
          `${quoted(approval.fingerprint)} is approved twice.`,
          'Keep one of the two.',
        ),
      );
    } else entries.push(approval);
  }
  return { document, entries, problems: found };
}

/** The reasons of the changes that are approved, and the approvals that approve nothing. */
export function applyApprovals(
  { document, entries }: Approvals,
  changes: readonly Change[],
): { readonly approved: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const known = new Set(changes.map(({ fingerprint }) => fingerprint));
  const used = entries.filter(({ fingerprint }) => known.has(fingerprint));
  const unused = entries.filter(({ fingerprint }) => !known.has(fingerprint));
  const message = 'No change has this fingerprint, so the approval has no effect.';
  const problems =
    document === null
      ? []
      : unused.map(({ pointer, fingerprint }) => {
          const meant = nearest(fingerprint, known);
          const hint =
            meant === null
              ? 'Remove it: the change was merged, taken back, or is another one now.'
              : `Did you mean "${meant}"?`;
          return reporterFor(document)('approval-unused', `${pointer}/fingerprint`, message, hint);
        });
  return { approved: new Map(used.map(({ fingerprint, reason }) => [fingerprint, reason])), problems };
}

type Report = (rule: ApprovalRuleId, pointer: string, message: string, hint: string | null) => Problem;

function reporterFor(document: JsonDocument): Report {
  return (rule, pointer, message, hint) => ({
    rule,
    severity: APPROVAL_RULES[rule].severity,
    message,
    file: document.file,
    pointer,
    hint,
    ...document.place(pointer, { part: 'label' }),
  });
}

function slipsOf(item: unknown, pointer: string, report: Report): Problem[] {
  if (!isRecord(item)) {
    return [
      report(
        'approval-malformed',
        pointer,
        'An approval is an object.',
        'Write { "fingerprint": "…", "reason": "…" }.',
      ),
    ];
  }
  const { fingerprint, reason } = item;
  const malformed = (at: string, message: string, hint: string) => report('approval-malformed', at, message, hint);
  const unknown = Object.keys(item).filter((key) => !KEYS.includes(key));
  return [
    ...unknown.map((key) =>
      malformed(
        pointerTo(pointer, key),
        `${quoted(key)} is no property of an approval.`,
        'It has "fingerprint" and "reason".',
      ),
    ),
    ...(typeof fingerprint === 'string' && FINGERPRINT.test(fingerprint)
      ? []
      : [
          malformed(
            `${pointer}/fingerprint`,
            'The fingerprint is not one of a change.',
            'Copy it from the output of "scimanifest diff".',
          ),
        ]),
    ...(typeof reason === 'string' && reason.trim() !== ''
      ? []
      : [
          malformed(
            `${pointer}/reason`,
            'The approval gives no reason.',
            'Say why the change may pass, for those who read it later.',
          ),
        ]),
  ];
}

function approvalOf({ fingerprint, reason }: Record<string, unknown>, pointer: string): Approval | null {
  return typeof fingerprint === 'string' && typeof reason === 'string' ? { fingerprint, reason, pointer } : null;
}
