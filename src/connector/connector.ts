/**
 * The resolved model: everything an output needs, decided once. Emitters lay it out and decide nothing.
 * `resolve-connector.ts` makes it from a manifest; every fact keeps the pointer of the manifest node it came from.
 */
import type { Expression } from '../expression/syntax/syntax.ts';
import type { Choice } from '../manifest/facts.generated.ts';
import type { AttributePath } from '../scim/attribute-path.ts';
import type { ScimAttribute } from '../scim/schemas.ts';
import type { ScopeOperator } from './scope/scope-operator.ts';

/** `documented`: the app's documentation says so. `assumed`: the platform's default was taken in its place. */
export type Basis = 'documented' | 'assumed';

/** A known fact. What nobody documented is `null` instead: unknown is not the same as no. */
export interface Fact<T> {
  readonly value: T;
  readonly basis: Basis;
  /** RFC 6901 pointer to the manifest node that states it, or to the node that asked for the default. */
  readonly pointer: string;
}

/** What flows into an attribute (entra-provisioning fact sheet, section 5). */
export type Mapping =
  | { readonly kind: 'direct'; readonly source: string }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'expression'; readonly text: string; readonly expression: Expression }
  /** Left alone; an empty attribute gets the default value when the object is created. */
  | { readonly kind: 'none' };

export type Resource = 'User' | 'Group';

/** The kind of value that goes over the wire for one attribute. */
export type ValueType = 'string' | 'boolean' | 'integer' | 'decimal' | 'dateTime' | 'reference' | 'binary' | 'complex';

export interface Attribute {
  /** As the documentation prints it, byte for byte. */
  readonly name: string;
  /** `null` where the name is malformed: a problem says so, and nothing is emitted for it. */
  readonly path: AttributePath | null;
  /** The definition in the core or enterprise schema; `null` for an app's own extension or an unknown name. */
  readonly scim: ScimAttribute | null;
  readonly pointer: string;
  readonly basis: Basis;
  /** The type as printed, for instance `String`. */
  readonly type: Fact<string> | null;
  /** What is sent: from the schema where the attribute is a standard one, else from the printed type, else a string. */
  readonly valueType: ValueType;
  /** True where the mapped value is a list as a whole (`members`, a `roles` object list), not one entry of it. */
  readonly multiValued: boolean;
  /** What the manifest says of it; `null` where the attribute's schema decides. */
  readonly statedMultiValued: Fact<boolean> | null;
  readonly mapping: Fact<Mapping> | null;
  /** Matching precedence, 1 first; `null`: not matched on, as far as is known. */
  readonly matching: Fact<number> | null;
  readonly filterable: Fact<boolean> | null;
  readonly required: Fact<boolean> | null;
  readonly flow: Fact<Choice<'/users/attributes/*/flow'>>;
  readonly defaultValue: Fact<string> | null;
  readonly note: Fact<string> | null;
}

/** One object mapping: users or groups of the identity provider into resources of the app. */
export interface ResourceMapping<Action extends string = string> {
  readonly resource: Resource;
  readonly pointer: string;
  readonly basis: Choice<'/users/basis'>;
  readonly actions: readonly Action[];
  /** Whoever fits one of them is provisioned. `null`: nobody says that there are any; none: there are none. */
  readonly scope: readonly ScopingFilter[] | null;
  readonly attributes: readonly Attribute[];
  /** The attributes matched on, in ascending precedence. */
  readonly matching: readonly Attribute[];
  /** Somebody looked, and the app does not say what objects are matched by: nothing is assumed then. */
  readonly matchingUndocumented: boolean;
  readonly notes: readonly Fact<string>[];
  readonly pictures: { readonly mapping: Picture | null; readonly attributes: Picture | null };
}

/** Somebody fits it if all clauses hold (entra-provisioning fact sheet, section 3). */
export interface ScopingFilter {
  /** Its title in the portal; `null`: nobody says it. */
  readonly name: string | null;
  readonly clauses: readonly ScopingClause[];
  readonly pointer: string;
}

export interface ScopingClause {
  /** The source attribute that is looked at. */
  readonly attribute: string;
  readonly operator: ScopeOperator;
  /** What it is compared with; `null` for operators that take no value. */
  readonly value: string | null;
  readonly pointer: string;
}

/** An attribute of the directory that an application brought in. */
export interface DirectoryExtension {
  readonly name: string;
  readonly type: Choice<'/directoryExtensions/*/type'>;
  readonly means: string | null;
  readonly pointer: string;
}

export type UserAction = Choice<'/users/actions'>;
export type GroupAction = Choice<'/groups/actions'>;

