/** Alerts of the page host: a quotation that begins with `[!NOTE]`, or a plain "Note:" or "Tip:". */
import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { NoteKind } from '../manifest/manifest.generated.ts';
import { shownText } from './inline-text.ts';

const KINDS: Readonly<Record<string, NoteKind>> = {
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
};

const MARK = /^\s*\[!(\w+)(?:\s[^\]]*)?\]\s*/;

/** `null`: a plain quotation. `checklist` and other divs are no alerts. */
export function alertKind(quote: Blockquote): NoteKind | 'checklist' | null {
  const mark = MARK.exec(shownText(quote))?.[1]?.toLowerCase();
  if (mark === undefined) return null;
  return mark === 'div' ? 'checklist' : (KINDS[mark] ?? 'note');
}

/** A text without the mark that made it an alert, and without a spelt-out "Note:". */
export function withoutAlertMark(text: string): string {
  return text.replace(/^\s*\\?\[!\w+(?:\s[^\]]*)?\\?\]\s*/, '').trim();
}

const SPELT = /^(?:\*\*)?(note|tip|important|warning|caution)(?:\*\*)?\s*:(?:\*\*)?\s*/i;

/** `**Tip:** You may …`, as older pages have it. */
export function speltAlert(text: string): { readonly kind: NoteKind; readonly text: string } | null {
  const spelt = SPELT.exec(text);
  const kind = KINDS[spelt?.[1]?.toLowerCase() ?? ''];
  return spelt === null || kind === undefined ? null : { kind, text: text.slice(spelt[0].length) };
}

/** `[!INCLUDE [name](path)]`: the file that stands in for a paragraph. */
export function includedFile(paragraph: Paragraph): string | null {
  const text = shownText(paragraph);
  if (!/^\W*\[!INCLUDE\b/i.test(text)) return null;
  const link = paragraph.children.find((child) => child.type === 'link');
  return link?.type === 'link' ? link.url : '';
}

export function isChecklist(block: RootContent): block is Blockquote {
  return block.type === 'blockquote' && alertKind(block) === 'checklist';
}
