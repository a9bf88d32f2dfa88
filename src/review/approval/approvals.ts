/** `connectors/approved-changes.json`: changes that a person has looked at, each with the reason why it may pass. */

import { canonicalText } from '../../json/canonical-text.ts';
import { isRecord } from '../../json/is-record.ts';
import { type JsonDocument, readJsonDocument } from '../../json/json-document.ts';
import { pointerTo } from '../../json/json-node.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Change } from '../change.ts';
import { quoted } from '../words.ts';
import { APPROVAL_RULES, type ApprovalRuleId } from './approval-rules.ts';
import type { GrantedApproval } from './granted-approval.ts';

export interface Approval extends GrantedApproval {
  readonly fingerprint: string;
  readonly pointer: string;
}

export interface Approvals {
  /** `null` where there is no file, or it is no JSON. */
  readonly document: JsonDocument | null;
  readonly entries: readonly Approval[];
  readonly problems: readonly Problem[];
}

const FINGERPRINT = /^[0-9a-f]{20}$/u;
const KEYS: readonly string[] = ['fingerprint', 'reason', 'by', 'on'];

export const NO_APPROVALS: Approvals = { document: null, entries: [], problems: [] };

/** Reads the list strictly: an entry that is not understood approves nothing. */
export function readApprovals(text: string, file: string): Approvals {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || document.isTorn) return { document, entries: [], problems };
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

/** What an approval approves, by its fingerprint; and what is to be said of those that approve nothing. */
export interface AppliedApprovals {
  readonly approved: ReadonlyMap<string, GrantedApproval>;
  readonly problems: readonly Problem[];
}

/** Fingerprint → the approval, of those that were not there before. */
export function newApprovals({ entries }: Approvals, earlier: Approvals): ReadonlyMap<string, GrantedApproval> {
  const past = new Set(earlier.entries.map(entryText));
  const fresh = entries.filter((entry) => !past.has(entryText(entry)));
  return new Map(fresh.map(({ fingerprint, pointer: _, ...granted }) => [fingerprint, granted]));
}

/**
 * An approval is part of the change that it approves: one that was there before approved what was merged with it, and
 * nothing that is made again later.
 *
 * @param earlier the list as it was before
 */
export function applyApprovals(approvals: Approvals, earlier: Approvals, changes: readonly Change[]): AppliedApprovals {
  const { document, entries } = approvals;
  const known = new Set(changes.map(({ fingerprint }) => fingerprint));
  const approved = new Map([...newApprovals(approvals, earlier)].filter(([fingerprint]) => known.has(fingerprint)));
  const report = document === null ? null : reporterFor(document);
  const problems = entries
    .filter(({ fingerprint }) => !approved.has(fingerprint))
    .flatMap((entry) => (report === null ? [] : [withoutEffect(entry, known, report)]));
  return { approved, problems };
}

function withoutEffect({ fingerprint, pointer }: Approval, known: ReadonlySet<string>, report: Report): Problem {
  const place = `${pointer}/fingerprint`;
  if (known.has(fingerprint)) {
    const message = 'This approval was there before the change, so it does not approve that it is made again.';
    return report('approval-stale', place, message, 'Look at the change again; to approve it, write the day: "on".');
  }
  const meant = nearest(fingerprint, known);
  const hint =
    meant === null
      ? 'Remove it: the change was merged, taken back, or is another one now.'
      : `Did you mean "${meant}"?`;
  return report('approval-unused', place, 'No change has this fingerprint, so the approval has no effect.', hint);
}

function entryText({ pointer: _, ...entry }: Approval): string {
  return canonicalText(entry);
}

/** Whether a problem is of an approval that approves nothing. */
export function isStaleApproval({ rule }: Problem): boolean {
  return rule === 'approval-stale' || rule === 'approval-unused';
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
  const { fingerprint, reason, by, on } = item;
  const malformed = (at: string, message: string, hint: string) => report('approval-malformed', at, message, hint);
  const unknown = Object.keys(item).filter((key) => !KEYS.includes(key));
  return [
    ...unknown.map((key) =>
      malformed(
        pointerTo(pointer, key),
        `${quoted(key)} is no property of an approval.`,
        'It has "fingerprint" and "reason", and may have "by" and "on".',
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
    ...(by === undefined || (typeof by === 'string' && by.trim() !== '')
      ? []
      : [malformed(`${pointer}/by`, 'The approval names nobody.', 'Write who approved it, or leave "by" out.')]),
    ...(on === undefined || (typeof on === 'string' && isDay(on))
      ? []
      : [
          malformed(
            `${pointer}/on`,
            'The day of the approval is none.',
            'Write it like 2026-11-28, or leave "on" out.',
          ),
        ]),
  ];
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

function approvalOf({ fingerprint, reason, by, on }: Record<string, unknown>, pointer: string): Approval | null {
  if (typeof fingerprint !== 'string' || typeof reason !== 'string') return null;
  return {
    fingerprint,
    reason,
    ...(typeof by === 'string' && { by }),
    ...(typeof on === 'string' && { on }),
    pointer,
  };
}
