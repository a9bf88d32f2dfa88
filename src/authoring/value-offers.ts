/** What can be written as a value: a row a fact, for values that the schema alone cannot list. */

import { DEFAULT_MAPPING } from '../connector/default-mapping.ts';
import { PORTAL_TYPES } from '../connector/value-type.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { isRecord } from '../json/is-record.ts';
import { valueAt } from '../json/json-node.ts';
import type { FactPath } from '../manifest/facts.generated.ts';
import { parseAttributePath } from '../scim/attribute-path.ts';
import { findScimAttribute, type ScimResource, scimAttributeNames } from '../scim/schemas.ts';
import type { Offer } from './completion.ts';
import { describeAttribute, facetsOf } from './describe-attribute.ts';
import { sourceOffers } from './source-offers.ts';
import { holderOf, type Subject, textsUnder } from './subject-at.ts';
import { kitOf, type Surroundings } from './surroundings.ts';

type Offers = (subject: Subject, surroundings: Surroundings) => readonly Offer[];

export const VALUE_OFFERS: Readonly<Partial<Record<FactPath, Offers>>> = {
  '/$schema': (_, { schema }) => (schema === null ? [] : words([schema], 'file')),
  '/auth/fields/*/portal': (subject, around) => words(portalLabels(kitOf(around), subject), 'label'),
  '/auth/fields/*/vendor': ({ manifest }) => words(yieldedLabels(manifest), 'label'),
  '/auth/methodLabel': (subject, around) => methodLabels(kitOf(around), subject),
  '/auth/alternatives/*/methodLabel': (subject, around) => methodLabels(kitOf(around), subject),
  '/setup/steps/*/yields': ({ manifest }) => words(vendorLabels(manifest), 'label'),
  '/setup/steps/*/pictures/*/path': (_, { media }) => words(media, 'file'),
  '/users/attributes/*/name': attributeOffers,
  '/users/attributes/*/type': () => words(PORTAL_TYPES, 'value'),
  '/users/attributes/*/source': sourceOffers,
  '/users/attributes/*/constant': typedOffers,
  '/users/attributes/*/default': typedOffers,
  '/users/scope/*/clauses/*/attribute': sourceOffers,
  '/users/roles/*/attribute': ({ manifest }) =>
    words(textsUnder(valueAt(manifest, '/users/attributes'), 'name'), 'attribute'),
  '/tutorial/edition': (_, around) => words(namesOf(kitOf(around)?.editions), 'value'),
  '/tutorial/vocabulary': (_, around) => words(namesOf(kitOf(around)?.vocabularies), 'value'),
  '/tutorial/portal': (_, around) => titledOffers(kitOf(around)?.portals),
  '/tutorial/navigation': (_, around) => titledOffers(kitOf(around)?.navigations),
};

function words(list: readonly string[], kind: Offer['kind']): Offer[] {
  return list.map((word) => ({ word, kind }));
}

function namesOf(files: ReadonlyMap<string, unknown> | undefined): string[] {
  return [...(files?.keys() ?? [])];
}

function titledOffers(files: ReadonlyMap<string, { readonly data: { readonly title: string } }> | undefined): Offer[] {
  return Array.from(files ?? [], ([word, { data }]) => ({ word, kind: 'value', detail: data.title }));
}

const STANDARD: Readonly<Record<ScimResource, readonly Offer[]>> = {
  User: standardOf('User'),
  Group: standardOf('Group'),
};

/** Those of the platform's default mapping come first. */
function standardOf(resource: ScimResource): readonly Offer[] {
  const usual = DEFAULT_MAPPING[resource].map(({ name }) => name);
  return [...new Set([...usual, ...scimAttributeNames(resource)])].map((word) => {
    const { path } = parseAttributePath(word);
    const found = path === null ? null : findScimAttribute(resource, path);
    const documentation = describeAttribute(resource, word).join('\n\n');
    return { word, kind: 'attribute', detail: found === null ? null : facetsOf(found), documentation };
  });
}

/** Standard attributes that the list does not have yet. */
function attributeOffers({ manifest, resource, spot }: Subject): Offer[] {
  const list = valueAt(manifest, resource === 'User' ? '/users/attributes' : '/groups/attributes');
  const own = spot.text?.whole;
  const taken = new Set<unknown>(textsUnder(list, 'name').filter((name) => name !== own));
  return STANDARD[resource].filter(({ word }) => !taken.has(word));
}

/** What a Boolean is written as, and the values that the standard suggests. */
function typedOffers(subject: Subject): Offer[] {
  const { name, type } = holderOf(subject);
  const { path } = parseAttributePath(typeof name === 'string' ? name : '');
  const found = path === null ? null : findScimAttribute(subject.resource, path);
  if (found?.type === 'boolean' || type === 'Boolean') return words(['True', 'False'], 'value');
  return words(found?.canonicalValues ?? [], 'value');
}

/** As manifests name the fields, and as the portals print them. */
function portalLabels(kit: TemplateKit | null, { manifest }: Subject): string[] {
  const fields = [...(kit?.portals.values() ?? [])].flatMap(({ data }) => data.fields);
  const taken = new Set(textsUnder(valueAt(manifest, '/auth/fields'), 'portal'));
  const labels = ['Tenant URL', ...fields.map(({ known }) => known), ...fields.map(({ text }) => text)];
  return [...new Set(labels)].filter((label) => !taken.has(label));
}

/** The label that a portal has for the method of the object; for any, where it names none. */
function methodLabels(kit: TemplateKit | null, subject: Subject): Offer[] {
  const { method } = holderOf(subject);
  const rows = [...(kit?.portals.values() ?? [])].flatMap(({ data }) => data.methods);
  const fitting = rows.filter((row) => typeof method !== 'string' || row.method === method);
  return words([...new Set(fitting.map(({ text }) => text))], 'label');
}

/** What the steps of the set-up hand out. */
function yieldedLabels(manifest: unknown): string[] {
  return [...new Set(stepsIn(valueAt(manifest, '/setup/steps')).flatMap((step) => textsIn(step['yields'])))];
}

/** What credential fields take from the set-up, by the app's own labels. */
function vendorLabels(manifest: unknown): string[] {
  const fields = valueAt(manifest, '/auth/fields');
  return [...new Set([...textsUnder(fields, 'vendor'), ...textsUnder(fields, 'portal')])];
}

/** What the app itself calls things: the values that are copied there, and entered. */
export function appLabels(manifest: unknown): string[] {
  return [...new Set([...yieldedLabels(manifest), ...textsUnder(valueAt(manifest, '/auth/fields'), 'vendor')])];
}

function stepsIn(list: unknown): Readonly<Record<string, unknown>>[] {
  const steps: readonly unknown[] = Array.isArray(list) ? list : [];
  return steps.filter(isRecord).flatMap((step) => [step, ...stepsIn(step['steps'])]);
}

function textsIn(list: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.filter((item) => typeof item === 'string');
}