export interface UserMapping extends ResourceMapping<UserAction> {
  /** What becomes of an account whose `active` is set to false; `null`: nobody documents it. */
  readonly activeFalse: Fact<Choice<'/users/activeFalse'>> | null;
  /** Attributes that the app has, and whose names nobody publishes. */
  readonly unnamed: Fact<string> | null;
  readonly roles: readonly AppRole[];
}

/** A role that the app knows; which of them a user gets is up to the mapping. */
export interface AppRole {
  readonly name: string;
  /** What is sent for it; `null`: nobody says that it is anything but the name. */
  readonly value: string | null;
  /** The app role that gives it; `null`: nobody says that one does. */
  readonly appRole: string | null;
  /** The attribute whose mapping decides who gets it. */
  readonly attribute: string | null;
  readonly means: string | null;
  readonly pointer: string;
}

/** What a firewall has to let through. */
export interface NetworkAddress {
  readonly address: string;
  readonly means: string | null;
  readonly pointer: string;
}

export interface GroupMapping extends ResourceMapping<GroupAction> {
  readonly rename: Fact<boolean> | null;
  readonly nested: Fact<boolean> | null;
  readonly maximum: Fact<number> | null;
  readonly precreated: Fact<boolean> | null;
}

export interface Picture {
  readonly path: string;
  readonly alt: string;
  readonly title: string | null;
  readonly pointer: string;
}

export type Method = Choice<'/auth/method'>;

/** Where the administrator gets a value from. */
export type ValueSource =
  | { readonly kind: 'fixed'; readonly value: string }
  | {
      readonly kind: 'template';
      readonly value: string;
      readonly placeholders: readonly { readonly text: string; readonly means: string }[];
    }
  | {
      readonly kind: 'choices';
      readonly by: string;
      readonly values: readonly { readonly when: string; readonly value: string; readonly signIn: string | null }[];
    }
  | { readonly kind: 'setup' }
  | { readonly kind: 'support'; readonly contact: string }
  | { readonly kind: 'account' }
  | { readonly kind: 'computed'; readonly how: string }
  | { readonly kind: 'unknown' };

export interface CredentialField {
  readonly pointer: string;
  /** The label in the identity provider's portal. */
  readonly portal: string;
  /** The app's own label for the same value: the portal's where the app has none. */
  readonly vendor: string;
  readonly from: ValueSource;
  readonly secret: boolean;
  readonly optional: boolean;
  readonly shownOnce: boolean;
  readonly lifetime: string | null;
  readonly scopes: readonly string[];
  readonly note: string | null;
}

export interface AlternativeMethod {
  readonly pointer: string;
  readonly method: Method;
  /** The method in the portal's list; `null`: the portal's own label is taken, where it is known. */
  readonly methodLabel: string | null;
  readonly status: Choice<'/auth/alternatives/*/status'>;
  /** What it needs besides the prerequisites of the app. */
  readonly needs: readonly Fact<string>[];
  readonly steps: readonly SetupStep[];
  readonly fields: readonly CredentialField[];
  readonly note: string | null;
}

export interface Auth {
  readonly pointer: string;
  readonly method: Method;
  /** The method in the portal's list; `null`: nobody says that it is to be selected. */
  readonly methodLabel: string | null;
  readonly fields: readonly CredentialField[];
  /** What is entered where nobody publishes labels. */
  readonly enter: string | null;
  readonly adminRole: string | null;
  /** What the account in the app must be allowed to do. */
  readonly adminRights: string | null;
  readonly note: string | null;
  readonly alternatives: readonly AlternativeMethod[];
}

export type NoteKind = Choice<'/notes/*/kind'>;

export interface StepNote {
  readonly kind: NoteKind;
  readonly text: string;
  readonly pointer: string;
}

/** A note inside a step. */
export interface InnerNote extends StepNote {
  /** It stands behind the inner steps. */
  readonly after: boolean;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly pointer: string;
}

export interface SetupStep {
  readonly pointer: string;
  readonly text: string | null;
  readonly optional: boolean;
  readonly actor: string | null;
  /** The labels copied in this step, each with the credential field it is for (`null` where no field asks for it). */
  readonly yields: readonly { readonly label: string; readonly field: CredentialField | null }[];
  /** Blocks of Markdown below the text, before everything else. */
  readonly body: readonly string[];
  readonly code: { readonly language: string | null; readonly text: string } | null;
  readonly table: Table | null;
  readonly notes: readonly InnerNote[];
  readonly pictures: readonly Picture[];
  readonly steps: readonly SetupStep[];
  /** The inner steps have no order. */
  readonly unordered: boolean;
  readonly after: string | null;
}

