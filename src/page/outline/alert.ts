/** Alerts of the page host: a quotation that begins with `[!NOTE]`, or a plain "Note:" or "Tip:". */
import type { NoteKind } from '../../manifest/manifest.generated.ts';

const KINDS: Readonly<Record<string, NoteKind>> = {
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
};

export interface AlertMark {
  readonly alert: NoteKind | 'checklist';
  /** How many characters of the paragraph it takes. */
  readonly length: number;
}

const MARK = /^\s*\\?\[!(\w+)(?:\s[^\]]*)?\\?\][\s>]*/;
const SPELT = /^(?:\*\*)?(note|tip|important|warning|caution)(?:\*\*)?\s*:(?:\*\*)?\s*/i;
const INCLUDE = /^\W*\[!INCLUDE\b/i;

/** `[!NOTE]` at the start of a quotation; `[!div class="checklist"]` makes a list of capabilities. */
export function alertMark(source: string): AlertMark | null {
  const mark = MARK.exec(source);
  if (mark === null || INCLUDE.test(source)) return null;
  const name = mark[1]?.toLowerCase() ?? '';
  return { alert: name === 'div' ? 'checklist' : (KINDS[name] ?? 'note'), length: mark[0].length };
}

/** `**Tip:** You may …`, as older pages have it. */
export function speltAlert(source: string): AlertMark | null {
  const spelt = SPELT.exec(source);
  const alert = KINDS[spelt?.[1]?.toLowerCase() ?? ''];
  return spelt === null || alert === undefined ? null : { alert, length: spelt[0].length };
}

/** `[!INCLUDE [name](path)]`: a file stands in for the paragraph. */
export function isInclude(source: string): boolean {
  return INCLUDE.test(source);
}
