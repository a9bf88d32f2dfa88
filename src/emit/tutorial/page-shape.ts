/**
 * What the templates of a tutorial may use. Every text is Markdown that is already escaped for its place; every
 * decision is a flag. Templates of a project see the same.
 */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { GroupAction, UserAction } from '../../connector/connector.ts';
import { facts } from '../../manifest/facts.generated.ts';
import {
  ACTION_VERBS,
  APP_LINK,
  CONTACT,
  METHOD_NAMES,
  PORTAL_LABEL,
  PROOF_TOPICS,
  SCOPES,
  WHO,
  WHOEVER,
} from './page-phrases.ts';
import { recordOf } from './record-of.ts';
import { CODE, filled, joined, LABEL, LAYOUT, NUMBER, oneOf } from './text-form.ts';
import { flag, type Infer, list, object, optional, type Shape, text } from './view-shape.ts';
import { labelShape, linkShape, nameShape } from './vocabulary-shape.ts';

const SCOPES_FORM = filled(SCOPES, { scopes: joined(CODE) });

/** A block of people's Markdown, line by line, for places that are indented. */
const blockLines = object({ lines: list(text('one line of the block', LAYOUT)) });

const note = object({
  kind: text('NOTE, TIP, IMPORTANT, WARNING or CAUTION'),
  text: text('one paragraph'),
  points: list(text('one point of the list below the text')),
  blocks: list(blockLines),
});

const anchorName = text('an anchor of older pages', LAYOUT);

const section = object({
  anchors: list(anchorName),
  heading: optional(text('heading of a free section, as deep as goes with the place')),
  heading2: optional(text('the same, where it stands beside the parts of the page whatever its place')),
  heading3: optional(text('the same, where it stands inside the part')),
  heading4: optional(text('the same, where it stands inside the section before it')),
  blocks: list(text('one block, possibly several lines')),
  pictures: list(text('a picture')),
});

/** What people wrote for one place of the page. */
const placeShape = object({
  notes: list(note),
  blocks: list(text('one block without a heading, possibly several lines')),
  sections: list(section),
  anchors: list(anchorName),
});

const codeBlock = object({
  fence: text('the marks around the code', LAYOUT),
  language: text('for highlighting; may be empty', LAYOUT),
  lines: list(text('one line of code')),
});

/** Steps of any depth stand in one flat list; `indent` and `marker` say how deep each one is. */
const step = object({
  marker: text('indentation and list mark; for what follows inner steps, only indentation', LAYOUT),
  indent: text('indentation of whatever else belongs to the step', LAYOUT),
  optional: flag('may be skipped'),
  actor: optional(text('who does it, where that is not the reader')),
  text: optional(text('what to do')),
  copies: optional(
    object({
      once: optional(text('labels of the values that are shown a single time', joined(LABEL))),
      severalOnce: flag('more than one of them'),
      said: flag('the text of the step says already that they are copied'),
      labels: text('labels of the app, in bold', joined(LABEL)),
      several: flag('more than one label'),
      portal: optional(text('labels of the portal, in bold, where they differ', joined(filled(PORTAL_LABEL)))),
      sameNames: flag('the portal uses the same labels'),
    }),
  ),
  body: list(blockLines),
  code: optional(codeBlock),
  table: list(text('one line of the table')),
  notes: list(note),
  pictures: list(text('a picture')),
});

/** One value that is entered: what the portal calls it, where it comes from, and what is to be known about it. */
const field = object({
  label: text('label of the portal'),
  optional: flag('may stay empty'),
  vendor: text('label of the app'),
  sameLabel: flag('app and portal use the same label'),
  renamed: flag('the app has a label of its own, and where the value comes from does not name it'),
  value: optional(text('the value, as code, with its placeholders where it has some', CODE)),
  placeholders: list(
    object({ place: text('as it stands in the value, as code', CODE), means: text('what goes there') }),
  ),
  byChoice: optional(text('what the value depends on')),
  choices: list(text('one line of the table of values')),
  setup: flag('copied during the set-up'),
  support: flag('handed out by support'),
  contact: optional(text('where support is asked, where no step of the set-up tells', filled(CONTACT))),
  account: flag('belongs to the account in the app'),
  computed: optional(text('how the value is made')),
  unknown: flag('no source is known: the page neither promises nor denies that there is one'),
  explained: flag('a note below the fields speaks of it'),
  scopes: optional(text('permissions that it needs and no part before names, as code', SCOPES_FORM)),
  once: flag('shown a single time, and no step of the set-up says so'),
  secret: flag('kept like a password'),
  lifetime: optional(text('how long it is valid')),
  withdrawn: flag('it belongs to a method that the app no longer takes'),
  note: optional(text('what else is to be known')),
});

