import { fieldsNamed } from '../front-matter.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

export const linkMovedRule: PageRule = {
  id: 'page-link-moved',
  severity: 'info',
  title: 'A link leads to the place where the page is today, for every reader.',
  cause: 'The page it leads to was moved to another folder, or the address asks for the language of one country.',
  fix: 'Write the folder that the other links have, and leave out the language.',
  example: 'page',
  bad: page('../manage-apps/user-provisioning.md'),
  good: page('../app-provisioning/user-provisioning.md'),
  handWrittenOnly: true,
  check: (given) => {
    const { links } = given.nodes;
    const year = Number(/\d{4}/.exec(fieldsNamed(given.frontMatter, 'ms.date')[0]?.value ?? '')?.[0] ?? 0);
    const roots = ofOtherRoot(given);
    const isMoved = links.some(({ url }) => /\/app-provisioning\//.test(url));
    return [
      ...roots,
      ...grouped(
        links.flatMap((link): PageFinding[] => {
          const said =
            (isMoved ? movedPage(link.url) : null) ??
            (year > RENAMED ? renamed(link.url) : null) ??
            languageIn(link.url);
          return said === null ? [] : [{ ...said, ...spanOf(link) }];
        }),
        'this page',
      ),
    ];
  },
};

/** "../app-provisioning/" and "~/identity/" on one page: some of its links were rewritten for the folders of today. */
function ofOtherRoot({ nodes }: Page): PageFinding[] {
  const relative = nodes.links.filter(({ url }) => /^\.\.\/[\w-]+\/[\w-]+\.md/.test(url));
  const rooted = nodes.links.filter(({ url }) => url.startsWith('~/'));
  if (relative.length === 0 || rooted.length === 0) return [];
  const [fewer, usual] = relative.length > rooted.length ? [rooted, '../'] : [relative, '~/'];
  return grouped(
    fewer.map((link) => ({
      message: `Other links of the page begin with "${usual}".`,
      hint: 'Write the folder as they do.',
      ...spanOf(link),
    })),
    'this page',
  );
}

type Said = Pick<PageFinding, 'message' | 'hint'>;

/** Pages about provisioning that had been among those about managing apps. */
const MOVED =
  /\/manage-apps\/(?:user-provisioning|check-status-user-account-provisioning|configure-automatic-user-provisioning-portal|define-conditional-rules-for-provisioning-user-accounts|customize-application-attributes|application-provisioning-[\w-]+)(?:\.md)?(?:$|[#?])/;

function movedPage(url: string): Said | null {
  return MOVED.test(url)
    ? {
        message: 'This page lies in "app-provisioning", as other links of the page have it.',
        hint: 'Write that folder.',
      }
    : null;
}

/** Until then, names of pages began with that of the service. */
const RENAMED = 2018;

function renamed(url: string): Said | null {
  const name = /\bactive-directory-(?:saas|coreapps)-[\w-]+/.exec(url)?.[0];
  return name === undefined || /^https?:/.test(url)
    ? null
    : { message: `"${name}" was given up as the name of a page.`, hint: 'Write the name that the page has today.' };
}

/** A help center may have its language in every address; a country of its own says that somebody copied theirs. */
const OF_MICROSOFT = /^https?:\/\/(?:[\w-]+\.)?microsoft\.com\/([a-z]{2}-[a-z]{2})(?:\/|$)/i;
/** A folder of one country, of a site that has others. */
const HELP_CENTER = /^https?:\/\/[^/]+\/hc\/(en-us)(?:\/|$)/i;
const FOLDER = /^https?:\/\/[^/]+\.com\/(jp|de|fr|es|it|nl|kr|br)(?:\/|$)/i;
const OF_COUNTRY =
  /^https?:\/\/[^/]+\/(?:[^/]+\/)?((?:en-(?!us|gb)[a-z]{2})|(?:de-de|fr-fr|es-es|it-it|nl-nl|sv-se|ja-jp|pt-br|da-dk|fi-fi|nb-no|pl-pl))(?:\/|$)/i;

function languageIn(url: string): Said | null {
  const language = (OF_MICROSOFT.exec(url) ?? OF_COUNTRY.exec(url) ?? FOLDER.exec(url) ?? HELP_CENTER.exec(url))?.[1];
  if (language === undefined) return null;
  return {
    message: `The address asks for the language or country "${language}".`,
    hint: 'Leave it out: readers get their own.',
  };
}

function page(address: string): string {
  return `# Acme\n\nSee [how it works](${address}), and [what is sent](../app-provisioning/customize-application-attributes.md).\n`;
}
