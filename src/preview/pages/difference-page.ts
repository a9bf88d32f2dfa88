/** The page with everything that came and went marked in it, below the sentences that say what the changes mean. */
import type { Element } from 'hast';
import { type ChangedSection, type ComparedPages, comparePages } from '../difference/compare-pages.ts';
import { type Child, element } from '../element.ts';
import { type RenderedPage, renderPage } from '../render-page.ts';
import type { PreviewConnector } from '../site/preview-connector.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { changeList } from './change-list.ts';
import { connectorPage } from './connector-page.ts';
import type { DocumentContent } from './document.ts';
import { frontMatterBlock } from './front-matter-block.ts';
import { counted } from './labels.ts';

const NOTHING: RenderedPage = { title: null, body: [], headings: [], frontMatter: null };

export function differencePage(connector: PreviewConnector, options: SiteOptions): DocumentContent {
  const { page, basePage, status } = connector;
  const before = basePage === null ? NOTHING : renderPage(basePage, options);
  const after = page === null ? NOTHING : renderPage(page, options);
  const isOneSided = status === 'changed' && (page === null || basePage === null);
  const compared = isOneSided ? null : comparePages(before, after);
  return connectorPage(connector, 'difference', options, [
    element('h1', { className: ['page-title'] }, `${connector.name}: what changed`),
    changeList(connector),
    compared === null ? oneSided(page === null) : comparison(compared, page !== null && basePage !== null),
  ]);
}

function oneSided(isBroken: boolean): Element {
  const reason = isBroken
    ? 'The page cannot be compared: errors keep it from being made.'
    : 'The page cannot be compared: the base has errors and gives none.';
  return element('p', { className: ['no-page'] }, reason);
}

/** @param isChange false for a page that came or went as a whole: every section of it did. */
function comparison({ body, sections, frontMatter }: ComparedPages, isChange: boolean): Element {
  if (sections.length === 0 && frontMatter === null) {
    return element('p', { className: ['no-page'] }, 'The page reads the same as before.');
  }
  return element(
    'div',
    { className: ['difference'] },
    choices(),
    element(
      'div',
      { className: ['reading'] },
      isChange ? changedSections(sections) : null,
      element('article', { className: ['page'] }, frontMatterBlock(frontMatter, 'Front matter, changed'), ...body),
    ),
  );
}

/** Check boxes that the style sheet reads: they work without a script. */
function choices(): Element {
  return element(
    'div',
    { className: ['choices'], role: 'group', ariaLabel: 'What to show' },
    choice('_unchanged', 'Unchanged passages'),
    choice('_removed', [element('del', {}, 'Removed'), ' passages']),
    choice('_inserted', [element('ins', {}, 'Inserted'), ' marks']),
  );
}

function choice(id: string, label: Child): Element {
  return element(
    'label',
    {},
    element('input', { type: 'checkbox', id, checked: true, autoComplete: ['off'] }),
    ' ',
    label,
  );
}

function changedSections(sections: readonly ChangedSection[]): Element | null {
  if (sections.length === 0) return null;
  const items = sections.map(({ heading, anchor, passages }) =>
    element(
      'li',
      {},
      element('a', { href: `#${anchor}` }, heading?.text ?? 'Before the first heading'),
      ' ',
      element('span', { className: ['muted'] }, counted(passages, 'passage')),
    ),
  );
  return element(
    'nav',
    { className: ['contents'], ariaLabel: 'Changed sections' },
    element(
      'details',
      { open: true },
      element('summary', {}, 'Changed sections'),
      element('ul', { role: 'list' }, ...items),
    ),
  );
}
