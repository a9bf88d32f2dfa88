/** Which method the sentences of a page mean, and which fields it takes. */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { CREDENTIAL_LABELS, usualLabel } from '../../connector/credential-labels.ts';
import { kindOfLabel } from '../../manifest/credential-kind.ts';
import type { Method } from '../../manifest/manifest.generated.ts';
import { fieldsAskedFor, sameField } from '../../page/words/credential-fields.ts';
import { ofField, ofKind, type Saying } from './saying.ts';

/** The first row that applies: what the labels of the fields say, all of it, or a sentence that names the method. */
const METHODS: readonly (readonly [Method, readonly RegExp[]])[] = [
  ['oauth-authorize', [/authorization endpoint/i]],
  ['oauth-client-credentials', [/client (?:id|secret)/i]],
  ['user-name-password', [/user ?name/i, /password|token/i]],
];

function decideMethod(said: readonly Saying[], portals: readonly string[], isKeyTold: boolean): Method {
  const ofLabels = METHODS.find(([, words]) => words.every((word) => portals.some((portal) => word.test(portal))));
  if (ofLabels !== undefined) return ofLabels[0];
  const named = new Set(ofKind(said, 'method').map(({ method }) => method));
  for (const method of ['workload-identity-federation', 'oauth-authorize'] as const)
    if (named.has(method)) return method;
  if (portals.length > 0 && isKeyTold) return 'bearer-token';
  return named.has('user-name-password') ? 'user-name-password' : 'undocumented';
}

export interface FieldsOfMethod {
  readonly method: Method;
  readonly portals: readonly string[];
  /** Fields that the method has no use for, and those that came with them. */
  readonly foreign: readonly Saying<'field'>[];
  readonly leftOver: readonly Saying<'field'>[];
}

/**
 * A consent leaves nothing to a token: where a page has both, one of the two was left over.
 *
 * @param isKeyTold whether the page speaks of a key at all: an address alone says of no method
 */
export function fieldsOfMethod(said: readonly Saying[], isKeyTold: boolean): FieldsOfMethod {
  const fields = fieldsIn(said);
  const labels = fields.map(({ portal }) => portal);
  const method = decideMethod(said, labels, isKeyTold);
  const { needed, foreign: kinds } = AUTH_METHODS[method].fields;
  const foreign = fields.filter(({ portal }) => kinds.some((kind) => kind === kindOfLabel(portal)));
  // An address that came with the token and that nothing explains is left over like it.
  const leftOver = fields.filter(
    (field) =>
      foreign.includes(field) ||
      (method === 'oauth-authorize' &&
        foreign.some(({ span }) => span.line === field.span.line) &&
        ofField(said, 'source', field.portal).length === 0),
  );
  const kept = fields.flatMap((field) => (leftOver.includes(field) ? [] : [field.portal]));
  // What a sentence asks for without labels has none.
  const asked = ofKind(said, 'enter').length > 0 ? [] : needed;
  const missing = asked.flatMap((choice) => {
    const isThere = kept.some((portal) => choice.some((kind) => kind === kindOfLabel(portal)));
    return isThere ? [] : choice.slice(0, 1).map(usualLabel);
  });
  return { method, portals: [...kept, ...missing], foreign, leftOver };
}

/** Each field once, the portal's order first. */
function fieldsIn(said: readonly Saying[]): Saying<'field'>[] {
  const named = fieldsAskedFor(ofKind(said, 'field')).toSorted((a, b) => Number(b.inPortal) - Number(a.inPortal));
  // "the **Password** in **Admin Password**": the shorter one is a value of the app.
  const longer = CREDENTIAL_LABELS.filter((label) => named.some(({ portal }) => portal === label));
  const all = named.filter(({ portal }) => !longer.some((label) => label.endsWith(` ${portal}`)));
  const fields: Saying<'field'>[] = [];
  for (const field of all) {
    const known = fields.map(({ portal }) => portal);
    if (sameField(known, field.portal) === undefined) fields.push(field);
  }
  // What only the set-up names comes where the portal usually has it.
  const isFirst = ({ portal, inPortal }: Saying<'field'>) => !inPortal && /\bur[il]\b/i.test(portal);
  return fields.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}
