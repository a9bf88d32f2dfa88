/** Pages, labels, pictures and includes of the platform: what stands on every page, whatever the app. */

/** The last segments of addresses, without extension, query and anchor. */
const PAGES = new Set(
  `
active-directory-coreapps-assign-user-azure-portal active-directory-saas-provisioning-reporting
add-application-portal add-gallery-app app-provisioning
application-provisioning-config-problem-no-users-provisioned application-provisioning-quarantine-status
application-provisioning-when-will-provisioning-finish-specific-user assign-user-or-group-access-portal
check-status-user-account-provisioning concept-provisioning-logs configure-automatic-user-provisioning-portal
create-assign-users-provisioning common-prerequisites customize-application-attributes
define-conditional-rules-for-provisioning-user-accounts directory-assign-admin-roles entra.microsoft.com
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

export function isPlatformPage(url: string): boolean {
  return PAGES.has(pageOf(url)) || url.startsWith('#');
}

export function isPlatformInclude(path: string): boolean {
  return INCLUDES.has(pageOf(path));
}

/** Pictures that all pages share. */
export function isPlatformPicture(path: string): boolean {
  const segments = path.split('/');
  return segments.slice(0, -1).includes('common') || /^tutorial_general_\d+\.png$/i.test(segments.at(-1) ?? '');
}

/** The names of a rebrand: every label stands in the portal of one of them, or in both. */
export type Wave = 'azure-ad' | 'entra-id' | 'both';

/** The labels of the two portals, in lower case. What the app asks for, such as Tenant URL, is not among them. */
const LABELS: Readonly<Record<Wave, readonly string[]>> = {
  'azure-ad': [
    ...['azure active directory', 'azure portal', 'attribute-mapping', 'attribute-mappings', 'synchronization details'],
    ...['provisioning mode', 'provisioning status', 'automatic', 'admin credentials', 'admin credentials section'],
    ...['enabled', 'yes', 'add', 'current status', 'target object actions', 'mappings', 'non-gallery application'],
  ],
  'entra-id': [
    ...[
      'identity',
      'applications',
      'enterprise apps',
      'entra id',
      'microsoft entra id',
      'microsoft entra admin center',
    ],
    ...['entra id > enterprise apps', 'browse microsoft entra gallery', '+ new configuration', 'new configuration'],
    ...['start provisioning', 'connectivity', 'overview', 'create', 'properties', 'apply', 'edit', 'get started'],
    ...['manage', 'provision on demand'],
  ],
  both: [
    ...['save', 'settings', 'matching', 'scope', 'test connection', 'provisioning', 'notification email', 'on', 'off'],
    ...['send an email notification when a failure occurs', 'enterprise applications', 'all applications', 'authorize'],
    ...['new application', 'add from the gallery', 'users and groups', 'user', 'group', 'users', 'groups'],
    ...['attribute mapping', 'attribute mappings', 'default access', 'default access role', 'update', 'delete'],
    ...['tip:', 'note:'],
  ],
};

const WAVES: ReadonlyMap<string, Wave> = new Map([
  ...LABELS['azure-ad'].map((label): [string, Wave] => [label, 'azure-ad']),
  ...LABELS['entra-id'].map((label): [string, Wave] => [label, 'entra-id']),
  ...LABELS.both.map((label): [string, Wave] => [label, 'both']),
]);

/** Labels with the app's name in them, and labels that lead through menus. */
const NAMING: readonly RegExp[] = [
  /^synchronize .* (?:users|groups)(?: to .*)?$/,
  /^provision .* (?:users|groups)$/,
  /^to .* perform the following steps$/,
  /^(?:azure active directory|identity|entra id) >/,
  /^step \d+(?:\.\d+)?$/,
];

/** In which portal a label stands; `null`: it is no label of a portal. */
function waveOfLabel(label: string): Wave | null {
  const folded = label
    .toLowerCase()
    .replace(/[.,:;]+$/, '')
    .trim();
  const named = NAMING.some((pattern) => pattern.test(folded));
  return WAVES.get(folded) ?? WAVES.get(`${folded}:`) ?? (named ? waveOfWords(folded) : null);
}

function waveOfWords(folded: string): Wave {
  if (/\bentra\b|^identity/.test(folded)) return 'entra-id';
  return /\bazure\b/.test(folded) ? 'azure-ad' : 'both';
}

export function isPlatformLabel(label: string): boolean {
  return waveOfLabel(label) !== null;
}

/** Labels of more than one word, which older pages print without bold. */
export const SPELT_LABELS: readonly string[] = [...WAVES.keys()]
  .filter((label) => /^[a-z][a-z-]+(?: [a-z-]+)+$/.test(label))
  .sort((a, b) => b.length - a.length);