export type Anchor = Choice<'/notes/*/at'>;

export interface AnchoredNote extends StepNote {
  readonly at: Anchor;
}

/** An anchor of older pages, and the part of the page that it leads to. */
export interface OldAnchor {
  readonly at: Choice<'/anchors/*/at'>;
  readonly name: string;
  readonly pointer: string;
}

/** What the page shows at a step of the portal besides the portal's own. */
export interface PortalAddition {
  readonly step: Choice<'/portalSteps/*/step'>;
  readonly body: readonly string[];
  readonly pointer: string;
}

/** Blocks in a part of the page, without a heading of their own. */
export interface AnchoredBlocks {
  readonly at: Anchor;
  readonly body: readonly string[];
  readonly pointer: string;
}

export interface FreeSection {
  readonly at: Anchor;
  readonly heading: string;
  /** `null`: what goes with the place. */
  readonly level: 2 | 3 | 4 | null;
  /** Older anchors of the heading. */
  readonly anchors: readonly string[];
  readonly body: readonly string[];
  readonly pictures: readonly Picture[];
  readonly pointer: string;
}

export interface PageData {
  readonly edition: string;
  readonly vocabulary: string;
  /** `null`: what goes with the vocabulary. */
  readonly portal: string | null;
  readonly navigation: string | null;
  readonly includes: Choice<'/tutorial/includes'> | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly author: string | null;
  readonly writer: string | null;
  readonly manager: string | null;
  readonly msAuthor: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
  readonly assetId: string | null;
  readonly customerIntent: string | null;
  readonly cycleMinutes: number | null;
  readonly progressLabel: string | null;
}

/** What claims are about, as a page sums them up. */
export type ProofTopic = 'creating' | 'finding' | 'updating' | 'disabling' | 'deleting' | 'groups' | 'errors';

/** What was shown of a connector by trying it on a server, as far as its manifest still says the same. */
export interface Proof {
  /** The server without a path: `https://api.example.com`. */
  readonly server: string;
  /** The day: `2026-11-28`. */
  readonly date: string;
  /** How many claims were tried. */
  readonly tried: number;
  /** How many of them were proven, and are claimed the same way today. */
  readonly proven: number;
  /** The topics of which something is not proven. */
  readonly open: readonly ProofTopic[];
}

export interface Connector {
  /** The manifest's file name without `.json`; the folder of its outputs. */
  readonly id: string;
  /** The manifest's path relative to the project, with forward slashes: named in every generated header. */
  readonly manifestPath: string;
  readonly name: string;
  readonly article: Choice<'/article'>;
  readonly homepage: string | null;
  readonly releaseStage: Choice<'/releaseStage'>;
  /** Nobody has compared the manifest with what the app documents. */
  readonly draft: boolean;
  readonly singleSignOn: {
    readonly tutorial: string | null;
    readonly protocol: string | null;
    readonly recommended: boolean;
    readonly required: boolean;
    readonly pointer: string;
  } | null;
  readonly capabilities: readonly Fact<string>[];
  readonly prerequisites: readonly Fact<string>[];
  readonly network: readonly NetworkAddress[];
  readonly directoryExtensions: readonly DirectoryExtension[];
  readonly auth: Auth;
  readonly setup: {
    readonly intro: string | null;
    /** Blocks between the introduction and the first step. */
    readonly body: readonly string[];
    readonly steps: readonly SetupStep[];
    readonly pointer: string;
  } | null;
  /** The values that the app's support hands out, grouped by where to ask. */
  readonly support: readonly { readonly contact: string; readonly fields: readonly CredentialField[] }[];
  readonly gallery: { readonly name: string; readonly steps: readonly SetupStep[] };
  readonly portalSteps: readonly PortalAddition[];
  readonly anchors: readonly OldAnchor[];
  readonly users: UserMapping;
  /** `null`: no groups are provisioned. `groupsDocumented` tells a documented no from an unknown. */
  readonly groups: GroupMapping | null;
  readonly groupsDocumented: boolean;
  readonly limitations: readonly Fact<string>[];
  readonly troubleshooting: readonly Fact<string>[];
  readonly changeLog: readonly { readonly date: string; readonly text: string; readonly pointer: string }[];
  readonly notes: readonly AnchoredNote[];
  readonly blocks: readonly AnchoredBlocks[];
  readonly sections: readonly FreeSection[];
  readonly resources: readonly { readonly text: string; readonly url: string; readonly pointer: string }[];
  readonly page: PageData;
  /** What was proven of it on a server; `null` where nothing is recorded. */
  readonly proof: Proof | null;
}
