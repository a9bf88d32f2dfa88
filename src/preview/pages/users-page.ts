/** What the mappings do to the users of an export, in counts and bars: nobody's data stand on a page. */
import type { Element } from 'hast';
import type { ImpactPart, ImpactRow, ImpactTable, ImpactView } from '../../impact/print/impact-view.ts';
import { element } from '../element.ts';
import type { DocumentContent } from './document.ts';

export function usersPage({ title, notes, sections }: ImpactView): DocumentContent {
  const main = [
    element('h1', { className: ['page-title'] }, title),
    ...notes.map((note) => element('p', {}, note)),
    ...sections.flatMap(({ heading, parts }) => [element('h2', {}, heading), ...parts.flatMap(partOf)]),
  ];
  return { title: 'Users', top: '', main };
}

function partOf({ sentences, table }: ImpactPart): Element[] {
  const list = element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence)));
  return table === null ? [list] : [list, tableOf(table)];
}

function tableOf({ columns, rows }: ImpactTable): Element {
  const heads = [...columns, 'share'].map((column) => element('th', { scope: 'col' }, column));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map(rowOf)),
  );
  return element('div', { className: ['table'], role: 'region', ariaLabel: 'Counts', tabIndex: 0 }, table);
}

function rowOf({ cells, share }: ImpactRow): Element {
  return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)), element('td', {}, ...barOf(share)));
}

function barOf(share: number | null): readonly (Element | string)[] {
  if (share === null) return [];
  const percent = `${Math.round(share * 1000) / 10} %`;
  return [element('meter', { min: '0', max: '1', value: String(share), ariaLabel: percent }), ` ${percent}`];
}
