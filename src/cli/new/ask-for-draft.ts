/** What a new connector needs to know: taken from the options, asked for where a person is there to ask. */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { isConnectorId } from '../../manifest/connector-id.ts';
import type { Method } from '../../manifest/manifest.generated.ts';
import type { Dialogue } from '../terminal/dialogue.ts';
import { type DraftChoice, FIRST_CHOICE } from './draft-manifest.ts';
import { idFrom, nameFrom } from './names.ts';

/** Where the facts come from, and what is to be read there. */
export type Source =
  | { readonly kind: 'page' | 'endpoint' | 'graph'; readonly where: string }
  | ({ readonly kind: 'nothing' } & DraftChoice);

export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
}

/** What was given on the command line. */
export interface GivenDraft {
  readonly id?: string;
  readonly name?: string;
  readonly source?: Exclude<Source, { readonly kind: 'nothing' }>;
  readonly method?: Method;
  readonly groups?: DraftChoice['groups'];
}

/** Whether there is anything left to ask. */
export function isComplete({ id, name, source, method, groups }: GivenDraft): boolean {
  const isSourced = source !== undefined || (method !== undefined && groups !== undefined);
  return id !== undefined && name !== undefined && isSourced;
}

/** @param tell says what can be answered, and what was wrong with an answer */
export async function askForDraft(given: GivenDraft, { ask }: Dialogue, tell: (text: string) => void): Promise<Draft> {
  const name = given.name ?? (await askForName(given.id, ask));
  const id = given.id ?? (await askForId(name, ask, tell));
  return { id, name, source: given.source ?? (await askForSource(given, ask, tell)) };
}

type Ask = Dialogue['ask'];

async function askForName(id: string | undefined, ask: Ask): Promise<string> {
  const proposed = id === undefined ? '' : nameFrom(id);
  for (;;) {
    const answer = await ask(`Name of the app, as the gallery prints it${proposed === '' ? '' : ` [${proposed}]`}: `);
    if (answer !== '' || proposed !== '') return answer || proposed;
  }
}

async function askForId(name: string, ask: Ask, tell: (text: string) => void): Promise<string> {
  const proposed = idFrom(name);
  for (;;) {
    const id = (await ask(`Id, for the names of its files${proposed === '' ? '' : ` [${proposed}]`}: `)) || proposed;
    if (isConnectorId(id)) return id;
    tell('  Lower-case words, digits and dashes: acme-hr.\n');
  }
}

const SOURCES = [
  ['nothing', 'nowhere yet; a draft to fill in'],
  ['page', 'a published tutorial page (a .md file)'],
  ['endpoint', 'a SCIM endpoint, or the files that it answered'],
  ['graph', 'a synchronization schema of Microsoft Graph (a .json file)'],
] as const;

const WHERE = { page: 'The file of the page', endpoint: 'Its address, file or folder', graph: 'The file' } as const;

async function askForSource(given: GivenDraft, ask: Ask, tell: (text: string) => void): Promise<Source> {
  // Who says how the app signs in has nothing to read that from.
  const isStated = given.method !== undefined || given.groups !== undefined;
  const kind = isStated ? 'nothing' : await choose('Where do the facts come from?', SOURCES, 'nothing', ask, tell);
  if (kind !== 'nothing') {
    for (;;) {
      const where = await ask(`${WHERE[kind]}: `);
      if (where !== '') return { kind, where };
    }
  }
  const method =
    given.method ?? (await choose('How does the service sign in?', METHODS, FIRST_CHOICE.method, ask, tell));
  const groups = given.groups ?? (await choose('Does the app take groups?', GROUPS, FIRST_CHOICE.groups, ask, tell));
  return { kind, method, groups };
}

const GROUPS = [
  ['unknown', 'nobody has said yet'],
  ['yes', 'they are provisioned'],
  ['no', 'the app has none, and no page will promise them'],
] as const;

/** Those that new apps are taken with come first. */
const METHODS: readonly (readonly [Method, string])[] = [
  ['oauth-client-credentials', AUTH_METHODS['oauth-client-credentials'].flag.doc],
  ['workload-identity-federation', AUTH_METHODS['workload-identity-federation'].flag.doc],
  ['bearer-token', AUTH_METHODS['bearer-token'].flag.doc],
  ['oauth-authorize', AUTH_METHODS['oauth-authorize'].flag.doc],
  ['user-name-password', AUTH_METHODS['user-name-password'].flag.doc],
  ['none', AUTH_METHODS.none.flag.doc],
  ['undocumented', AUTH_METHODS.undocumented.flag.doc],
];

/** By number or by word; nothing: what is proposed. */
async function choose<Choice extends string>(
  question: string,
  choices: readonly (readonly [choice: Choice, means: string])[],
  proposed: Choice,
  ask: Ask,
  tell: (text: string) => void,
): Promise<Choice> {
  tell(`${question}\n${choices.map(([choice, means], at) => `  ${at + 1}  ${choice}: ${means}\n`).join('')}`);
  for (;;) {
    const answer = (await ask(`A number or a word [${proposed}]: `)).toLowerCase();
    const found = choices.find(([choice], at) => answer === choice || answer === String(at + 1));
    if (answer === '' || found !== undefined) return found?.[0] ?? proposed;
    tell(`  One of ${choices.map(([choice]) => choice).join(', ')}.\n`);
  }
}
