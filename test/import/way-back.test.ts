/**
 * The law of the way back: the page that is made of a manifest gives the manifest, and the page that is made of what was
 * read is that page, byte for byte, in every sensible form; nothing of it is left over.
 */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import type { FormNames } from '../../src/emit/tutorial/page-form.ts';
import { compileTemplates, emitTutorial, type TemplateKit } from '../../src/emit/tutorial/render-tutorial.ts';
import { pageImporter } from '../../src/import/import-page.ts';
import { factAt } from '../../src/manifest/fact-at.ts';
import { facts } from '../../src/manifest/facts.generated.ts';
import { isManifest } from '../../src/manifest/is-manifest.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { ALL_FORMS, FORMS } from '../tutorial/template-kit.ts';
import { reworded } from './reworded.ts';
import { importPage, templates } from './round-trip.ts';
import { soundManifest } from './sound-manifest.ts';

interface Wording {
  readonly kit: TemplateKit;
  readonly read: ReturnType<typeof pageImporter>;
}

function wordingOf(files: ReadonlyMap<string, string>, read: Wording['read']): Wording {
  const { kit } = compileTemplates(files);
  if (kit === null) throw new Error('the templates have errors');
  return { kit, read };
}

const OWN = wordingOf(templates, importPage);
function connectorOf(manifest: Manifest): Connector {
  return resolveConnector(manifest, 'acme', 'connectors/acme.json');
}

/** Places of a page from top to bottom. In the older edition, who is assigned comes before the set-up. */
const PLACES = ['intro', 'capabilities', 'prerequisites', 'plan', 'setup', 'gallery', 'scope', 'configure'];
const OLDER_PLACES = ['intro', 'capabilities', 'prerequisites', 'plan', 'scope', 'setup', 'gallery', 'configure'];
const IN_PORTAL = ['credentials', 'users', 'groups', 'start', 'monitor', 'end'];

/** In the order of the page, at the places that have a heading of their own. */
function atHeadings<T extends { readonly at: string }>(
  parts: readonly T[],
  { page, setup, support, groups }: Connector,
  more: Readonly<Record<string, string>>,
): T[] {
  const isOlder = page.edition === 'assigning-users';
  const order = [...(isOlder ? OLDER_PLACES : PLACES), ...IN_PORTAL];
  const without: Readonly<Record<string, string>> = {
    ...(isOlder ? { capabilities: 'intro', plan: 'prerequisites' } : {}),
    ...(setup === null && support.length === 0 ? { setup: isOlder ? 'scope' : 'plan' } : {}),
    ...(groups === null ? { groups: 'users' } : {}),
    ...more,
  };
  return parts
    .toSorted((a, b) => order.indexOf(a.at) - order.indexOf(b.at))
    .map((part) => ({ ...part, at: without[part.at] ?? part.at }));
}

/** What pages of two manifests cannot tell apart, each with the reason. */
const ALIKE: readonly { readonly because: string; readonly fold: (connector: Connector) => object }[] = [
  {
    because: 'what stands at a place without a heading stands with the place before it',
    fold: (connector) => ({ notes: atHeadings(connector.notes, connector, {}) }),
  },
  {
    because: 'sections beside the steps of the portal stand together behind them',
    fold: (connector) => ({
      sections: atHeadings(connector.sections, connector, { credentials: 'start', users: 'start', groups: 'start' }),
    }),
  },
  {
    because: 'a prerequisite has a full stop on the page, whether people wrote one or not',
    fold: (connector) => ({
      prerequisites: connector.prerequisites.map((each) => ({ ...each, value: each.value.replace(/\.$/, '') })),
    }),
  },
  {
    because: 'where the documentation leaves nothing to a default, none was asked for',
    fold: ({ users }) => ({ users: withoutIdleBasis(users) }),
  },
  { because: 'an article is a word of sentences, and people write these', fold: () => ({ article: 'a' }) },
];

function withoutIdleBasis(users: Connector['users']): Connector['users'] {
  return users.basis === 'documented-with-defaults' ? { ...users, basis: 'documented' } : users;
}

/** What a manifest says once defaults are filled in, without the places at which it says so. */
function meaningOf(manifest: Manifest): unknown {
  const connector = connectorOf(manifest);
  const folded = Object.assign({}, connector, ...ALIKE.map(({ fold }) => fold(connector)));
  return JSON.parse(JSON.stringify(folded, (key, value: unknown) => (key === 'pointer' ? undefined : value)));
}

/** @param wording with which the page is made and read */
function check(manifest: Manifest, form: FormNames, { kit, read }: Wording = OWN): void {
  const pageOf = (each: Manifest) => emitTutorial(connectorOf(each), kit, {}).text;
  const includes = form.includes === 'used' ? 'used' : 'spelt-out';
  const stated: Manifest = { ...manifest, tutorial: { ...manifest.tutorial, ...form, includes } };
  const page = pageOf(stated);
  const { manifest: again, unplaced, problems } = read(page, 'acme-provisioning-tutorial.md');
  expect(unplaced).toEqual([]);
  expect(problems).toEqual([]);
  if (again === null) throw new Error('the page was refused');
  expect(meaningOf(again)).toEqual(meaningOf(stated));
  expect(pageOf(again)).toBe(page);
}

function written(): [string, Manifest][] {
  const cases = fs.readdirSync('test/cases').map((name) => `test/cases/${name}/connector.json`);
  const files = [...fs.readdirSync('connectors').map((name) => `connectors/${name}`), ...cases];
  return files.flatMap((file): [string, Manifest][] => {
    const value: unknown =
      file.endsWith('.json') && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
    return isManifest(value) ? [[file, value]] : [];
  });
}

describe('pages of this toolkit come back as their manifest', () => {
  test.each(written())('%s', (_, manifest) => {
    for (const form of FORMS) check(manifest, form);
  });

  test('made-up manifests that lint, every property among them', () => {
    const used = new Set<string | null>();
    fc.assert(
      fc.property(soundManifest, fc.constantFrom(...ALL_FORMS), (manifest, form) => {
        for (const pointer of pointersIn(manifest, '')) used.add(factAt(pointer));
        check(manifest, form);
      }),
      { numRuns: 40 },
    );
    expect(Object.keys(facts).filter((fact) => !used.has(fact))).toEqual(UNUSED);
  });
});

describe('whatever words the templates have', () => {
  const files = reworded(templates);
  const other = wordingOf(files, pageImporter({ templates: files }));

  test.each(written().slice(0, 3))('%s comes back', (_, manifest) => {
    for (const form of FORMS.slice(1, 3)) check(manifest, form, other);
  });
});

/** It leads editors to the schema, and an import writes it itself. */
const UNUSED: readonly string[] = ['/$schema'];

function pointersIn(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, member]) => pointersIn(member, `${at}/${name}`))];
}
