import type { Link } from 'mdast';
import { labelOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';
import { GALLERY_APPS } from '../words/gallery-apps.ts';
import { isVariant, namedApps, ownApp } from '../words/named-apps.ts';

export const linkTextRule: PageRule = {
  id: 'page-link-text',
  severity: 'warning',
  title: 'The text of a link says where it leads.',
  cause: 'The text is the description of a picture, or an address other than the one it leads to.',
  fix: 'Write the title of the page it leads to, or the same address.',
  example: 'page',
  bad: '# Acme\n\nSee [www.acme.example](https://zenith.example).\n',
  good: '# Acme\n\nSee [www.acme.example](https://www.acme.example).\n',
  handWrittenOnly: true,
  check: (page) => [...grouped(saidHere(page), 'this page'), ...toPortal(page), ...otherTexts(page)],
};

/** "Learn more [here](a.md)": who has the links of a page read out hears "here, here, here". */
function saidHere({ nodes }: Page): PageFinding[] {
  return nodes.links.flatMap((link): PageFinding[] => {
    const said = labelOf(link).toLowerCase();
    if (!/^(?:click )?(?:here|(?:this )?link|this page|this)$/.test(said)) return [];
    return [{ message: `"${said}" says nothing of where the link leads.`, hint: 'Name the page.', ...spanOf(link) }];
  });
}

function otherTexts(page: Page): PageFinding[] {
  const first = new Map<string, string>();
  const own = ownApp(namedApps(page));
  return page.nodes.links.flatMap((link): PageFinding[] => {
    const said = labelOf(link);
    const before = first.get(said);
    if (before === undefined) first.set(said, pageOf(link.url));
    const slip =
      slipOf(link) ??
      unfinished(said) ??
      ofPlatform(said, link.url) ??
      ofSingleSignOn(said, link.url, page.prose.slice(spanOf(link).end)) ??
      ofOther(said, link.url, own) ??
      nameOfOther(said, link.url, own, page.prose.slice(spanOf(link).end)) ??
      (before === undefined || before === pageOf(link.url) ? null : sameTitle(said));
    return slip === null ? [] : [{ ...slip, ...spanOf(link) }];
  });
}

/** "Following the instructions provided in the [Azure portal](https://portal.azure.com)": none stand on its first page. */
function toPortal({ nodes, prose }: Page): PageFinding[] {
  return nodes.links.flatMap((link): PageFinding[] => {
    const { start, end } = spanOf(link);
    if (!PORTAL.test(link.url) || !PROMISED.test(textBefore(prose, start, BEFORE))) return [];
    const message = 'Instructions are promised, and the link leads to the start page of the portal.';
    return [{ message, hint: 'Link the page that has them.', start, end }];
  });
}

const PORTAL = /^https?:\/\/(?:portal\.azure\.com|entra\.microsoft\.com|aad\.portal\.azure\.com)\/?$/;
const PROMISED = /\b(?:instructions|steps|tutorial|guidance) (?:provided |given |described |found )?in (?:the )?$/;
const BEFORE = 60;

/** How titles of pages begin that every tutorial links, and the files that have been theirs. */
const TITLES: readonly (readonly [title: RegExp, file: RegExp])[] = [
  [/^Managing user account provisioning\b/i, /configure-automatic-user-provisioning-portal/],
  [/^What is application access\b/i, /single-sign-on/],
  [/^Check the status of user provisioning\b/i, /check-status|when-will-provisioning/],
  [/^Learn how to review logs\b/i, /check-status|provisioning-reporting|logs/],
  [/^Report(?:ing)? on automatic user account provisioning\b/i, /check-status|provisioning-reporting|logs/],
  [/^Automate user provisioning and de-?provisioning\b/i, /user-provisioning|(?:saas-)?app-provisioning/],
  [
    /^(?:Attribute-based application provisioning with scoping filters|Scoping filters? +(?:article|tutorial))$/i,
    /scoping-filters|define-conditional-rules/,
  ],
  [/^Assign a (?:user|group)\b.* to an enterprise app\b/i, /assign-(?:user|group)/],
  [/^Quickstart: Add an application\b/i, /add-(?:application|gallery)/],
  [/^Application provisioning (?:in quarantine status|status of quarantine)\b/i, /quarantine/],
  [/^How long will it take to provision users\b/i, /when-will-provisioning/],
  [/^(?:Application|Cloud Application) Administrator$/i, /permissions-reference|admin-roles|built-in-roles/],
];

function ofPlatform(said: string, url: string): Said | null {
  const file = TITLES.find(([title]) => title.test(said))?.[1];
  if (file === undefined || file.test(url)) return null;
  return { message: `"${said}" leads to "${pageOf(url).split('/').at(-1)}".`, hint: 'Write the page of that title.' };
}

/** "[How to provision users to the app for](a.md)": a name that stood there is gone. */
function unfinished(said: string): Said | null {
  const last = / (for|of|the|an?|from|and|or|by|into|between)$/.exec(said)?.[1];
  if (last === undefined) return null;
  return { message: `The text of the link stops behind "${last}".`, hint: 'Say it to the end.' };
}

/** "[Single sign-on](…) to Acme", which leads to what holds for all apps. */
function ofSingleSignOn(said: string, url: string, behind: string): Said | null {
  if (!/^(?:SAML |OIDC )?single sign-on$/i.test(said) || !/^ to \S/.test(behind)) return null;
  if (!/\/add-application-portal-setup-oidc-sso(?:\.md)?(?:[?#]|$)/.test(url)) return null;
  return {
    message: 'The link promises single sign-on to this app, and leads to a page about any app.',
    hint: 'Link the tutorial of this app, or say what the page is about.',
  };
}

function pageOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/** A title belongs to one page; "the following steps" may lead to many. */
function sameTitle(said: string): Said | null {
  if (said.split(' ').length < 5 || !/^\p{Lu}/u.test(said)) return null;
  return { message: `"${said}" leads to another page above.`, hint: 'Give each its own title.' };
}

type Said = Pick<PageFinding, 'message' | 'hint'>;

function slipOf(link: Link): Said | null {
  const said = labelOf(link);
  if (/^Screenshot (?:of|that|showing)\b/i.test(said) && link.children.every(({ type }) => type === 'text'))
    return { message: 'The text of this link describes a picture.', hint: 'Say where the link leads.' };
  const [shown, target] = [hostIn(said), hostIn(link.url.replace(/^mailto:/i, ''))];
  if (shown === null || target === null || isSameSite(shown, target)) return null;
  return { message: `The link shows "${shown}", and leads to "${target}".`, hint: 'Write the same address twice.' };
}

/** The host of a text that is an address and nothing besides. */
function hostIn(text: string): string | null {
  const host = /^(?:https?:\/\/|[\w.+-]+@)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i.exec(text)?.[1];
  return host === undefined || !/^(?:https?:|www\.|[^@\s]+@)/i.test(text) ? null : host.toLowerCase();
}

/** A place in one site may be shown by another. */
function isSameSite(one: string, other: string): boolean {
  const site = (host: string) => host.split('.').slice(-2).join('.');
  return site(one) === site(other);
}

/** The name of another app in the gallery, on an address of this one. */
function nameOfOther(said: string, url: string, own: string | null, behind: string): Said | null {
  const host = hostIn(url);
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
  if (own === null || host === null || isVariant(said, own)) return null;
  if (!GALLERY_APPS.includes(said) && !(/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(said) && SITE.test(behind)))
    return null;
  const first = own.split(' ').slice(0, 2).join('');
  if (letters(first).length < 4 || !letters(host).includes(letters(first)) || letters(host).includes(letters(said)))
    return null;
  return { message: `"${said}" is another app, and the link leads to "${host}".`, hint: `Write "${own}".` };
}

const SITE = /^ (?:admin )?(?:portal|console|account|website|dashboard|tenant)\b/;

/** The name of the app, on an address of another app in the gallery. */
function ofOther(said: string, url: string, own: string | null): Said | null {
  const host = hostIn(url);
  if (own === null || host === null || !isVariant(said, own)) return null;
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
  const other = GALLERY_APPS.find((app) => app.length > 4 && letters(host).includes(letters(app)));
  if (other === undefined || isVariant(other, own) || letters(host).includes(letters(own))) return null;
  return { message: `"${said}" leads to "${host}".`, hint: 'Write the address of the app.' };
}
