/** Alerts of the page host: a quotation that begins with `[!NOTE]`, or a plain "Note:" or "Tip:". */
import type { NoteKind } from '../../manifest/manifest.generated.ts';
import { ALERT_KINDS, type AlertKind } from '../../markdown/alert-kinds.ts';

const NOTES: Readonly<Record<AlertKind, NoteKind>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'important',
  WARNING: 'warning',
  CAUTION: 'caution',
};

/** What a manifest calls an alert; `null` where the documentation site knows none of that name. */
export function alertNamed(name: string): NoteKind | null {
  const kind = ALERT_KINDS.find((each) => each === name.toUpperCase());
  return kind === undefined ? null : NOTES[kind];
}

export interface AlertMark {
  readonly alert: NoteKind | 'checklist';
  /** How many characters of the paragraph it takes. */
  readonly length: number;
}

const MARK = /^\s*\\?\[!(\w+)(?:\s[^\]]*)?\\?\][\s>]*/;
const SPELT = new RegExp(`^(?:\\*\\*)?(${ALERT_KINDS.join('|')})(?:\\*\\*)?\\s*[:!](?:\\*\\*)?[\\s>]*`, 'i');
const INCLUDE = /^\W*\[!(?:INCLUDE|VIDEO)\b/i;

/** `[!NOTE]` at the start of a quotation; `[!div class="checklist"]` makes a list of capabilities. */
export function alertMark(source: string): AlertMark | null {
  const mark = MARK.exec(source);
  if (mark === null || INCLUDE.test(source)) return null;
  const name = mark[1]?.toLowerCase() ?? '';
  return { alert: name === 'div' ? 'checklist' : (alertNamed(name) ?? 'note'), length: mark[0].length };
}

/** `**Tip:** You may …`, as older pages have it. */
export function speltAlert(source: string): AlertMark | null {
  const spelt = SPELT.exec(source);
  const alert = alertNamed(spelt?.[1] ?? '');
  return spelt === null || alert === null ? null : { alert, length: spelt[0].length };
}

/** `[!INCLUDE [name](path)]`, `[!VIDEO address]`: something else stands in for the paragraph. */
export function isInclude(source: string): boolean {
  return INCLUDE.test(source);
}
