/** Which method the sentences of a page mean, and which fields it takes. */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { kindOfLabel } from '../../connector/credential-kind.ts';
import type { Method } from '../../manifest/manifest.generated.ts';
import { sameField } from './portal-labels.ts';
import { ofKind, type Saying } from './saying.ts';

/** The first row that applies: what the labels of the fields say, all of it, or a sentence that names the method. */
const METHODS: readonly (readonly [Method, readonly RegExp[]])[] = [
  ['oauth-client-credentials', [/client (?:id|secret)/i]],
  ['user-name-password', [/user ?name/i, /password|token/i]],
  ['oauth-authorize', [/authorization endpoint/i]],
];

function decideMethod(said: readonly Saying[], portals: readonly string[]): Method | null {
  const ofLabels = METHODS.find(([, words]) => words.every((word) => portals.some((portal) => word.test(portal))));
  if (ofLabels !== undefined) return ofLabels[0];
  const named = new Set(ofKind(said, 'method').map(({ method }) => method));
  for (const method of ['workload-identity-federation', 'oauth-authorize'] as const)
    if (named.has(method)) return method;
  if (portals.length > 0) return 'bearer-token';
  return named.has('user-name-password') ? 'user-name-password' : null;
}

export interface FieldsOfMethod {
  /** `null`: no step tells it. */
  readonly method: Method | null;
  readonly portals: readonly string[];
  /** Fields that the method has no use for, and those that came with them. */
  readonly foreign: readonly LeftField[];
  readonly leftOver: readonly LeftField[];
}

export interface LeftField {
  readonly portal: string;
  readonly line: number;
}

/** A consent leaves nothing to a token: where a page has both, one of the two was left over. */
export function fieldsOfMethod(said: readonly Saying[]): FieldsOfMethod {
  const portals = portalsOf(said);
  const method = decideMethod(said, portals);
  const { needed, foreign: kinds } = AUTH_METHODS[method ?? 'none'].fields;
  const lineOf = (portal: string) => ofKind(said, 'field').find((each) => each.portal === portal)?.span.line ?? 0;
  const isForeign = (portal: string) => method !== null && kinds.some((kind) => kind === kindOfLabel(portal));
  const lines = portals.filter(isForeign).map(lineOf);
  // An address that came with the token and that nothing explains is left over like it.
  const isLeftOver = (portal: string) =>
    method === 'oauth-authorize' &&
    lines.includes(lineOf(portal)) &&
    !ofKind(said, 'source').some((each) => each.portal === portal);
  const kept = portals.filter((portal) => !isForeign(portal) && !isLeftOver(portal));
  const missing = needed.flatMap((choice) => {
    const [usual] = choice;
    return usual === undefined || kept.some((portal) => choice.some((kind) => kind === kindOfLabel(portal)))
      ? []
      : [usual];
  });
  const left = (portal: string): LeftField => ({ portal, line: lineOf(portal) });
  return {
    method,
    portals: [...kept, ...missing.map((kind) => USUAL_LABELS[kind] ?? kind)],
    foreign: portals.filter(isForeign).map(left),
    leftOver: portals.filter((portal) => !kept.includes(portal)).map(left),
  };
}

/** What the portal calls fields that a page does not name. */
const USUAL_LABELS: Readonly<Record<string, string>> = {
  token: 'Secret Token',
  'client identifier': 'Client ID',
  'client secret': 'Client Secret',
  'user name': 'User Name',
  password: 'Password',
};

/** The labels of all fields, the portal's order first. */
function portalsOf(said: readonly Saying[]): string[] {
  const fields = ofKind(said, 'field');
  const inPortal = fields.filter((field) => field.inPortal).map(({ portal }) => portal);
  const inApp = fields.filter((field) => !field.inPortal).map(({ portal }) => portal);
  const portals: string[] = [];
  for (const portal of [...inPortal, ...ofKind(said, 'choice').map((each) => each.portal), ...inApp])
    if (sameField(portals, portal) === undefined) portals.push(portal);
  // What only the set-up names comes where the portal usually has it.
  const isFirst = (portal: string) => /\bur[il]\b/i.test(portal) && sameField(inPortal, portal) === undefined;
  return [...portals.filter(isFirst), ...portals.filter((portal) => !isFirst(portal))];
}