/** One for each method of authentication: `bearerToken`, `oauthAuthorize` … */
const methodFlags = Object.fromEntries(Object.values(AUTH_METHODS).map(({ flag: { name, doc } }) => [name, flag(doc)]));

const credentialFields = {
  method: text('the method, with its article', oneOf(METHOD_NAMES)),
  fields: list(field),
  methodLabel: optional(text('the method as the list of the portal calls it, where it is to be selected')),
  nothingToEnter: flag('neither a value nor a consent is asked for, so there is no connection to test'),
  note: optional(text('what else is to be known')),
  beforeConsent: list(text('the same, where the first thing to do is to consent')),
  enter: optional(text('what is entered where nobody publishes labels')),
  adminRole: optional(text('the role that the account in the app needs')),
  adminRights: optional(text('what the account in the app must be allowed to do')),
  alternatives: list(
    object({
      method: text('the method, with its article', oneOf(METHOD_NAMES)),
      methodLabel: optional(text('the method as the list of the portal calls it, where it can be chosen')),
      offered: flag('can still be chosen'),
      needs: list(text('what it needs besides')),
      steps: list(step),
      fields: list(field),
      note: optional(text('what is to be known')),
    }),
  ),
  usualFields: flag('Tenant URL and Secret Token are among the fields, and the method has a picture with them'),
};

const credentials = object<typeof credentialFields>({ ...methodFlags, ...credentialFields });

const mapping = object({
  table: list(text('one line of the attribute table')),
  allAssumed: flag('nothing in the table is documented for this app'),
  ofGroups: flag('the table is of groups, not of users'),
  someAssumed: flag('some cells are the defaults of the platform; they carry a dagger'),
  someUnknown: flag('some cells are a dash'),
  computed: list(object({ name: text('attribute, as code', CODE), sentence: text('what its expression does') })),
  remarks: list(object({ name: text('attribute, as code', CODE), text: text('note about it') })),
  unnamed: optional(text('attributes that the app has, and whose names nobody publishes')),
  roles: list(text('one line of the table of roles that the app knows')),
  scope: list(text('one line of the table of scoping filters')),
  unscoped: flag('there are no scoping filters: everybody who is assigned is provisioned'),
  notes: list(text('note about the table')),
  matching: optional(text('the attributes matched on, as code, in order', joined(CODE, 'or'))),
  matchingAssumed: flag('they are the default of the platform'),
  matchingUndocumented: flag('the app does not say what objects are matched by'),
  clear: optional(text('the target actions that the app does not take, in bold', joined(LABEL))),
  mappingPicture: optional(text('a picture')),
  attributesPicture: optional(text('a picture')),
});

const names = object({
  ...nameShape.fields,
  directory: text('the directory, as the menu of the portal calls it'),
  document: text('what the page calls itself'),
});

