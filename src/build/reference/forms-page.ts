/** The editions, vocabularies, portals and navigations that come with the package, from their own files. */
import { compileTemplates } from '../../emit/tutorial/render-tutorial.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { delimiterRow, tableCell, tableRow, UNKNOWN } from '../../markdown/table-cell.ts';
import { readPackageTemplates } from '../../read-templates.ts';
import { page } from './markdown-lines.ts';

export function formsPage(): string {
  const templates = readPackageTemplates();
  const { kit } = compileTemplates(templates);
  if (kit === null) throw new Error('The templates of the package have an error.');
  return page(
    '# Editions, vocabularies, portals, navigations',
    `Four things of a page that vary independently, besides whether shared includes are used. A manifest names an edition and a vocabulary, and may name the
others under \`tutorial\`; \`gen --edition\`, \`--vocabulary\`, \`--portal\` and \`--navigation\` choose for a run. [Change the pages](../change-the-pages.md) tells how to add one.`,
    '## Editions',
    'The order of the sections of a page.',
    table(
      ['edition', 'sections in their order'],
      [...kit.editions.keys()].map((name) => [codeSpan(name), sectionsOf(templates.get(`editions/${name}.hbs`) ?? '')]),
    ),
    '## Vocabularies',
    'The names of the products.',
    table(
      ['vocabulary', 'brand', 'portal', 'service', 'since', 'until', 'goes with'],
      [...kit.vocabularies].map(([name, { names, since, until, portal, navigation }]) => [
        codeSpan(name),
        names.brand,
        names.portal,
        names.service,
        since ?? UNKNOWN,
        until ?? UNKNOWN,
        [portal, navigation]
          .filter((each) => each !== null && each !== undefined)
          .map(codeSpan)
          .join(', '),
      ]),
    ),
    '## Portals',
    'The steps of the provisioning page. Each label in them names where and when it was seen.',
    table(
      ['portal', 'what it shows', 'since', 'until'],
      [...kit.portals]
        .sort(byTime)
        .map(([name, { data }]) => [codeSpan(name), data.title, data.since ?? UNKNOWN, data.until ?? UNKNOWN]),
    ),
    '## Navigations',
    'The way through the menu to the application.',
    table(
      ['navigation', 'what it is', 'since', 'until'],
      [...kit.navigations]
        .sort(byTime)
        .map(([name, { data }]) => [codeSpan(name), data.title, data.since ?? UNKNOWN, data.until ?? UNKNOWN]),
    ),
  );
}

/** By the names of the templates that it calls. */
function sectionsOf(template: string): string {
  const names = [...template.matchAll(/\{\{> sections\/([a-z-]+)/gu)].map(([, name = '']) => name.replaceAll('-', ' '));
  return names.filter((name) => name !== 'front matter').join(', ');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(columns), delimiterRow(columns.length), ...rows.map((row) => tableRow(row.map(tableCell)))].join(
    '\n',
  );
}

type Dated = readonly [string, { readonly data: { readonly since?: string | null; readonly until?: string | null } }];

/** The newest first. */
function byTime([one, a]: Dated, [other, b]: Dated): number {
  const order = (b.data.since ?? '').localeCompare(a.data.since ?? '');
  return order === 0 ? one.localeCompare(other) : order;
}
