/** The quotations that the documentation site gives a meaning: alerts and checklists. */
import type { Element, ElementContent } from 'hast';
import { ALERT_KINDS, type AlertKind } from '../../markdown/alert-kinds.ts';
import { type Child, element } from '../element.ts';

interface AlertLook {
  readonly title: string;
  readonly sign: string;
}

const ALERTS: Readonly<Record<AlertKind, AlertLook>> = {
  NOTE: { title: 'Note', sign: 'i' },
  TIP: { title: 'Tip', sign: '✓' },
  IMPORTANT: { title: 'Important', sign: '!' },
  WARNING: { title: 'Warning', sign: '!' },
  CAUTION: { title: 'Caution', sign: '×' },
};

const ALERT_MARK = new RegExp(`^\\s*\\[!(${ALERT_KINDS.join('|')})\\][ \\t]*(?:\\n|$)`);
const DIV_MARK = /^\s*\[!div[ \t]+class="([\w -]+)"\][ \t]*(?:\n|$)/;

/** A quotation that begins with a mark becomes what the mark says; any other stays a quotation. */
export function readAlert(quotation: Element): ElementContent {
  const start = markedText(quotation);
  const said = ALERT_MARK.exec(start)?.[1];
  const kind = ALERT_KINDS.find((each) => each === said);
  if (kind !== undefined) return alertElement(quotation, kind, ALERTS[kind]);
  const division = DIV_MARK.exec(start)?.[1];
  if (division === undefined) return quotation;
  const isChecklist = division.split(' ').includes('checklist');
  return like(quotation, isChecklist ? 'checklist' : 'division', withoutMark(quotation, DIV_MARK));
}

function alertElement(quotation: Element, kind: AlertKind, { title, sign }: AlertLook): Element {
  const heading = element(
    'p',
    { className: ['alert-title'] },
    element('span', { className: ['alert-sign'], ariaHidden: 'true' }, sign),
    title,
  );
  const body = withoutMark(quotation, ALERT_MARK);
  const alert = like(quotation, `alert alert-${kind.toLowerCase()}`, [heading, ...body]);
  return { ...alert, properties: { ...alert.properties, role: 'note', ariaLabel: title } };
}

function like({ position }: Element, className: string, children: readonly Child[]): Element {
  const made = element('div', { className: className.split(' ') }, ...children);
  return position === undefined ? made : { ...made, position };
}

/** The text that the first paragraph begins with. */
function markedText({ children }: Element): string {
  const first = children.find((child) => child.type === 'element');
  if (first?.tagName !== 'p') return '';
  const text = first.children[0];
  return text?.type === 'text' ? text.value : '';
}

/** The line of the mark is not the one of what it marks. */
function belowMark(paragraph: Element): Element {
  const { position } = paragraph;
  if (position === undefined) return paragraph;
  const { line } = position.start;
  return { ...paragraph, position: { ...position, start: { ...position.start, line: line + 1, column: 1 } } };
}

/** The paragraph goes with the mark where nothing else stands in it. */
function withoutMark({ children }: Element, mark: RegExp): ElementContent[] {
  const index = children.findIndex((child) => child.type === 'element');
  return children.flatMap((child, at): ElementContent[] => {
    if (at !== index || child.type !== 'element') return [child];
    const [text, ...rest] = child.children;
    if (text?.type !== 'text') return [child];
    const value = text.value.replace(mark, '');
    const kept = value === '' ? rest : [{ ...text, value }, ...rest];
    return kept.length === 0 ? [] : [{ ...belowMark(child), children: kept }];
  });
}
