/** Pages, pictures, includes and keys of the platform: what stands on every page, whatever the app. */
import type { PageSpan } from '../outline/span.ts';

/** The last segments of addresses, without extension, query and anchor. */
const PAGES = new Set(
  `
active-directory-appssoaccess-whatis active-directory-assign-admin-roles active-directory-assign-admin-roles-azure-portal
active-directory-coreapps-assign-user-azure-portal active-directory-enterprise-apps-manage-provisioning
active-directory-saas-app-provisioning active-directory-saas-customizing-attribute-mappings
active-directory-saas-provisioning-reporting active-directory-saas-scoping-filters active-directory-saas-tutorial-list
add-application-portal add-gallery-app app-provisioning azure-account
application-provisioning-config-problem-no-users-provisioned application-provisioning-quarantine-status
application-provisioning-when-will-provisioning-finish-specific-user assign-user-or-group-access-portal
check-status-user-account-provisioning concept-provisioning-logs configure-automatic-user-provisioning-portal
create-assign-users-provisioning common-prerequisites customize-application-attributes
define-conditional-rules-for-provisioning-user-accounts directory-assign-admin-roles entra.microsoft.com free-trial
howto-add-app-roles-in-apps howto-add-app-roles-in-azure-ad-apps monitor-deployment permissions-reference
portal.azure.com preview-supplemental-terms provision-on-demand quickstart-create-new-tenant tutorial-list
user-provisioning users-default-permissions what-is-single-sign-on aad.portal.azure.com scope-provisioning
skip-out-of-scope-deletions how-provisioning-works known-issues whats-new export-import-provisioning-configuration
`
    .trim()
    .split(/\s+/),
);

/** Files that pages of 2024 and later take in for whole sections. */
const INCLUDES: ReadonlySet<string> = new Set([
  'common-prerequisites',
  'create-assign-users-provisioning',
  'monitor-deployment',
]);

/** A page has a relative, a rooted and an absolute address in different waves; the end of it stays. */
function pageOf(url: string): string {
  const address = url.split('#')[0]?.replace(/\?.*$/, '') ?? '';
  const segments = address.split('/').filter((segment) => segment !== '');
  return (segments.at(-1) ?? '').replace(/\.md$/, '').toLowerCase();
}

/** Or a way to see a picture large, which is the page host's. */
export function isPlatformPage(url: string): boolean {
  const isTerms = url.startsWith('https://www.microsoft.com/licensing/');
  return PAGES.has(pageOf(url)) || url.startsWith('#') || url.endsWith('#lightbox') || isTerms;
}

/** The page of a connector. */
export function isConnectorPage(url: string): boolean {
  return /-provision(?:ing)?-tutorial(?:\.md)?(?:#.*)?$/i.test(url);
}

function isPlatformInclude(path: string): boolean {
  return INCLUDES.has(pageOf(path));
}

/** Pictures that all pages share. */
export function isPlatformPicture(path: string): boolean {
  const segments = path.split('/');
  return segments.slice(0, -1).includes('common') || /^tutorial[_-]general[_-]\d+\.png$/i.test(segments.at(-1) ?? '');
}

/** Which site, which kind of page, which translation: they say nothing about the app. */
const HOST_KEYS: ReadonlySet<string> = new Set(
  'services documentationcenter editor tags robots zone_pivot_groups ai-usage keywords layout no-loc titlesuffix'.split(
    ' ',
  ),
);
const HOST_PREFIXES = ['ms.', 'toc', 'feedback_'] as const;
const OF_PAGE: ReadonlySet<string> = new Set(['ms.author', 'ms.date', 'ms.assetid', 'ms.reviewer']);

/** A key of the front matter, in small letters, that the page host has on every page. */
export function isHostKey(key: string): boolean {
  return !OF_PAGE.has(key) && (HOST_KEYS.has(key) || HOST_PREFIXES.some((prefix) => key.startsWith(prefix)));
}

interface Worded extends PageSpan {
  readonly wording: object | null;
}

/** Says nothing of the app: what the platform says on every page, and what shows no words. */
export function isOfPlatform({ wording, kind, picture, links, text }: Worded): boolean {
  if (wording !== null || kind === 'rule') return true;
  if (picture !== null) return isPlatformPicture(picture.path);
  if (kind === 'include') return links.some(({ url }) => isPlatformInclude(url));
  return text === '' && links.length === 0 && (kind === 'cell' || kind === 'sentence' || kind === 'front-matter');
}
