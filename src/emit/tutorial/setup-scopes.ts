import type { Connector, CredentialField, SetupStep } from '../../connector/connector.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { scopesPhrase } from './field-view.ts';
import type { PageView } from './page-shape.ts';

type Prepared = Pick<Connector, 'auth' | 'setup'>;

/** The permissions of values that are made in the set-up, told before its steps. */
export function setupScopesView(connector: Prepared): PageView['setupScopes'] {
  return connector.auth.fields.flatMap((field) => {
    const scopes = announcesScopes(connector, field) ? scopesPhrase(field) : null;
    return scopes === null ? [] : [{ label: plainText(field.vendor), scopes }];
  });
}

/** Where its steps name all permissions of a value, only the credentials say once more which it needs. */
export function announcesScopes({ setup }: Pick<Connector, 'setup'>, { from, scopes }: CredentialField): boolean {
  if (from.kind !== 'setup' || scopes.length === 0) return false;
  const told = [setup?.intro ?? '', ...(setup?.body ?? []), ...(setup?.steps ?? []).flatMap(textsOf)].join('\n');
  return !scopes.every((each) => MARKS.some(([open, close]) => told.includes(`${open}${each}${close}`)));
}

/** People set the name of a permission off in some way; a bare word may be any other. */
const MARKS = [
  ['`', '`'],
  ['**', '**'],
  ['"', '"'],
  ['“', '”'],
] as const;

function textsOf({ text, after, body, notes, steps }: SetupStep): string[] {
  return [text ?? '', after ?? '', ...body, ...notes.map((note) => note.text), ...steps.flatMap(textsOf)];
}
