/** What an importer has to tell about a page that says a thing twice, and not the same. */
import type { RuleEntry, Severity } from '../problem/problem.ts';

/** What most rules are: a warning, with a page for an example. */
const USUAL = { severity: 'warning', example: 'page', bad: '', good: '' } as const;

type Row = Omit<RuleEntry, keyof typeof USUAL> & Partial<RuleEntry>;

const rows = [
  {
    id: 'import-not-a-tutorial',
    severity: 'error',
    title: 'The page is a provisioning tutorial.',
    cause: 'None of its sections is one that a provisioning tutorial has, and it has no table of attributes.',
    fix: 'Import the page that tells how provisioning is configured.',
    bad: '# Release notes\n\nVersion 2 is out.\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n',
  },
  {
    id: 'import-name-differs',
    title: 'The page has one name for the app.',
    cause: 'Title, headings or portal steps name the app differently.',
    fix: 'Check "name" in the manifest: it is the name that most places have.',
    bad: "---\ntitle: 'Configure Acme Suite for automatic user provisioning'\n---\n\n# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n",
    good: "---\ntitle: 'Configure Acme for automatic user provisioning'\n---\n\n# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n",
  },
  {
    id: 'import-auth-contradicts',
    title: 'The page tells one way to sign in.',
    cause: 'One step asks for credentials of one method, another step uses another method.',
    fix: 'Check "auth" in the manifest: which of the two does the app take?',
    bad: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Under **Admin Credentials**, enter your Acme **Secret Token**.\n\n1. Select **Authorize** and sign in to Acme.\n\n1. In **Notification Email**, enter an address.\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Under **Admin Credentials**, select **Authorize** and sign in to Acme.\n\n1. In **Notification Email**, enter an address.\n',
  },
  {
    id: 'import-label-differs',
    title: 'A value has one label.',
    cause:
      'The set-up of the app and the configuration call the same value differently, or the page a field otherwise than the portal.',
    fix: 'Check "vendor" in the manifest: it should be the label that the app prints. "portal" is the label that the portal prints.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Set up Acme for provisioning\n\n1. Copy the **Base Url** and the **API key**. They go into **Tenant URL** and **Secret Token**.\n\n## Configure automatic user provisioning to Acme\n\n1. Under **Admin Credentials**, input the **Base URL** and **API key** values in **Tenant URL** and **Secret Token**.\n\n1. In **Notification Email**, enter an address.\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Set up Acme for provisioning\n\n1. Copy the **Base URL** and the **API key**. They go into **Tenant URL** and **Secret Token**.\n\n## Configure automatic user provisioning to Acme\n\n1. Under **Admin Credentials**, input the **Base URL** and **API key** values in **Tenant URL** and **Secret Token**.\n\n1. In **Notification Email**, enter an address.\n',
  },
  {
    id: 'import-groups-contradict',
    title: 'Groups are promised where groups are mapped.',
    cause: 'The page promises groups, and has no step that maps them; or it denies what a step of it does.',
    fix: 'Check "groups" in the manifest.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\nThis section configures the service that provisions: to create, to update, to disable users or groups in Acme.\n\n1. Under **Mappings**, select **Synchronize Microsoft Entra users to Acme**.\n\n1. Review the user attributes in the **Attribute-Mapping** section.\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\nThis section configures the service that provisions: to create, to update, to disable users in Acme.\n\n1. Under **Mappings**, select **Synchronize Microsoft Entra users to Acme**.\n\n1. Review the user attributes in the **Attribute-Mapping** section.\n',
  },
  {
    id: 'import-actions-contradict',
    title: 'Capabilities and configuration name the same actions.',
    cause: 'The list of capabilities leaves out an action that the configuration promises.',
    fix: 'Check "users.actions" in the manifest: it is taken from the list of capabilities.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Capabilities supported\n\n> [!div class="checklist"]\n> * Remove users in Acme when they no longer require access.\n> * Keep user attributes synchronized.\n\n## Configure automatic user provisioning to Acme\n\nThis section configures the service that provisions: to create, to update, to disable users in Acme.\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Capabilities supported\n\n> [!div class="checklist"]\n> * Create users in Acme.\n> * Remove users in Acme when they no longer require access.\n> * Keep user attributes synchronized.\n\n## Configure automatic user provisioning to Acme\n\nThis section configures the service that provisions: to create, to update, to disable users in Acme.\n',
  },
  {
    id: 'import-attribute-listed-twice',
    title: 'The attribute table has a row once.',
    cause: 'Two rows of a table name the same attribute.',
    fix: 'Check the attribute in the manifest: the first row was taken.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Review the user attributes.\n\n   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |title|String|\n   |title|Boolean|\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Review the user attributes.\n\n   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |title|String|\n',
  },
  {
    id: 'import-fact-contradicts',
    title: 'The page states each fact in one way.',
    cause: 'Two sentences state the same fact differently.',
    fix: 'Check the fact in the manifest: the first of the two sentences was followed.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n\n## Configure automatic user provisioning to Acme\n\nSubsequent cycles occur every 40 minutes.\n\nSubsequent cycles occur every 20 minutes.\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n\n## Configure automatic user provisioning to Acme\n\nSubsequent cycles occur every 40 minutes.\n',
  },
  {
    id: 'import-fact-refused',
    title: 'What the page says can stand in a manifest.',
    cause: 'A fact of the page breaks a rule for manifests, so it was left out and is listed with its line.',
    fix: 'Mend it, and add it to the manifest.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Review the user attributes.\n\n   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |emails[type eq "work"|String|\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Review the user attributes.\n\n   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |emails[type eq "work"].value|String|\n',
  },
  {
    id: 'import-unknown-credentials',
    title: 'The page tells how the service signs in.',
    cause: 'No step names a credential or a consent, so the method "undocumented" was written.',
    fix: 'Fill in "auth" in the manifest.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Under **Admin Credentials**, enter your Acme **Secret Token**.\n\n1. In **Notification Email**, enter an address.\n',
  },
  {
    id: 'import-unknown-mapping',
    title: 'The page tells which attributes are mapped.',
    cause: 'It has no table of attributes, so "platform-default" was written: an assumption.',
    fix: 'List the attributes in the manifest once you know them.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n1. Review the user attributes.\n\n   |Attribute|Type|\n   |---|---|\n   |userName|String|\n',
  },
  {
    id: 'import-unknown-actions',
    title: 'The page tells what the service does with users and groups.',
    cause: 'It neither lists capabilities nor promises actions, so the usual ones were written: an assumption.',
    fix: 'Check "actions" of users and of groups in the manifest.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Capabilities supported\n\n> [!div class="checklist"]\n> * Create users in Acme.\n',
  },
  {
    id: 'import-unknown-gallery',
    title: 'The page tells how the app is added from the gallery.',
    cause: 'It has no part for that, and the page that is made of the manifest has the usual one: an assumption.',
    fix: 'Check that the gallery has the app, and "gallery" in the manifest.',
    bad: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n',
    good: '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n\n## Add Acme from the gallery\n\nAdd Acme from the application gallery.\n',
  },
  {
    id: 'import-unreadable',
    severity: 'error',
    example: 'none',
    title: 'Each page that is named can be read.',
    cause: 'The file is not there, is a folder, or may not be read.',
    fix: 'Check its name. The other pages were imported.',
  },
  {
    id: 'import-manifest-exists',
    example: 'none',
    title: 'An import writes new manifests.',
    cause: 'A manifest of that name exists, or another page of the same run gave it.',
    fix: 'Import with --force: the page is taken again, and what people added is kept.',
  },
] as const satisfies readonly Row[];

export type ImportRuleId = (typeof rows)[number]['id'];

export const importRules: readonly RuleEntry[] = rows.map((row) => ({ ...USUAL, ...row }));

export function severityOf(id: ImportRuleId): Severity {
  return importRules.find((row) => row.id === id)?.severity ?? 'warning';
}
