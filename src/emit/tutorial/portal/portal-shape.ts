/**
 * A portal is data: the steps of its provisioning page in order, with their labels and pictures. So is a navigation: the
 * way through its menu. What one of them says beside the app stands in its file and nowhere else.
 */
import { flag, type Infer, list, object, optional, text } from '../view-shape.ts';

const era = {
  $schema: optional(text('where the schema of these files stands, for editors')),
  title: text('what it is, for people who choose'),
  since: optional(text('the first month in which anybody saw it, as 2026-02; left out: always')),
  until: optional(text('the last such month; left out: to this day')),
};

const sources = list(
  object({
    id: text('a short name, for labels to refer to'),
    what: text('the page or the tenant in which it was seen'),
    date: text('the day on which that said so'),
  }),
);

const label = object({
  id: text('the name by which steps print it: {{label.NAME}}'),
  text: text('as the portal prints it'),
  from: text('the id of its source'),
});

const when = optional(
  list(text('a name of the view that must hold something, such as credentials.fields; with "not " before it, nothing')),
);

const picture = object({
  path: text('relative to the page'),
  alt: text('what it shows, as an inline template'),
  when,
});

export const portalShape = object({
  ...era,
  navigation: text('the navigation that leads to it, where a page does not name one that does'),
  sources,
  labels: list(label),
  methods: list(
    object({
      method: text('a method of authentication, as manifests name it'),
      text: text('its label in the list of methods'),
      from: text('the id of its source'),
    }),
  ),
  fields: list(
    object({
      known: text('the label of a credential field, as manifests name it'),
      text: text('its label in this portal'),
      from: text('the id of its source'),
    }),
  ),
  steps: list(
    object({
      id: optional(text('the name by which manifests add to it: steps that follow one another can have one id')),
      part: optional(text('credentials, users or groups; left out: it is about none of them')),
      when,
      text: optional(text('what to do, as an inline template')),
      goesOn: optional(flag('it goes on with the step before instead of being one of its own')),
      shows: optional(list(text('what of the connector stands below: credential-values, user-attributes …'))),
      picture: optional(picture),
    }),
  ),
  afterwards: list(text('a paragraph behind the steps, as an inline template')),
});

const navigation = list(
  object({
    id: optional(text('the name by which manifests add to it')),
    text: text('one action, as an inline template'),
    picture: optional(picture),
  }),
);

export const navigationShape = object({
  ...era,
  portal: optional(object({ name: text('how it is called'), address: text('where it is') })),
  sources,
  labels: list(label),
  addApp: navigation,
  openApp: navigation,
});

export type PortalFile = Infer<typeof portalShape>;
export type NavigationFile = Infer<typeof navigationShape>;
export type PortalStep = PortalFile['steps'][number];
