import type { FactPath } from '../../../manifest/facts.generated.ts';
import type { FieldView } from '../page-shape.ts';
import { type PageFact, shownBy } from './page-fact.ts';

type AuthFact = Extract<FactPath, `/auth/${string}`>;

/** A field stands in two places: under the method, and under an alternative. */
function inField<Key extends keyof FieldView & string>(key: Key) {
  return shownBy(`credentials.fields[].${key}`, `credentials.alternatives[].fields[].${key}`);
}

/** Where pages show how the provisioning service signs in. */
export const authFacts: Readonly<Record<AuthFact, PageFact>> = {
  '/auth/method': shownBy('credentials.method'),
  '/auth/methodLabel': shownBy('credentials.methodLabel'),
  '/auth/fields/*/portal': inField('label'),
  '/auth/fields/*/vendor': inField('vendor'),
  '/auth/fields/*/from/fixed': inField('value'),
  '/auth/fields/*/from/template/value': inField('value'),
  '/auth/fields/*/from/template/placeholders/*/text': shownBy(
    'credentials.fields[].placeholders[].place',
    'credentials.alternatives[].fields[].placeholders[].place',
  ),
  '/auth/fields/*/from/template/placeholders/*/means': shownBy(
    'credentials.fields[].placeholders[].means',
    'credentials.alternatives[].fields[].placeholders[].means',
  ),
  '/auth/fields/*/from/choices/by': inField('byChoice'),
  '/auth/fields/*/from/choices/values/*/when': shownBy(
    'credentials.fields[].choices[]',
    'credentials.alternatives[].fields[].choices[]',
  ),
  '/auth/fields/*/from/choices/values/*/value': shownBy(
    'credentials.fields[].choices[]',
    'credentials.alternatives[].fields[].choices[]',
  ),
  '/auth/fields/*/from/choices/values/*/signIn': shownBy(
    'credentials.fields[].choices[]',
    'credentials.alternatives[].fields[].choices[]',
  ),
  '/auth/fields/*/from/setup': inField('setup'),
  '/auth/fields/*/from/support': shownBy(
    'support[].contact',
    'credentials.fields[].contact',
    'credentials.alternatives[].fields[].contact',
  ),
  '/auth/fields/*/from/account': inField('account'),
  '/auth/fields/*/from/computed': inField('computed'),
  '/auth/fields/*/secret': inField('secret'),
  '/auth/fields/*/optional': inField('optional'),
  '/auth/fields/*/shownOnce': shownBy(
    'setupSteps[].copies.once',
    'addAppSteps[].copies.once',
    'credentials.fields[].once',
    'credentials.alternatives[].fields[].once',
  ),
  '/auth/fields/*/lifetime': inField('lifetime'),
  '/auth/fields/*/scopes': shownBy(
    'setupScopes[].scopes',
    'credentials.fields[].scopes',
    'credentials.alternatives[].fields[].scopes',
  ),
  '/auth/fields/*/note': inField('note'),
  '/auth/enter': shownBy('credentials.enter'),
  '/auth/adminRole': shownBy('credentials.adminRole'),
  '/auth/adminRights': shownBy('credentials.adminRights'),
  '/auth/note': shownBy('credentials.note', 'credentials.beforeConsent[]'),
  '/auth/alternatives/*/method': shownBy('credentials.alternatives[].method'),
  '/auth/alternatives/*/methodLabel': shownBy('credentials.alternatives[].methodLabel'),
  '/auth/alternatives/*/status': shownBy('credentials.alternatives[].offered'),
  '/auth/alternatives/*/needs': shownBy('credentials.alternatives[].needs[]'),
  '/auth/alternatives/*/note': shownBy('credentials.alternatives[].note'),
};
