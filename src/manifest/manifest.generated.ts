/**
 * Generated from schemas/connector.schema.json; change that file and run `npm run derive`.
 */

/**
 * How the provisioning service signs in to the app.
 */
export type Method =
  | 'bearer-token'
  | 'oauth-authorize'
  | 'oauth-client-credentials'
  | 'workload-identity-federation'
  | 'user-name-password'
  | 'none'
  | 'undocumented';
/**
 * How loud it is. Left out: `note`.
 */
export type NoteKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';
/**
 * In the order they are shown.
 *
 * @minItems 1
 */
export type Pictures = Picture[];
/**
 * Who is provisioned, of those who are assigned: whoever fits one of the filters. Left out: nobody says that there are any. An empty list: there are none, and everybody who is assigned is provisioned.
 *
 * @minItems 0
 */
export type Scope = ScopingFilter[];
/**
 * Where the attributes come from, so that every output can tell documented facts from assumed ones.
 */
export type Basis = 'documented' | 'documented-with-defaults' | 'platform-default';
/**
 * Year, month and day.
 */
export type IsoDate = string;
/**
 * After which part of the page it stands.
 */
export type Anchor =
  | 'intro'
  | 'capabilities'
  | 'prerequisites'
  | 'plan'
  | 'setup'
  | 'gallery'
  | 'scope'
  | 'configure'
  | 'credentials'
  | 'users'
  | 'groups'
  | 'start'
  | 'monitor'
  | 'limitations'
  | 'end';

/**
 * Everything that is known about how an identity provider provisions users and groups to **one app**. What the app does not document is left out: unknown is not the same as no.
 */
