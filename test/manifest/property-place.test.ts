import { describe, expect, it } from 'vitest';
import { quickFixes } from '../../src/authoring/quick-fixes.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { shapes } from '../../src/manifest/manifest-validator.generated.js';
import { placeInWords, placesOf } from '../../src/manifest/schema/property-place.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';

interface Holder {
  readonly pointer: string;
  readonly shape: string;
  readonly inner: { readonly pointer: string; readonly shape: string };
}

/** Each object of a manifest with each object that it holds, none inside one of its own kind. */
function holders(pointer = '', shape = 'Manifest', around: readonly string[] = []): Holder[] {
  return Object.entries(shapes[shape]?.properties ?? {}).flatMap(([name, { shape: held, list }]) => {
    if (held === undefined || held === shape || around.includes(held)) return [];
    const inner = { pointer: `${pointer}/${name}${list === true ? '/0' : ''}`, shape: held };
    return [{ pointer, shape, inner }, ...holders(inner.pointer, held, [...around, shape])];
  });
}

const pairs = holders();

/** The properties of one kind of object that another one does not have, each with a value that fits. */
function foreign(of: string, to: string): [name: string, value: unknown][] {
  const there = shapes[to]?.properties ?? {};
  return Object.entries(shapes[of]?.properties ?? {})
    .filter(([name]) => !Object.hasOwn(there, name))
    .map(([name, { example }]) => [name, JSON.parse(example)]);
}

describe('a property that stands one level off is named with its place, unless that could be one of many', () => {
  it.each(pairs)('$inner.pointer in $pointer', ({ pointer, shape, inner }) => {
    const last = inner.pointer.replace(/\/0$/u, '').split('/').at(-1) ?? '';
    for (const [name, value] of foreign(inner.shape, shape)) {
      const places = placesOf(pointer, name, value);
      if (places.length > 0)
        expect(
          places.map((place) => place.at(-1)?.name),
          name,
        ).toContain(last);
    }
    for (const [name, value] of foreign(shape, inner.shape)) {
      const places = placesOf(inner.pointer, name, value);
      const depth = pointer.split('/').filter((key) => key !== '' && key !== '0').length;
      if (places.length > 0)
        expect(
          places.map((place) => place.length),
          name,
        ).toContain(depth);
    }
  });

  it('most can be told', () => {
    const told = pairs.flatMap(({ pointer, shape, inner }) =>
      foreign(inner.shape, shape).map(([name, value]) => placesOf(pointer, name, value).length > 0),
    );
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.8);
  });
});

it('a place is named from the object that the property stands in, or from the manifest', () => {
  const said = (parent: string, name: string, value: unknown) =>
    placesOf(parent, name, value).map((place) => placeInWords(place, parent));
  expect(said('/auth/fields/0', 'fixed', 'x')).toEqual(['inside `from`']);
  expect(said('/auth/fields/0/from', 'secret', true)).toEqual(['inside `auth.fields[]`']);
  expect(said('', 'fixed', 'x')).toEqual(['inside `auth.fields[].from`']);
  expect(said('/users', 'homepage', 'x')).toEqual(['in the manifest itself']);
  expect(said('/users', 'cycleMinutes', 40)).toEqual(['inside `tutorial`']);
  expect(said('', 'matching', 'undocumented')).toEqual(['inside `users`', 'inside `groups`']);
  // Another kind of value: the one of an attribute.
  expect(said('/users', 'source', 'mail')).toEqual(['inside `attributes[]`']);
  expect(said('/users', 'source', ['mail'])).toEqual([]);
  expect(said('', 'colour', 'red')).toEqual([]);
});

describe('an editor moves it there', () => {
  const moved = (broken: Readonly<Record<string, unknown>>): unknown => {
    const text = acmeManifest(broken);
    const file = 'connectors/acme.json';
    const problem = lintManifest(text, file, 'acme').problems.find(({ rule }) => rule === 'manifest-unknown-property');
    const [fix] = problem === undefined ? [] : quickFixes({ id: 'acme', file, text }, problem);
    expect(fix?.title).toMatch(/^Move it /u);
    // A person chooses: `lint --fix` leaves it.
    expect(fix?.preferred).toBe(false);
    const { start = 0, end = 0, text: put = '' } = fix?.edit ?? {};
    return JSON.parse(text.slice(0, start) + put + text.slice(end));
  };

  it('into an object that is there, and into one that is made', () => {
    expect(moved({ adminRole: 'Owner' })).toMatchObject({ auth: { adminRole: 'Owner' } });
    expect(moved({ protocol: 'SAML' })).toMatchObject({ singleSignOn: { protocol: 'SAML' } });
  });

  it('out of an object', () => {
    const { auth } = JSON.parse(acmeManifest());
    const { homepage } = { homepage: 'https://www.acme.example/' };
    const result = moved({ auth: { ...auth, homepage } });
    expect(result).toMatchObject({ homepage });
    expect(result).not.toHaveProperty('auth.homepage');
  });
});
