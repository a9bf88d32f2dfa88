/** Pages, labels and pictures of the platform: what stands on every page, whatever the app. */

/** The last segments of addresses, without extension, query and anchor. */
const PAGES = `
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
`;

export const PLATFORM_PAGES: ReadonlySet<string> = new Set(PAGES.trim().split(/\s+/));

/** A page has a relative, a rooted and an absolute address in different waves; the end of it stays. */
export function pageOf(url: string): string {
  const address = url.split('#')[0]?.replace(/\?.*$/, '') ?? '';
  const segments = address.split('/').filter((segment) => segment !== '');
  return (segments.at(-1) ?? '').replace(/\.md$/, '').toLowerCase();
}

/** The labels of the two portals, in lower case. What the app asks for, such as Tenant URL, is not among them. */
const LABELS: ReadonlySet<string> = new Set(
  `save|settings|matching|scope|test connection|provisioning|notification email|provisioning mode|automatic|mappings
|provisioning status|on|off|admin credentials|attribute-mapping|attribute mapping|attribute mappings|attribute-mappings
|send an email notification when a failure occurs|enterprise applications|all applications|synchronization details
|current status|default access|identity|applications|azure active directory|new application|azure portal|authorize|add
|user|group|users|groups|enterprise apps|entra id|add from the gallery|overview|create|properties|+ new configuration
|new configuration|start provisioning|edit|apply|users and groups|microsoft entra admin center|manage|enabled|yes
|microsoft entra id|target object actions|update|delete|get started|provision on demand|tip:|note:|entra id > enterprise apps
|default access role|connectivity|admin credentials section|non-gallery application|browse microsoft entra gallery`
    .split('|')
    .map((label) => label.trim()),
);

const CONTAINER_LABEL =
  /^synchronize .* (?:users|groups)(?: to .*)?$|^provision .* (?:users|groups)$|^to .* perform the following steps:?$|^azure active directory >|^identity >|^entra id >|^step \d+(?:\.\d+)?$/;

export function isPlatformLabel(label: string): boolean {
  const folded = label
    .toLowerCase()
    .replace(/[.,:;]+$/, '')
    .trim();
  return LABELS.has(folded) || CONTAINER_LABEL.test(folded) || CONTAINER_LABEL.test(`${folded}:`);
}

/** Pictures that all pages share. */
export function isPlatformPicture(path: string): boolean {
  return (
    /^(?:\.\/|\.\.\/|~\/)*(?:[\w-]+\/)*?(?:common\/|media\/common\/)/.test(path) ||
    /(?:^|\/)tutorial_general_\d+\.png$/i.test(path)
  );
}
