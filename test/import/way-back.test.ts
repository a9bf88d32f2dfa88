/**
 * The law of the way back: the page that is made of a manifest gives the manifest, and the page that is made of what was
 * read is that page, byte for byte, in every sensible form; nothing of it is left over.
 */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { type FormNames, pageForm } from '../../src/emit/tutorial/page-form.ts';
import { labelToSelect, withPortalLabels } from '../../src/emit/tutorial/portal/portal-labels.ts';
import { compileTemplates, emitTutorial, type TemplateKit } from '../../src/emit/tutorial/render-tutorial.ts';
import { NOT_ON_PAGES } from '../../src/import/claims/readers.ts';
import { pageImporter } from '../../src/import/import-page.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { factAt } from '../../src/manifest/fact-at.ts';
import { facts } from '../../src/manifest/facts.generated.ts';
import { isManifest } from '../../src/manifest/is-manifest.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { ALL_FORMS, FORMS, turnOf } from '../tutorial/template-kit.ts';
import { EXCLUDED, FULL } from './full-manifest.ts';
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

/** What pages of two manifests cannot tell apart, each with the reason. */
const ALIKE: readonly { readonly because: string; readonly fold: (connector: Connector) => object }[] = [
  {
    because: 'what has no heading of its own stands with the place before it; that it stands there, the page tells',
    fold: ({ notes, blocks, sections }) => ({
      ...{ notes: anywhere(notes), sections: anywhere(sections) },
      blocks: blocks.flatMap(({ body }) => body).sort(),
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
  { because: NOT_ON_PAGES['/article'].notHere, fold: () => ({ article: 'a' }) },
];

function withoutIdleBasis(users: Connector['users']): Connector['users'] {
  return users.basis === 'documented-with-defaults' ? { ...users, basis: 'documented' } : users;
}

/** In an order that hangs on no place. */
function anywhere(parts: readonly { readonly at: string }[]): object[] {
  const bare = parts.map(({ at: _, ...part }) =>
    JSON.stringify(part, (key, value: unknown) => (key === 'pointer' ? undefined : value)),
  );
  return bare.sort().map((part) => ({ part }));
}

/** What a manifest says once defaults are filled in, without the places at which it says so. */
function meaningOf(manifest: Manifest, kit: TemplateKit): unknown {
  const stated = connectorOf(manifest);
  const form = pageForm(stated, kit, {});
  if (form.form === null) throw new Error(JSON.stringify(form.problems));
  // A portal has labels of its own, and a page prints no other.
  const connector = withPortalLabels(stated, form.form.portal.data);
  // What the portal calls the method is told by the portal, whether the manifest says it as well or not.
  const methodLabel = labelToSelect(connector.auth, form.form.portal.data);
  const named = { page: { ...connector.page, ...form.names }, auth: { ...connector.auth, methodLabel } };
  const folded = Object.assign({}, connector, named, ...ALIKE.map(({ fold }) => fold(connector)));
  return JSON.parse(JSON.stringify(folded, (key, value: unknown) => (key === 'pointer' ? undefined : value)));
}

/**
 * @param wording with which the page is made and read
 * @returns the page
 */
function check(manifest: Manifest, form: FormNames, { kit, read }: Wording = OWN): string {
  const pageOf = (each: Manifest) => emitTutorial(connectorOf(each), kit, {}).text;
  const includes = form.includes === 'used' ? 'used' : 'spelt-out';
  const stated: Manifest = { ...manifest, tutorial: { ...manifest.tutorial, ...form, includes } };
  const page = pageOf(stated);
  const { manifest: again, unplaced, problems } = read(page, 'acme-provisioning-tutorial.md');
  expect(unplaced).toEqual([]);
  expect(problems).toEqual([]);
  if (again === null) throw new Error('the page was refused');
  expect(meaningOf(again, kit)).toEqual(meaningOf(stated, kit));
  expect(pageOf(again)).toBe(page);
  return page;
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

/** So many of the facts are used by the manifests that are made up here. */
const MOST_FACTS = Object.keys(facts).length * 0.75;

describe('pages of this toolkit come back as their manifest', () => {
  // The manifest that states every fact comes in every form; of these each comes in one or two, in its turn.
  test.each(written().map(([file, manifest], at) => [file, manifest, at] as const))('%s', (_, manifest, at) => {
    for (const form of turnOf(FORMS, at)) check(manifest, form);
  });

  test('a name that ends with a full stop ends the sentence as well', () => {
    const [, manifest] = written().find(([, { groups }]) => groups !== false) ?? [];
    if (manifest === undefined) throw new Error('no manifest has groups');
    for (const form of new Map(FORMS.map((each) => [each.edition, each])).values())
      expect(check({ ...manifest, name: 'Acme Inc.' }, form)).not.toMatch(/\.\.(?!\/)/);
  });

  test('a note that begins with a label of something else than a field keeps it', () => {
    const [, manifest] = written()[0] ?? [];
    const form = FORMS[0];
    if (manifest === undefined || form === undefined) throw new Error('no manifest, or no form');
    check({ ...manifest, auth: { ...manifest.auth, note: '**Business plan**: its token lasts a year.' } }, form);
  });

  test('a manifest that states every fact but those that others exclude', () => {
    const { problems } = lintManifest(printManifest(FULL), 'connectors/acme.json', 'acme');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const stated = new Set<string | null>(pointersIn(FULL, '').map((pointer) => factAt(pointer)));
    const unsaid = Object.keys(facts).filter((fact) => !stated.has(fact));
    expect(unsaid).toEqual(Object.keys(EXCLUDED));
    for (const form of FORMS) check(FULL, form);
  });

  test('made-up manifests that lint, most properties among them', () => {
    fc.assert(
      fc.property(soundManifest, fc.constantFrom(...ALL_FORMS), (manifest, form) => void check(manifest, form)),
      { numRuns: 12 },
    );
    // More of them than come back: a dozen may well be of one kind.
    const used = new Set<string | null>();
    for (const manifest of fc.sample(soundManifest, 40))
      for (const pointer of pointersIn(manifest, '')) used.add(factAt(pointer));
    expect(used.size).toBeGreaterThan(MOST_FACTS);
  });
});

describe('whatever words the templates have', () => {
  const files = reworded(templates);
  const other = wordingOf(files, pageImporter({ templates: files }));

  test('manifests come back, each in one of the forms', () => {
    written().forEach(([, manifest], at) => {
      const form = FORMS[at % FORMS.length];
      if (form !== undefined) check(manifest, form, other);
    });
  });
});

function pointersIn(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, member]) => pointersIn(member, `${at}/${name}`))];
}
