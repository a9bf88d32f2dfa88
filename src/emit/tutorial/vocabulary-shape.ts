/**
 * A vocabulary is data: the names of products, portals and pages in one wave of the documentation. The same small
 * language that describes views describes it, so its type is inferred and its files are checked with places.
 */
import { type Infer, list, object, optional, type Shape, text } from './view-shape.ts';

export const nameShape = object({
  brand: text('the identity provider, as running text names it'),
  brandInFull: text('the identity provider, where the page first names it'),
  service: text('the provisioning service'),
  portal: text('the portal'),
  gallery: text('the application gallery'),
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

/** The places of the portal that a vocabulary may have a picture of. */
export function pictureNames<const Each extends Shape>(each: Each) {
  return object({
    provisioningTab: each,
    provisioningMode: each,
    tenantUrlAndToken: each,
    notificationEmail: each,
    statusOn: each,
    scope: each,
    save: each,
  });
}

const picture = object({ path: text('relative to the page'), alt: text('what it shows') });

const navigation = list(
  object({ text: text('one action; [text][thing] links, {app} names the app'), picture: optional(picture) }),
);

export const vocabularyShape = object({
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
  addApp: navigation,
  openApp: navigation,
  pictures: pictureNames(optional(picture)),
});

export type Vocabulary = Infer<typeof vocabularyShape>;
