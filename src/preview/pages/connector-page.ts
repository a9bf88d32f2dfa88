/** What the pages of one connector share: the way back, its name and facts, and the way to its other pages. */
import type { Element } from 'hast';
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { type Child, element } from '../element.ts';
import { galleryAddress, type PageName } from '../site/addresses.ts';
import { hasDifference, type PreviewConnector } from '../site/preview-connector.ts';
import { gradeTag } from './change-list.ts';
import type { DocumentContent, DocumentContext } from './document.ts';
import { GROUPS, groupSupport, problemTag, proofTag, STAGES, spellOut, statusTag, tag } from './labels.ts';

const TITLES: Readonly<Record<PageName, string>> = {
  index: 'Tutorial',
  attributes: 'Attributes',
  manifest: 'Manifest',
  difference: 'Difference',
};

export function connectorPage(
  connector: PreviewConnector,
  page: PageName,
  { docs }: DocumentContext,
  content: readonly Child[],
): DocumentContent {
  const { name } = connector;
  const header = element(
    'div',
    { className: ['connector'] },
    element(
      'nav',
      { className: ['trail'], ariaLabel: 'Where you are' },
      element('a', { href: `../${galleryAddress(docs?.hasStart === true)}` }, 'All tutorials'),
      element('span', { ariaHidden: 'true' }, ' / '),
      element('span', {}, name),
    ),
    facts(connector),
    tabs(connector, page),
  );
  return { title: `${name}: ${TITLES[page].toLowerCase()}`, top: '../', main: [header, ...content] };
}

function facts(connector: PreviewConnector): Element {
  const known = connector.connector;
  const tags =
    known === null
      ? []
      : [
          tag(AUTH_METHODS[known.auth.method].label),
          tag(spellOut(known.page.edition)),
          tag(GROUPS[groupSupport(known)]),
          tag(STAGES[known.releaseStage]),
        ];
  return element(
    'p',
    { className: ['tags'] },
    statusTag(connector),
    gradeTag(connector),
    problemTag(connector),
    proofTag(connector),
    ...tags,
    element('a', { className: ['manifest-path'], href: 'manifest.html' }, element('code', {}, connector.file)),
  );
}

function tabs(connector: PreviewConnector, current: PageName): Element {
  const names: readonly PageName[] = [
    'index',
    'attributes',
    'manifest',
    ...(hasDifference(connector) ? (['difference'] as const) : []),
  ];
  const links = names.map((name) => {
    const properties = name === current ? { href: `${name}.html`, ariaCurrent: 'page' } : { href: `${name}.html` };
    return element('li', {}, element('a', properties, TITLES[name]));
  });
  return element(
    'nav',
    { className: ['tabs'], ariaLabel: `Pages of ${connector.name}` },
    element('ul', { role: 'list' }, ...links),
  );
}
