import type {
  Connector,
  CredentialField,
  Picture,
  Resource,
  ResourceMapping,
  SetupStep,
} from '../connector/connector.ts';
import type { Where } from '../json/json-document.ts';
import type { FactPath } from '../manifest/facts.generated.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { ManifestText } from '../manifest/manifest-texts.ts';
import type { RuleEntry } from '../problem/problem.ts';
import type { ActiveOutcomes } from './active-outcomes.ts';
import type { ListedAttribute } from './listed-attribute.ts';
import type { Echo } from './one-mistake.ts';
import type { UnknownAttribute } from './unknown-attributes.ts';

export type { ListedAttribute } from './listed-attribute.ts';

/** A rule of the manifest beyond its schema: what it says of itself, and the check. */
export interface LintRule extends RuleEntry {
  readonly example: 'manifest' | 'none';
  /**
   * How much of a manifest it looks at around the place of a finding: a single value, a single item of a list, such as
   * a row of attributes, or one member of all items of a list, such as their names. What it finds holds where another
   * part of the manifest does not fit the schema.
   */
  readonly local?: 'value' | 'item' | 'members';
  /** The facts that decide besides, wherever they stand: of a finding about users those of users, not of groups. */
  readonly looksAt?: readonly FactPath[];
  /** The rules whose mistakes make this one find something that is no mistake of its own. */
  readonly echoes?: readonly Echo[];
  readonly check: (subject: Subject, report: Report) => void;
}

/** Notes a mistake at a place of the manifest. */
export type Report = (place: ReportPlace, message: string, hint: string | null) => void;

export interface ReportPlace extends Where {
  readonly pointer: string;
}

/** One block of attributes: users, or groups. */
export interface Block {
  readonly resource: Resource;
  readonly pointer: string;
  readonly stated: Manifest['users'] | Exclude<Manifest['groups'], false | undefined>;
  readonly resolved: ResourceMapping;
  readonly attributes: readonly ListedAttribute[];
}

/** What a rule looks at: the manifest that fits its schema, its model, and lists that several rules need. */
export interface Subject {
  readonly manifest: Manifest;
  readonly connector: Connector;
  readonly blocks: readonly Block[];
  readonly attributes: readonly ListedAttribute[];
  /** Of those, the ones that say who is active, with what they can be. */
  readonly active: readonly ActiveOutcomes[];
  /** Of those, the ones that look like standard attributes and are not. */
  readonly unknown: readonly UnknownAttribute[];
  /** Every text, in the order of the file. */
  readonly texts: readonly ManifestText[];
  /** Every step, inner ones after the one they belong to. */
  readonly steps: readonly SetupStep[];
  readonly pictures: readonly Picture[];
  /** The credential fields of the method and of the alternatives. */
  readonly fields: readonly CredentialField[];
}