export interface Manifest {
  /**
   * Where this schema stands, so that an editor can help. Relative to the manifest.
   */
  $schema?: string;
  /**
   * The version of this format that the manifest is written in; `new` and `import` write it. Left out: the first one. `scimanifest migrate` moves a manifest of an older version forward; until then it is read as if it were moved.
   */
  version?: 3;
  /**
   * The name of the app as its gallery entry prints it.
   */
  name: string;
  /**
   * The indefinite article of the name, where the usual rule (*an* before a vowel letter) is wrong.
   */
  article?: 'a' | 'an';
  /**
   * The address of the app, linked where the page first names it.
   */
  homepage?: string;
  /**
   * Whether the connector itself is finished. `preview` adds the preview notice with the link to its terms. Left out: generally available.
   */
  releaseStage?: 'preview' | 'general-availability';
  /**
   * Nobody has held the manifest against the app's documentation yet, so that what it leaves out may well be documented. Pages, `lint` and `gen` say so until the mark is taken away.
   */
  draft?: boolean;
  /**
   * The single sign-on that the app offers besides provisioning. Left out: the page does not mention it.
   */
  singleSignOn?: {
    /**
     * The page that sets it up: a sibling file or an address. Left out: mentioned, not linked.
     */
    tutorial?: string;
    /**
     * As the page names it.
     */
    protocol?: string;
    /**
     * The vendor recommends to set it up as well.
     */
    recommended?: boolean;
    /**
     * Provisioning to the app works only where single sign-on is set up. More than recommended: state one of the two.
     */
    required?: boolean;
  };
  /**
   * What the connector can do beyond what users, groups and single sign-on already say. Checklist items.
   *
   * @minItems 1
   *
   * Items: One item. It can have a list of its own below it, a line for each point: `Assign roles in Acme:\n* owner\n* member`. Behind an empty line it can have blocks: `Ask for an account.\n\n> [!NOTE]\n> It takes a day.`, or a picture, a table or code.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  capabilities?: string[];
  /**
   * What this app needs before the first step, one item each. The tenant and role at the identity provider are added by the toolkit.
   *
   * @minItems 1
   *
   * Items: One item. It can have a list of its own below it, a line for each point: `Acme refuses:\n* guests\n* groups`. Behind an empty line it can have blocks: `Ask for an account.\n\n> [!NOTE]\n> It takes a day.`, or a picture, a table or code.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  prerequisites?: string[];
  /**
   * What a firewall has to let through for provisioning to work, one address each.
   *
   * @minItems 1
   */
  network?: {
    /**
     * A host, an address, a range or a service tag, as it is entered.
     */
    address: string;
    /**
     * What goes through there.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    means?: string;
  }[];
  /**
   * Attributes that the directory itself does not have, and which the mapping or the scoping filters read. The provisioning service offers them once they stand among its source attributes.
   *
   * @minItems 1
   */
  directoryExtensions?: {
    /**
     * As the directory names it: `extension_`, the id of the application that it belongs to without hyphens, `_`, and its own name, capitals included.
     */
    name: string;
    /**
     * What it holds, one value each.
     */
    type?: 'String' | 'Integer' | 'Boolean' | 'DateTime';
    /**
     * What it is for.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    means?: string;
  }[];
  auth: Auth;
  setup?: Setup;
  /**
   * How the app is found in the application gallery, where that differs from its name or needs other steps.
   */
  gallery?: {
    /**
     * The name to search for.
     */
    name?: string;
    /**
     * The steps that replace the usual ones, for instance to sign up through the app itself.
     *
     * @minItems 1
     */
    steps?: Step[];
  };
  /**
   * What the page shows at steps of the portal besides what it shows for every app: pictures of this app's own, notes, code.
   *
   * @minItems 1
   */
  portalSteps?: {
    /**
     * Below which step it stands. A portal need not have all of them.
     */
    step:
      | 'sign-in'
      | 'applications'
      | 'application'
      | 'open'
      | 'begin'
      | 'method'
      | 'identity'
      | 'credentials'
      | 'authorize'
      | 'test-connection'
      | 'create'
      | 'properties'
      | 'notification'
      | 'save'
      | 'users'
      | 'user-attributes'
      | 'user-matching'
      | 'user-save'
      | 'groups'
      | 'group-attributes'
      | 'group-save'
      | 'scoping-filters'
      | 'on-demand'
      | 'status'
      | 'scope'
      | 'start'
      | 'gallery-sign-in'
      | 'gallery-applications'
      | 'gallery-new'
      | 'gallery-search'
      | 'gallery-add';
    /**
     * Markdown blocks, in order: a picture (`![The Tokens page](media/acme/token.png)`), an alert or a code block each; at steps other than those of the credentials and the mappings also a paragraph, a list or a table.
     *
     * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     *
     * @minItems 1
     */
    body: string[];
  }[];
  users: Users;
  /**
   * Whether groups are provisioned. `false`: the app has no groups, and no page will promise them. Left out: nobody documents it.
   */
  groups?: false | Groups;
  /**
   * What does not work, one item each.
   *
   * @minItems 1
   *
   * Items: One item. It can have a list of its own below it, a line for each point: `Acme refuses:\n* guests\n* groups`. Behind an empty line it can have blocks: `Ask for an account.\n\n> [!NOTE]\n> It takes a day.`, or a picture, a table or code.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  limitations?: string[];
  /**
   * What to do about failures that only this app has, one item each.
   *
   * @minItems 1
   *
   * Items: One item. It can have a list of its own below it, a line for each point: `Acme refuses:\n* guests\n* groups`. Behind an empty line it can have blocks: `Ask for an account.\n\n> [!NOTE]\n> It takes a day.`, or a picture, a table or code.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  troubleshooting?: string[];
  /**
   * What changed in the connector, oldest first.
   *
   * @minItems 1
   */
  changeLog?: {
    date: IsoDate;
    /**
     * What changed.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    text: string;
  }[];
  /**
   * Callouts at named places of the page.
   *
   * @minItems 1
   */
  notes?: {
    at: Anchor;
    kind?: NoteKind;
    /**
     * What it says. It can have a list below it, a line for each point: `Two roles may do this:\n* owner\n* member`. Behind an empty line it can have blocks: a picture, a table or code.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    text: string;
  }[];
  /**
   * What stands in a part of the page without a heading of its own: a picture, a table, code, and the words that lead to them. On the page it follows the notes of that part.
   *
   * @minItems 1
   */
  blocks?: {
    at: Anchor;
    /**
     * Markdown blocks, in order: a paragraph, a list, a table, a code block or a picture (`![The Tokens page](media/acme/token.png)`) each. An alert is a note of that part.
     *
     * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     *
     * @minItems 1
     */
    body: string[];
  }[];
  /**
   * Sections of the app's own, placed after a named part of the page. Every regeneration keeps them.
   *
   * @minItems 1
   */
  sections?: {
    at: Anchor;
    /**
     * Plain text.
     *
     * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    heading: string;
    /**
     * How deep the heading stands. Left out: what goes with the place.
     */
    level?: 2 | 3 | 4;
    /**
     * Anchors that the heading had in older versions of the page, and that other pages still link to.
     *
     * @minItems 1
     */
    anchors?: string[];
    /**
     * Markdown blocks, in order: a paragraph, a list, a table, a code block, an alert or a picture (`![The Tokens page](media/acme/token.png)`) each. Headings and HTML are not allowed.
     *
     * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     *
     * @minItems 1
     */
    body: string[];
    pictures?: Pictures;
  }[];
  /**
   * Anchors that older versions of the page had, and that other pages still link to. They stay reachable, at the part of the page that they lead to.
   *
   * @minItems 1
   */
  anchors?: {
    /**
     * The part of the page that it leads to.
     */
    at:
      | 'intro'
      | 'capabilities'
      | 'prerequisites'
      | 'plan'
      | 'setup'
      | 'gallery'
      | 'scope'
      | 'configure'
      | 'monitor'
      | 'limitations'
      | 'end';
    /**
     * Its name, as other pages link to it behind the `#`.
     */
    name: string;
  }[];
  /**
   * Further reading about this app, added to the list at the end.
   *
   * @minItems 1
   */
  resources?: {
    /**
     * Plain text.
     *
     * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    text: string;
    /**
     * Where it leads.
     */
    url: string;
  }[];
  tutorial: Tutorial;
}
/**
 * How the provisioning service signs in to the app, and what the administrator enters for it.
 */
export interface Auth {
  method: Method;
  /**
   * The label of the method in the portal's list of methods. Given, selecting it is the first thing that the page asks for under the credentials. Left out: the page names the method only where the app offers another one too, by the label that the portal is known to have for it.
   */
  methodLabel?: string;
  /**
   * What is entered under **Admin Credentials**, in the order of the portal.
   */
  fields?: Field[];
  /**
   * What is entered, as it goes on after *Enter*, where nobody publishes the labels of the fields. Beside `fields`, it is what is entered besides.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  enter?: string;
  /**
   * The role or permission that the account in the app needs; shown where the connection test can fail.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  adminRole?: string;
  /**
   * What the account in the app must be allowed to do, as it goes on after *must be allowed to*. Left out: nobody says it.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  adminRights?: string;
  /**
   * What else is to be known about the credentials.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  note?: string;
  /**
   * Methods that the app offers besides, or offered once.
   *
   * @minItems 1
   */
  alternatives?: {
    method: Method;
    /**
     * The label of this method in the portal's list of methods.
     */
    methodLabel?: string;
    /**
     * Whether it can still be chosen.
     */
    status: 'offered' | 'withdrawn';
    /**
     * What this method needs besides the prerequisites of the app, one item each.
     *
     * @minItems 1
     *
     * Items: One item.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    needs?: string[];
    /**
     * What is done in the app for this method, in order. Values that they yield are entered in its fields.
     *
     * @minItems 1
     */
    steps?: Step[];
    /**
     * What was or is entered.
     *
     * @minItems 1
     */
    fields?: Field[];
    /**
     * What is to be known.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    note?: string;
  }[];
}
/**
 * One value: what the portal calls it, what the app calls it, where it comes from.
 */
export interface Field {
  /**
   * The label of the field in the identity provider's portal.
   */
  portal: string;
  /**
   * What the app calls the same value, exactly as the app prints it. Left out: the same, or it has no name there.
   */
  vendor?: string;
  from?: ValueSource;
  /**
   * It must be kept like a password. The value itself never stands in a manifest.
   */
  secret?: boolean;
  /**
   * It may stay empty.
   */
  optional?: boolean;
  /**
   * The app shows it a single time; the page warns before that.
   */
  shownOnce?: boolean;
  /**
   * How long it is valid, as the app states it.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  lifetime?: string;
  /**
   * The permissions that it must be given in the app.
   *
   * @minItems 1
   */
  scopes?: string[];
  /**
   * What else is to be known.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  note?: string;
}
/**
 * Exactly one of these. Left out: none of them is known to be true; what is known instead stands in `note`.
 */
export interface ValueSource {
  /**
   * The same value for every customer.
   */
  fixed?: string;
  /**
   * An address with named places to fill in.
   */
  template?: {
    /**
     * The address with its places, as printed.
     */
    value: string;
    /**
     * Each place to fill in, brackets included, and what goes there.
     *
     * @minItems 1
     */
    placeholders: {
      /**
       * As it stands in the value.
       */
      text: string;
      /**
       * What goes there.
       *
       * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
       */
      means: string;
    }[];
  };
  /**
   * One of several values, by region or by kind of tenant.
   */
  choices?: {
    /**
     * What decides.
     *
     * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    by: string;
    /**
     * Each case and its value.
     *
     * @minItems 1
     */
    values: {
      /**
       * The case.
       *
       * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
       */
      when: string;
      /**
       * What is entered then.
       */
      value: string;
      /**
       * Where people of this case sign in to the app: by it, an administrator tells which case is theirs.
       */
      signIn?: string;
    }[];
  };
  /**
   * A step of `setup` yields it, under the vendor label (or the portal label where there is none).
   */
  setup?: true;
  /**
   * The app's support hands it out: an e-mail address or a page.
   */
  support?: string;
  /**
   * It belongs to the account in the app that the service signs in with.
   */
  account?: true;
  /**
   * How the administrator makes it from other values.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  computed?: string;
}
/**
 * One action in the app. It is shown in this order: text, body, code, table, notes, pictures, steps inside it, what follows them.
 */
export interface Step {
  /**
   * What to do. May be left out where `yields` says it all.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  text?: string;
  /**
   * The step may be skipped.
   */
  optional?: boolean;
  /**
   * Who does it, where that is somebody else than the reader.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  actor?: string;
  /**
   * The values that the administrator copies in this step, by the label that the app gives them. Credentials taken from the set-up refer to these labels.
   *
   * @minItems 1
   */
  yields?: string[];
  /**
   * What stands below the text where it needs an order of its own: Markdown blocks as in a free section, a paragraph, a list, a table, a code block, an alert or a picture (`![The Tokens page](media/acme/token.png)`) each.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   *
   * @minItems 1
   */
  body?: string[];
  code?: Code;
  table?: Table;
  /**
   * Callouts inside the step.
   *
   * @minItems 1
   */
  notes?: {
    kind?: NoteKind;
    /**
     * It stands behind the inner steps instead of before them.
     */
    after?: boolean;
    /**
     * What it says. It can have a list below it, a line for each point. Behind an empty line it can have blocks: a picture, a table or code.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    text: string;
  }[];
  pictures?: Pictures;
  /**
   * Steps inside this one.
   *
   * @minItems 1
   */
  steps?: Step[];
  /**
   * The inner steps have no order: they are points, or a choice among ways. The page has them with bullets instead of numbers.
   */
  unordered?: boolean;
  /**
   * What is said after the inner steps.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  after?: string;
}
/**
 * A block to copy.
 */
export interface Code {
  /**
   * For highlighting: one word.
   */
  language?: string;
  /**
   * As it is to be typed.
   */
  text: string;
}
/**
 * A small table.
 */
export interface Table {
  /**
   * The headings, an empty text where a column has none.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   *
   * @minItems 1
   */
  columns: string[];
  /**
   * One list of cells a row, as many as there are columns; an empty text stays an empty cell. Inline Markdown.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   *
   * @minItems 1
   */
  rows: string[][];
}
/**
 * A picture and what it shows.
 */
export interface Picture {
  /**
   * Relative to the page, or an https address.
   */
  path: string;
  /**
   * What the picture shows, for those who cannot see it.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  alt?: string;
  /**
   * Shown when the pointer rests on it.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  title?: string;
}
/**
 * What an administrator does in the app before configuring provisioning. Left out where nothing is to be done, or where support hands out every value.
 */
export interface Setup {
  /**
   * Why the steps are needed.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  intro?: string;
  /**
   * What stands between the introduction and the first step: Markdown blocks as in a free section, an alert, a paragraph, a list, a table, a code block or a picture (`![The Tokens page](media/acme/token.png)`) each.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   *
   * @minItems 1
   */
  body?: string[];
  /**
   * In order.
   *
   * @minItems 1
   */
  steps: Step[];
}
/**
 * What happens to users.
 */
export interface Users {
  /**
   * What the provisioning service does with users in the app.
   *
   * @minItems 1
   *
   * Items: One action.
   */
  actions: ('create' | 'update' | 'disable' | 'delete')[];
  /**
   * What the app does with an account when the service sets its `active` to false, which is what the action `disable` sends. Left out: unknown, and the page promises neither.
   */
  activeFalse?: 'disables' | 'deletes';
  scope?: Scope;
  basis: Basis;
  /**
   * `undocumented`: somebody looked, and the app does not say which attribute users are matched by. No default is assumed then. Left out: the attributes say it, or the default is assumed where `basis` asks for it.
   */
  matching?: 'undocumented';
  /**
   * The attribute mapping, in the order of the documentation.
   *
   * @minItems 1
   */
  attributes?: Attribute[];
  /**
   * What is said of attributes that the app has, and whose names nobody publishes, as it goes on after *has more attributes:*. Left out: nobody says that there are any.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  unnamed?: string;
  /**
   * The roles that the app knows, in the order of its documentation. Which of them a user gets is up to the mapping.
   *
   * @minItems 1
   */
  roles?: {
    /**
     * As the app prints it.
     *
     * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    name: string;
    /**
     * What is sent for it, where that is not its name.
     */
    value?: string;
    /**
     * The app role of the application at the identity provider that gives it: what is selected when a user or a group is assigned. Left out: nobody says that one does.
     */
    appRole?: string;
    /**
     * The attribute of `attributes` that carries it: its mapping decides who gets the role.
     */
    attribute?: string;
    /**
     * What somebody with it may do.
     *
     * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
     */
    means?: string;
  }[];
  /**
   * What is to be known about the table as a whole.
   *
   * @minItems 1
   *
   * Items: One paragraph.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  notes?: string[];
  pictures?: MappingPictures;
}
/**
 * Somebody fits it if all of its clauses hold.
 */
export interface ScopingFilter {
  /**
   * The title of the filter in the portal.
   */
  name?: string;
  /**
   * What has to hold, all of it.
   *
   * @minItems 1
   *
   * Items: One condition on one attribute of the identity provider. But for `IS NULL`, none holds where the attribute is empty.
   */
  clauses: {
    /**
     * The attribute of the identity provider that is looked at: one that holds a single text, number or flag.
     */
    attribute: string;
    /**
     * As the portal names it.
     */
    operator:
      | 'EQUALS'
      | 'NOT EQUALS'
      | 'REGEX MATCH'
      | 'NOT REGEX MATCH'
      | 'IS NULL'
      | 'IS NOT NULL'
      | 'IS TRUE'
      | 'IS FALSE'
      | 'Greater_Than'
      | 'Greater_Than_OR_EQUALS'
      | 'Includes'
      | 'ENDS_WITH'
      | '&'
      | '!&';
    /**
     * What the attribute is compared with, for operators that compare.
     */
    value?: string;
  }[];
}
/**
 * One attribute of the app and what flows into it. At most one of `source`, `expression`, `constant`; none of them: unknown.
 */
export interface Attribute {
  /**
   * The attribute of the app, exactly as its documentation prints it: a SCIM path.
   */
  name: string;
  /**
   * As the documentation prints it.
   */
  type?: string;
  /**
   * A direct mapping: the attribute of the identity provider whose value flows.
   */
  source?: string;
  /**
   * An expression mapping, in the provisioning service's own language.
   */
  expression?: string;
  /**
   * A constant mapping: this text flows for everybody.
   */
  constant?: string;
  /**
   * Objects are matched by this attribute; 1 is tried first.
   */
  matching?: number;
  /**
   * The app can be asked for an object by this attribute. Left out: unknown.
   */
  filterable?: boolean;
  /**
   * The app refuses objects without it. Left out: unknown.
   */
  required?: boolean;
  /**
   * For attributes of the app's own extensions; the standard ones are known.
   */
  multiValued?: boolean;
  /**
   * When it is sent. Left out: always.
   */
  flow?: 'always' | 'create-only';
  /**
   * Sent when the object is created and the mapping gives nothing.
   */
  default?: string;
  /**
   * What is to be known about this attribute.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  note?: string;
}
/**
 * Screenshots of the mapping, where the app has them.
 */
export interface MappingPictures {
  mapping?: Picture;
  attributes?: Picture;
}
/**
 * What happens to groups and their members.
 */
export interface Groups {
  /**
   * What the provisioning service does with groups in the app. Without `create` and `delete`, groups are updated only.
   *
   * @minItems 1
   *
   * Items: One action.
   */
  actions: ('create' | 'update' | 'delete')[];
  scope?: Scope;
  basis: Basis;
  /**
   * `undocumented`: somebody looked, and the app does not say which attribute groups are matched by. No default is assumed then. Left out: the attributes say it, or the default is assumed where `basis` asks for it.
   */
  matching?: 'undocumented';
  /**
   * The attribute mapping, in the order of the documentation.
   *
   * @minItems 1
   */
  attributes?: Attribute[];
  /**
   * `false`: a group that is renamed at the identity provider keeps its name in the app.
   */
  rename?: boolean;
  /**
   * `false`: the app has no groups inside groups.
   */
  nested?: boolean;
  /**
   * The number of groups that the app takes.
   */
  maximum?: number;
  /**
   * Groups of the same names must exist in the app before the first cycle.
   */
  precreated?: boolean;
  /**
   * What is to be known about groups as a whole.
   *
   * @minItems 1
   *
   * Items: One paragraph.
   *
   * Inline Markdown: **bold**, `code`, [links](https://example.com). `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  notes?: string[];
  pictures?: MappingPictures;
}
/**
 * How the tutorial page is laid out, and what stands in its front matter.
 */
export interface Tutorial {
  /**
   * The order of the sections. A project can add editions of its own under `templates/`.
   *
   * * `enable-first`: prerequisites, assigning users, enabling provisioning, set-up within it (2018)
   * * `gallery-first`: prerequisites, gallery, assigning users, configuration (2018)
   * * `assigning-users`: prerequisites, assigning users, set-up, gallery, configuration (2019)
   * * `six-step`: capabilities, prerequisites, six numbered steps (2020)
   */
  edition: string;
  /**
   * The names of products and pages. A project can add vocabularies of its own under `templates/`.
   *
   * * `azure-ad`: Azure Active Directory (to 2023)
   * * `entra-id`: Microsoft Entra ID, in pages that call themselves tutorials
   * * `entra-article`: Microsoft Entra ID, in pages that call themselves articles (since 2025)
   */
  vocabulary: string;
  /**
   * The portal whose steps the page shows. Left out: the one that goes with the vocabulary. A project can add portals of its own under `templates/portals/`.
   *
   * * `provisioning-mode`: Provisioning Mode, Admin Credentials, Mappings (to February 2026)
   * * `2026-spring-email`, `2026-spring-edit`: New configuration, then Properties with the address for errors, or with a pencil (February to July 2026)
   * * `2026`: the same with the choice of a method, one mapping table and scoping filters (since July 2026)
   */
  portal?: string;
  /**
   * The way to the application that the page shows. Left out: the one that goes with the vocabulary and leads to the portal. A project can add some of its own under `templates/navigations/`.
   *
   * * `azure-portal`: the directory in the Azure portal, Enterprise applications
   * * `identity-applications`: Identity, Applications, Enterprise applications (2023 to 2025)
   * * `enterprise-apps`: Entra ID, Enterprise apps (since 2025)
   */
  navigation?: string;
  /**
   * Whether prerequisites, scope and monitoring stand on the page or are taken in from files that all pages share. Left out: `spelt-out`.
   */
  includes?: 'used' | 'spelt-out';
  /**
   * Where the usual title does not fit. At most 65 characters.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  title?: string;
  /**
   * Where the usual description does not fit. At most 160 characters.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  description?: string;
  /**
   * The account of the author.
   */
  author?: string;
  /**
   * The account of the writer, where the page names one.
   */
  writer?: string;
  /**
   * The account of the manager.
   */
  manager?: string;
  /**
   * The alias under `ms.author`.
   */
  msAuthor?: string;
  date?: IsoDate;
  /**
   * The id under `ms.assetid`.
   */
  assetId?: string;
  /**
   * The sentence kept as a comment in the front matter.
   *
   * `{brand}`, `{portal}`, `{service}` and `{gallery}` stand for the names of the products.
   */
  customerIntent?: string;
  /**
   * The minutes between two provisioning cycles, where the page states them.
   */
  cycleMinutes?: number;
  /**
   * The label of the portal section that shows the progress, where the page names it.
   */
  progressLabel?: string;
}
