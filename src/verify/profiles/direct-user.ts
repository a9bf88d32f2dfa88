/** The user that Microsoft's template posts by itself (scim-logic-app-tests fact sheet, section 3), and how it changes one. */
import { isRecord } from '../../json/is-record.ts';
import type { AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { comparisonsOf } from '../../scim/attribute-path.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { outcome } from '../claims/ask.ts';
import type { Made } from '../trial.ts';
import { fails, failsByItself, type Lab, type TestSays } from './profile.ts';

/** By the name of the attribute or of its part, in lower case. */
const VALUES: Readonly<Record<string, string>> = {
  country: 'US',
  region: 'WA',
  locality: 'Redmond',
  locale: 'en-US',
  preferredlanguage: 'en-US',
  timezone: 'America/Los_Angeles',
  usertype: 'Employee',
};

/**
 * All users of a run share e-mail, phone and employee number, and every value but a boolean is a text, whatever its type.
 *
 * @param mark of this user alone
 */
function directUser({ attributes, schemas }: AppType, mark: string, shared: string): Resource {
  const body: Record<string, unknown> = { schemas: schemas.map(({ urn }) => urn) };
  for (const written of attributes.filter(({ isReference }) => !isReference))
    put(body, written, directValue(written, shared));
  const hasExternalId = attributes.some(({ name }) => name === 'externalId');
  return { ...body, userName: `${mark}@example.com`, active: true, ...(hasExternalId && { externalId: mark }) };
}

function directValue({ path, definition }: WritableAttribute, shared: string): unknown {
  if (definition.type === 'boolean') return true;
  if (path.attribute === 'emails') return `lasctest${shared}@example.com`;
  if (path.attribute === 'phoneNumbers') return '+1-555-01a5';
  const leaf = path.subAttribute ?? path.attribute;
  return VALUES[leaf.toLowerCase()] ?? `Test-${leaf}-${shared.slice(-6)}`;
}

function put(body: Record<string, unknown>, { path, definition }: WritableAttribute, value: unknown): void {
  const holder = path.urn === null || /:core:2\.0:/u.test(path.urn) ? body : objectAt(body, path.urn);
  if (path.filter === null && path.subAttribute === null) {
    holder[path.attribute] = definition.type === 'complex' ? { value } : value;
    return;
  }
  if (path.filter === null) {
    objectAt(holder, path.attribute)[path.subAttribute ?? 'value'] = value;
    return;
  }
  const [comparison] = comparisonsOf(path.filter);
  const type = comparison === undefined ? 'work' : String(comparison.value);
  const list = Array.isArray(holder[path.attribute]) ? holder[path.attribute] : [];
  const entries: unknown[] = Array.isArray(list) ? list : [];
  const known = entries.find((each) => isRecord(each) && each['type'] === type);
  const entry: Record<string, unknown> = isRecord(known) ? known : { type, primary: entries.length === 0 };
  entry[path.subAttribute ?? 'value'] = value;
  holder[path.attribute] = isRecord(known) ? entries : [...entries, entry];
}

function objectAt(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const known = holder[key];
  const found: Record<string, unknown> = isRecord(known) ? known : {};
  holder[key] = found;
  return found;
}

/** Such a user, made; a verdict where the server does not take it. */
export async function makeDirectUser({ trial, shared }: Lab): Promise<Made | TestSays> {
  const mark = trial.newMark();
  const { exchange, made } = await trial.create('User', directUser(trial.app.users, mark, shared), mark);
  if (made !== null) return made;
  const why = `No user id returned: the direct user was ${outcome(exchange)}.`;
  if (exchange.reply?.status === 409)
    return failsByItself(
      why,
      'All users of the template share one e-mail address, phone and number: a server that takes each of them once is right to refuse the second.',
    );
  return fails(`${why} All its values but booleans are texts.`);
}

export function isVerdict(found: Made | TestSays): found is TestSays {
  return 'says' in found;
}
