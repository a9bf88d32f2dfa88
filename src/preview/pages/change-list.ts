/** What a change means to an administrator, beside the page that it changed. */
import type { Element } from 'hast';
import { CHANGE_SEVERITIES, type Change, type ChangeSeverity } from '../../review/change.ts';
import { element } from '../element.ts';
import { placeMarker } from '../markdown/place.ts';
import { hasDifference, type PreviewConnector } from '../site/preview-connector.ts';
import { tag } from './labels.ts';

const SEVERITIES: Readonly<Record<ChangeSeverity, string>> = {
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

export function changeList(changes: readonly Change[]): Element | null {
  if (changes.length === 0) return null;
  return element('ul', { className: ['changes'], role: 'list' }, ...changes.map(changeItem));
}

function changeItem(change: Change): Element {
  const { severity, message, witness } = change;
  return element(
    'li',
    { className: [`change-${severity}`] },
    tag(SEVERITIES[severity], severity),
    element('p', {}, message),
    element('p', { className: ['where'] }, placeMarker(change)),
    witness === null
      ? null
      : element(
          'details',
          {},
          element('summary', {}, 'A user for whom it differs'),
          element('pre', { tabIndex: 0 }, element('code', {}, JSON.stringify(witness, null, 2))),
        ),
  );
}
