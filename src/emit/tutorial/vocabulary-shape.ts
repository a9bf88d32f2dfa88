/**
 * A vocabulary is data: the names of products, portals and pages in one wave of the documentation. The same small
 * language that describes views describes it, so its type is inferred and its files are checked with places.
 */
import { type Infer, list, object, optional, text } from './view-shape.ts';

export const nameShape = object({
  brand: text('the identity provider, as running text names it'),
  brandInFull: text('the identity provider, where the page first names it'),
  service: text('the provisioning service'),
  portal: text('the portal'),
  gallery: text('the application gallery'),
  directory: optional(text('the directory, as the menu of the portal calls it; left out: as the brand')),
  document: optional(text('what a page calls itself; left out: tutorial')),
});

export const labelShape = object({
  synchronizeUsers: text('the mapping of users, up to the name of the app'),
  synchronizeGroups: text('the mapping of groups, up to the name of the app'),
});

/** Every thing that a template or a navigation text can link to. */
export const linkShape = object({
  addFromGallery: text('how an application is added from the gallery'),
  applicationOwner: optional(text('what the owner of an application may do')),
  appRoles: text('how roles are added to an application'),
  assignment: text('how users and groups are assigned to an application'),
  customizeMappings: text('how attribute mappings are changed'),
  howLong: text('how long a cycle takes'),
  manageProvisioning: text('how provisioning is managed for enterprise applications'),
  newTenant: text('how a tenant is made'),
  noUsersProvisioned: text('why no users are provisioned'),
  portal: text('the portal itself'),
  portalRole: text('the role that the portal asks for'),
  previewTerms: text('the terms of previews'),
  progress: text('how the progress of a cycle is read'),
  provisionOnDemand: text('how one user is provisioned at once'),
  provisioningLogs: text('the provisioning logs'),
  provisioningReports: text('reports on provisioning'),
  provisioningService: text('how the provisioning service works'),
  quarantine: text('what quarantine means'),
  roles: text('which role may do what'),
  scopingFilters: text('how scoping filters are set'),
  singleSignOn: text('what single sign-on is'),
});

const includeShape = object({
  prerequisites: text('the file with what every connector needs'),
  scope: text('the file about who is provisioned'),
  monitor: text('the file about the deployment'),
});

export const vocabularyShape = object({
  since: optional(text('the first month in which anybody saw these names, as 2023-07; left out: always')),
  until: optional(text('the last such month; left out: to this day')),
  portal: optional(text('the portal that pages in these words show where nobody names one')),
  navigation: optional(text('the navigation that such pages show where nobody names one')),
  titles: optional(list(text('a title of a page, the longest first; the first that fits its length is taken'))),
  headings: optional(
    object({
      title: text('the heading of the page, with {app} and {brand}'),
      next: text('the heading of the last section'),
    }),
  ),
  includes: optional(includeShape),
  names: nameShape,
  labels: labelShape,
  links: linkShape,
  frontMatter: list(
    object({
      key: text('a key, or empty for an empty line'),
      value: optional(text('a constant of this wave')),
      from: optional(text('a fact of the page: title, description, author, date …')),
    }),
  ),
  prerequisites: list(text('what every connector needs; [text][thing] links')),
});

export type Vocabulary = Infer<typeof vocabularyShape>;
