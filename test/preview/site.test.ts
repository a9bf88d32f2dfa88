import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBase } from '../../src/preview/site/moved-base.ts';
import { changesFile, connectorFile, galleryFile } from '../../src/preview/site/site.ts';
import { anyText } from '../any-text.ts';
import { runs } from '../run/depth.ts';
import { dangers, readTags } from './check-html.ts';
import { MANIFESTS, manifestOf, manifestText, sitePart } from './preview-project.ts';

const ATLAS = MANIFESTS.filter(({ id }) => id === 'atlas');
const ORDER = ['breaking', 'action', 'safe'];
const { connectors, files } = sitePart();
const options = { base: 'main', live: null };
const gallery = galleryFile(connectors, options).text;
const overviews = [
  { path: 'index.html', text: gallery },
  { path: 'changes.html', text: changesFile(connectors, options).text },
];

function page(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

describe('the site', () => {
  it('is sound and harmless, every page of it', () => {
    for (const { path, text } of [...files, ...overviews]) {
      expect([path, dangers(text)]).toEqual([path, []]);
      const ids = readTags(text).flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
    }
  });

  it('links only to pages and anchors that it has', () => {
    const known = new Set([
      ...files.map(({ path }) => path),
      'index.html',
      'changes.html',
      '_preview/style.css',
      '_preview/script.js',
    ]);
    for (const { path, text } of [...files, ...overviews]) {
      const tags = readTags(text);
      const ids = new Set(tags.map(({ attributes }) => attributes.get('id')));
      for (const href of tags.flatMap(({ attributes }) => attributes.get('href') ?? [])) {
        if (/^[a-z]+:/.test(href)) continue;
        const target = new URL(href, `http://site/${path}`);
        const isHere = href.startsWith('#') && ids.has(decodeURIComponent(href.slice(1)));
        expect([path, href, isHere || known.has(target.pathname.slice(1))]).toEqual([path, href, true]);
      }
    }
  });

  it('knows what changed, came and went', () => {
    const statuses = Object.fromEntries(connectors.map(({ id, status }) => [id, status]));
    expect(statuses).toEqual({
      atlas: 'changed',
      boreal: 'unchanged',
      cirrus: 'added',
      delta: 'added',
      ended: 'removed',
    });
  });

  it('says what changed in sentences, and shows it in the page', () => {
    const text = page('atlas/difference.html');
    expect(text).toMatch(/class="tag tag-(?:breaking|action)"/);
    expect(text).toContain('<ins>');
    expect(text).toContain('<del>');
    expect(text).toContain('Changed sections');
  });

  it('shows the gravest grade on each card, and filters by it', () => {
    const grades = readTags(gallery).flatMap(({ attributes }) => attributes.get('data-grade') ?? []);
    expect(grades.sort()).toEqual(['', '', 'breaking', 'breaking', 'safe']);
    expect(gallery).toContain('<option value="breaking">Breaking (2)</option>');
    expect(gallery).toContain('<span class="tag tag-breaking">Breaking</span>');
  });

  it('has all changes on one page, the gravest first, each with its fingerprint and the way to its difference', () => {
    const text = overviews[1]?.text ?? '';
    const grades = [...text.matchAll(/<li class="change-(\w+)">/gu)].map(([, grade]) => grade);
    expect(grades.length).toBe(connectors.flatMap(({ changes }) => changes).length);
    expect(grades).toEqual([...grades].sort((a, b) => ORDER.indexOf(a ?? '') - ORDER.indexOf(b ?? '')));
    expect(text).toContain('<a href="atlas/difference.html">Atlas</a>');
    expect(text).toMatch(/href="atlas\/manifest\.html#L\d+"/u);
    for (const { fingerprint } of connectors.flatMap(({ changes }) => changes)) expect(text).toContain(fingerprint);
  });

  it('renders what a sentence quotes, and its markup only', () => {
    const text = page('atlas/difference.html');
    expect(text).toContain('"A <strong>Business</strong> or <strong>Enterprise</strong> plan"');
    expect(text).not.toContain('**');
  });

  it('shows approvals that are new since the base, and no older ones', () => {
    const [change] = connectors.find(({ id }) => id === 'atlas')?.changes ?? [];
    const approvals = JSON.stringify([
      { fingerprint: change?.fingerprint, reason: 'Agreed.', by: 'Ana', on: '2026-11-28' },
    ]);
    const shown = (before: string | null) =>
      sitePart(ATLAS, undefined, { before, after: approvals }).files.find(
        ({ path }) => path === 'atlas/difference.html',
      )?.text;
    expect(shown(null)).toContain('Agreed. (Ana, 2026-11-28)');
    expect(shown(approvals)).not.toContain('Agreed.');
  });

  it('says so where lines of a page only stand elsewhere', () => {
    const text = manifestText('atlas', manifestOf('Atlas'));
    const manifest: { users: { attributes: unknown[] } } = JSON.parse(text.text);
    manifest.users.attributes.reverse();
    const { connectors: moved } = sitePart([{ ...text, text: JSON.stringify(manifest) }], [text]);
    expect(moved[0]?.changes).toMatchObject([{ id: 'order-only' }]);
  });

  it('knows a connector that moved to another file as what it was', () => {
    const base = {
      name: 'main',
      manifests: new Map([manifestText('atlas', manifestOf('Atlas'))].map((each) => [each.id, each])),
      templates: new Map(),
    };
    const moved = movedBase(base, [manifestText('atlas-cloud', manifestOf('Atlas', { releaseStage: 'preview' }))]);
    expect([...moved.manifests].map(([id, manifest]) => [id, manifest.id])).toEqual([['atlas-cloud', 'atlas']]);
    const same = movedBase(base, [manifestText('atlas', manifestOf('Atlas'))]);
    expect(same).toBe(base);
  });

  it('has no difference page where nothing differs', () => {
    expect(page('boreal/difference.html')).toBe('');
    expect(page('boreal/index.html')).not.toContain('difference.html');
  });

  it('lists every connector in the gallery, with what it can be filtered by', () => {
    const cards = readTags(gallery).filter(({ attributes }) => attributes.get('class') === 'card');
    expect(cards).toHaveLength(5);
    expect(gallery).toContain('data-groups="groups"');
    expect(gallery).toContain('data-edition="assigning-users"');
    expect(gallery).toContain('data-auth="bearer-token"');
  });

  it('shows the place of each passage where it is known', () => {
    const atlas = connectors.find(({ id }) => id === 'atlas');
    if (atlas === undefined) throw new Error('no atlas');
    const asked: string[] = [];
    const placeOfLine = (name: string, line: number) => {
      asked.push(name);
      return line % 2 === 0 ? null : { file: 'connectors/atlas.json', line, column: 3, pointer: '/name' };
    };
    const { text } = connectorFile(atlas, 'index', { ...options, placeOfLine });
    expect(new Set(asked)).toEqual(new Set(['generated/atlas/tutorial.md']));
    expect(text).toMatch(/<a class="place" href="manifest.html#L\d+" title="connectors\/atlas.json:\d+:3 \/name">/);
    expect(dangers(text)).toEqual([]);
  });

  it('gives the same bytes again, in whatever order the manifests come', () => {
    const again = sitePart([...MANIFESTS].reverse());
    const sorted = (list: typeof files) => [...list].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(sorted(again.files)).toEqual(sorted(files));
  });

  it('keeps its structure whatever a manifest says', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '<!--',
        ']]>',
        '[x](javascript:alert(1))',
        '--></title><svg onload=alert(1)>',
        '&lt;script&gt;',
        '`<b>`',
        '| a |',
        '![x](javascript:x)',
      ),
      anyText({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, text, attribute) => {
        const manifest = manifestText(
          'hostile',
          manifestOf(name, {
            homepage: text,
            prerequisites: [text],
            auth: {
              method: 'bearer-token',
              fields: [{ portal: 'Secret Token', vendor: text, from: { support: attribute }, secret: true }],
            },
            users: {
              actions: ['create'],
              basis: 'documented',
              attributes: [{ name: attribute, type: text, source: name, note: text }],
            },
            setup: { steps: [{ text, pictures: [{ path: attribute, alt: name }] }] },
          }),
        );
        const part = sitePart([manifest], [manifestText('hostile', manifestOf('Calm'))]);
        for (const file of [...part.files, galleryFile(part.connectors, options)])
          expect([file.path, dangers(file.text)]).toEqual([file.path, []]);
      }),
      { numRuns: runs(20) },
    );
  });

  it('gives a connector whose id is no folder name a place in the gallery alone', () => {
    const part = sitePart([{ ...manifestText('x', manifestOf('Odd')), id: '../x' }], []);
    expect(part.files).toEqual([]);
    expect(galleryFile(part.connectors, options).text).toContain('Odd');
  });
});