export const pageShape = object({
  frontMatter: list(text('one line')),
  app: text('name of the app'),
  nameStops: flag('the name of the app ends with a full stop, which ends a sentence as well'),
  appLink: text('name of the app, linked to its homepage where that is known', filled(APP_LINK)),
  article: text('a or an, for the name of the app', oneOf({ a: 'a', an: 'an' })),
  title: text('the heading of the page'),
  nextHeading: text('the heading of the last section'),
  names,
  links: linkShape,
  labels: labelShape,
  include: optional(
    object({
      prerequisites: text('the line that takes the shared prerequisites in'),
      scope: text('the line that takes the section about scope in'),
      monitor: text('the line that takes the section about monitoring in'),
    }),
  ),
  who: text('users, or users and groups', oneOf(WHO)),
  whoever: text('user, or user or group', oneOf(WHOEVER)),
  preview: flag('the connector is in preview'),
  draft: flag('nobody has compared the manifest with what the app documents'),
  singleSignOn: optional(
    object({
      link: optional(text('address of its tutorial')),
      protocol: optional(text('SAML, OpenID Connect …')),
      recommended: flag('the vendor recommends it'),
      required: flag('provisioning needs it'),
    }),
  ),
  userVerbs: text('creates, updates, and disables', joined(oneOf(ACTION_VERBS))),
  groupVerbs: text('creates, updates, and deletes; empty where there are no groups', joined(oneOf(ACTION_VERBS))),
  can: object({
    createUsers: flag('adds people'),
    updateUsers: flag('keeps attributes up to date'),
    disableUsers: flag('sets `active` to false for people who leave'),
    deleteUsers: flag('removes people'),
    groups: flag('groups are provisioned'),
    createGroups: flag('adds groups'),
    updateGroups: flag('keeps names and members up to date'),
    deleteGroups: flag('removes groups'),
  } satisfies Readonly<Record<`${UserAction}Users` | `${GroupAction}Groups` | 'groups', Shape>>),
  inactive: object({
    disabled: flag('the app keeps an account whose `active` is false, and nobody can sign in with it'),
    deleted: flag('the app deletes an account whose `active` becomes false, for good'),
    unknown: flag('users are deactivated by `active`, and nobody documents what the app makes of it'),
  }),
  proof: optional(
    object({
      date: text('mm/dd/yyyy'),
      server: text('the server that was tried, as code', CODE),
      proven: text('how many claims were proven', NUMBER),
      tried: text('how many were tried', NUMBER),
      open: optional(text('what of it is not proven', joined(oneOf(PROOF_TOPICS)))),
    }),
  ),
  groupsUnknown: flag('nobody documents whether the app has groups'),
  capabilities: list(text('what else it can do')),
  prerequisites: list(text('what is needed first')),
  extensions: list(text('one line of the table of directory extensions that the mapping or the scoping filters read')),
  network: list(text('one line of the table of addresses to let through')),
  step: object({
    plan: text('number of the step', NUMBER),
    setup: text('number of the step', NUMBER),
    gallery: text('number of the step', NUMBER),
    scope: text('number of the step', NUMBER),
    configure: text('number of the step', NUMBER),
    monitor: text('number of the step', NUMBER),
  }),
  hasSetup: flag('something is to be done in the app, or asked of its support'),
  setupIntro: optional(text('why')),
  setupBody: list(text('one block before the first step, possibly several lines')),
  setupYields: flag('the set-up gives a value that the portal asks for'),
  support: list(
    object({
      contact: text('where to ask, linked', filled(CONTACT)),
      labels: text('labels of the app, in bold', joined(LABEL)),
      several: flag('more than one label'),
      portal: optional(text('labels of the portal, in bold, where they differ', joined(LABEL))),
    }),
  ),
  setupScopes: list(
    object({
      label: text('label of the app'),
      scopes: text('permissions, as code', SCOPES_FORM),
    }),
  ),
  setupSteps: list(step),
  gallery: text('name of the entry in the gallery'),
  galleryName: optional(text('name of the entry in the gallery, where that is not the name of the app')),
  addAppSteps: list(step),
  addsInSteps: flag('the steps of adding the app are written out, usual or not, where they are told in brief'),
  addsAtAddApp: flag('something stands at the usual steps of adding the app, so these are written out'),
  credentials,
  users: mapping,
  groups: optional(
    object({
      mapping,
      followsName: flag('a renamed group gets its new name in the app'),
      keepsName: flag('a renamed group keeps its name in the app'),
      nested: flag('the app can have groups inside groups'),
      flat: flag('no groups inside groups'),
      maximum: optional(text('how many groups the app takes', NUMBER)),
      precreated: flag('groups of the same names must exist in the app first'),
      unprepared: flag('groups do not have to exist in the app first'),
    }),
  ),
  cycleMinutes: optional(text('minutes between two cycles', NUMBER)),
  progressLabel: optional(text('label of the portal section that shows the progress')),
  hasLimitations: flag('something does not work, or something stands where that is told'),
  limitations: list(text('what does not work')),
  troubleshooting: list(text('what to do about failures of this app')),
  changeLog: list(object({ date: text('mm/dd/yyyy'), text: text('what changed') })),
  resources: list(text('a link')),
  at: object(recordOf(facts['/notes/*/at'].choices, () => placeShape)),
  atStep: object(recordOf(facts['/portalSteps/*/step'].choices, () => list(blockLines))),
});

export type PageView = Infer<typeof pageShape>;
export type PlaceView = Infer<typeof placeShape>;
export type StepView = Infer<typeof step>;
export type FieldView = Infer<typeof field>;
export type CredentialsView = Infer<typeof credentials>;
export type MappingView = Infer<typeof mapping>;
