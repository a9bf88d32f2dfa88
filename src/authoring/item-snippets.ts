/** Whole objects to put into a list, or behind a colon: what most manifests write there. */
import { AUTH_METHODS } from '../connector/auth-method.ts';
import type { Method } from '../connector/connector.ts';
import { DEFAULT_MAPPING } from '../connector/default-mapping.ts';
import { isRecord } from '../json/is-record.ts';
import { valueAt } from '../json/json-node.ts';
import { type CredentialKind, kindOfLabel } from '../manifest/credential-kind.ts';
import { pathAt } from '../manifest/fact-at.ts';
import { type Subject, textsUnder } from './subject-at.ts';
import { kitOf, type Surroundings } from './surroundings.ts';

export interface WholeValue {
  readonly label: string;
  readonly detail: string;
  readonly value: unknown;
}

/** At the place of an item: the rows of the platform's default mapping, and the fields that a method asks for. */
export function itemSnippets({ spot, manifest, resource }: Subject, surroundings: Surroundings): WholeValue[] {
  const list = valueAt(manifest, spot.parent);
  const path = pathAt(spot.pointer);
  if (path === '/users/attributes' || path === '/groups/attributes') {
    const taken = new Set(textsUnder(list, 'name'));
    return DEFAULT_MAPPING[resource]
      .filter(({ name }) => !taken.has(name))
      .map((row) => ({ label: row.name, detail: `from ${row.source ?? row.expression ?? ''}`, value: row }));
  }
  if (path !== '/auth/fields' && path !== '/auth/alternatives/*/fields') return [];
  const auth = valueAt(manifest, spot.parent.replace(/\/fields$/u, ''));
  const method = isRecord(auth) ? auth['method'] : undefined;
  const taken = new Set(textsUnder(list, 'portal').map(kindOfLabel));
  return fieldsOf(method, surroundings).filter(({ kind }) => kind === null || !taken.has(kind));
}

interface FieldValue extends WholeValue {
  readonly kind: CredentialKind | null;
}

const SECRETS: ReadonlySet<CredentialKind> = new Set(['token', 'client secret', 'password']);

/** The fields that a method cannot do without, by the labels that portals have for them. */
function fieldsOf(method: unknown, around: Surroundings): FieldValue[] {
  const row = isKnownMethod(method) ? AUTH_METHODS[method] : null;
  if (row === null) return [];
  const labels = [...(kitOf(around)?.portals.values() ?? [])].flatMap(({ data }) =>
    data.fields.map(({ known }) => known),
  );
  return row.fields.needed.flat().flatMap((kind): FieldValue[] => {
    const portal = labels.find((label) => kindOfLabel(label) === kind) ?? USUAL_LABELS[kind];
    const value = { portal, ...(SECRETS.has(kind) ? { secret: true } : {}) };
    return [{ kind, label: portal, detail: `needed for ${row.taken}`, value }];
  });
}

function isKnownMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(AUTH_METHODS, method);
}

/** What published pages call them where no portal file does (tutorial-corpus fact sheet, section a). */
const USUAL_LABELS: Readonly<Record<CredentialKind, string>> = {
  token: 'Secret Token',
  'client identifier': 'Client ID',
  'client secret': 'Client Secret',
  'token endpoint': 'Token Endpoint',
  password: 'Password',
  'user name': 'Username',
};
