/** What could stand in a manifest instead of a value: the change by which an experiment finds out what the value makes. */
import type {
  AlternativeMethod,
  Anchor,
  Connector,
  GroupAction,
  Method,
  NoteKind,
  ResourceMapping,
  UserAction,
} from '../connector/connector.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { ManifestPart } from './manifest-nodes.ts';

/** Editions and vocabularies are files: which ones there are, only the templates know. */
export interface PageNames {
  readonly editions: readonly string[];
  readonly vocabularies: readonly string[];
}

type AttributeFlow = NonNullable<NonNullable<Manifest['users']['attributes']>[number]['flow']>;

const ANCHORS: Readonly<Record<Anchor, Anchor>> = {
  intro: 'end',
  capabilities: 'end',
  prerequisites: 'end',
  plan: 'end',
  setup: 'end',
  gallery: 'end',
  scope: 'end',
  configure: 'intro',
  credentials: 'intro',
  users: 'intro',
  groups: 'intro',
  start: 'intro',
  monitor: 'intro',
  end: 'intro',
};

const ARTICLES: readonly Connector['article'][] = ['a', 'an'];
const STAGES: readonly Connector['releaseStage'][] = ['preview', 'general-availability'];
const NOTE_KINDS: readonly NoteKind[] = ['note', 'tip'];
const STATUSES: readonly AlternativeMethod['status'][] = ['offered', 'withdrawn'];
const FLOWS: readonly AttributeFlow[] = ['always', 'create-only'];
const BASES: readonly ResourceMapping['basis'][] = ['documented', 'documented-with-defaults', 'platform-default'];
const ACTIONS: readonly (UserAction | GroupAction)[] = ['create', 'update', 'disable', 'delete'];
const METHODS: Readonly<Record<Method, true>> = {
  'bearer-token': true,
  'oauth-authorize': true,
  'oauth-client-credentials': true,
  'workload-identity-federation': true,
  'user-name-password': true,
  none: true,
};

/** The words that a property may hold, where it may not hold any text. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['article', ARTICLES],
  ['releaseStage', STAGES],
  ['kind', NOTE_KINDS],
  ['status', STATUSES],
  ['flow', FLOWS],
  ['basis', BASES],
  ['actions', ACTIONS],
  ['method', Object.keys(METHODS)],
]);

/** Shows in every place that a text gets to: it is no markup, no blank, and in no alphabet's way. */
const MARK = 'q';
/** Longer texts may be cut where they are printed, and a mark behind the cut would not show. */
const SURELY_SHOWN = 40;
const GROUPS: Manifest['groups'] = { actions: ['create', 'update', 'delete'], basis: 'platform-default' };

/** Other values, those that fit the schema surely among them; none for lists and objects, which can only be taken away. */
export function otherValues({ pointer, name, value }: ManifestPart, names: PageNames): readonly unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (pointer === '/groups' && value === false) return [GROUPS];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string' || pointer === '/$schema') return [];
  if (name === 'at') return isAnchor(value) ? [ANCHORS[value]] : [];
  if (name === 'date') return [value === '2001-02-03' ? '2004-05-06' : '2001-02-03'];
  const words = wordsFor(pointer, name, names);
  return words === null ? otherTexts(name, value) : words.filter((word) => word !== value);
}

function wordsFor(pointer: string, name: string, { editions, vocabularies }: PageNames): readonly string[] | null {
  if (pointer === '/tutorial/edition') return editions;
  if (pointer === '/tutorial/vocabulary') return vocabularies;
  return WORDS.get(name) ?? null;
}

function isAnchor(value: string): value is Anchor {
  return Object.hasOwn(ANCHORS, value);
}

/** Each line of a text is marked: one of several lines is made by the text as much as the last one. */
function otherTexts(name: string, text: string): string[] {
  const marked = text.replace(/\S(?=[^\S\n]*(?:\r?\n|$))/gu, `$&${MARK}`);
  const appended = marked === text ? text + MARK : marked;
  // The name of an attribute is a path: another end is not yet another place in the resource.
  return text.length > SURELY_SHOWN || name === 'name' ? [appended, MARK] : [appended];
}
