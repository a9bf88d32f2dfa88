/** What a change means to an administrator, beside the page that it changed. */
import type { Element } from 'hast';
import { approvalWords } from '../../review/approval/granted-approval.ts';
import { CHANGE_SEVERITIES, type Change, type ChangeSeverity } from '../../review/change.ts';
import { witnessLines } from '../../review/print/witness-lines.ts';
import { element } from '../element.ts';
import { placeMarker } from '../markdown/place.ts';
import { gradeOf, hasDifference, type PreviewConnector } from '../site/preview-connector.ts';
import { tag } from './labels.ts';
import { sentence } from './sentence.ts';

export const SEVERITIES: Readonly<Record<ChangeSeverity, string>> = {
  breaking: 'Breaking',
  action: 'Needs action',
  safe: 'Safe',
};

/** A line above a changed page that leads to the difference; `null` where nothing changed. */
export function changeBanner(connector: PreviewConnector, base: string | null): Element | null {
  const { changes } = connector;
  if (base === null || !hasDifference(connector)) return null;
  const counts = CHANGE_SEVERITIES.flatMap((severity) => {
    const count = changes.filter((change) => change.severity === severity).length;
    return count === 0 ? [] : [tag(`${count} ${SEVERITIES[severity].toLowerCase()}`, severity), ' '];
  });
  return element(
    'p',
    { className: ['banner'] },
    connector.status === 'added' ? `New since ${base}. ` : `Changed since ${base}. `,
    ...counts,
    element('a', { href: 'difference.html' }, 'See the difference'),
  );
}

/** @param way from the page to those of the connector: empty where it is one of them */
export function changeList(connector: PreviewConnector, way = ''): Element | null {
  const { changes } = connector;
  if (changes.length === 0) return null;
  const items = changes.map((change) => changeItem(change, connector, way));
  return element('ul', { className: ['changes'], role: 'list' }, ...items);
}

export function changeItem(change: Change, { approved, name }: PreviewConnector, way = ''): Element {
  const { severity, message, witness, fingerprint } = change;
  const approval = approved.get(fingerprint);
  return element(
    'li',
    { className: [`change-${severity}`] },
    tag(SEVERITIES[severity], severity),
    approval === undefined ? null : [' ', tag('Approved', 'approved')],
    way === '' ? null : [' ', element('a', { href: `${way}difference.html` }, name)],
    element('p', {}, ...sentence(message)),
    approval === undefined ? null : element('p', { className: ['approval'] }, ...sentence(approvalWords(approval))),
    element('p', { className: ['where'] }, placeMarker(change, way), ' ', fingerprintMark(fingerprint)),
    witness === null
      ? null
      : element(
          'details',
          {},
          element('summary', {}, `A ${witness.group === undefined ? 'user' : 'group'} for whom it differs`),
          element('dl', {}, ...witnessLines(witness).flatMap(({ label, text }) => witnessRow(label, text))),
        ),
  );
}

/** What an approval refers to. */
function fingerprintMark(fingerprint: string): Element {
  return element('span', { className: ['fingerprint'] }, 'fingerprint ', element('code', {}, fingerprint));
}

function witnessRow(label: string, text: string): readonly Element[] {
  return [element('dt', {}, label), element('dd', {}, text)];
}

/** How grave the gravest change is; `null` where nothing changed. */
export function gradeTag(connector: PreviewConnector): Element | null {
  const grade = gradeOf(connector);
  return grade === null ? null : tag(SEVERITIES[grade], grade);
}
