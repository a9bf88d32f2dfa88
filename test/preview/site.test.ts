import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorFile, galleryFile } from '../../src/preview/site/site.ts';
import { anyText } from '../any-text.ts';
import { dangers, readTags } from './check-html.ts';
import { MANIFESTS, manifestOf, manifestText, sitePart } from './preview-project.ts';

const { connectors, files } = sitePart();
const options = { base: 'main', live: false };
const gallery = galleryFile(connectors, options).text;

function page(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

describe('the site', () => {
  it('is sound and harmless, every page of it', () => {
    for (const { path, text } of [...files, { path: 'index.html', text: gallery }]) {
      expect([path, dangers(text)]).toEqual([path, []]);
      const ids = readTags(text).flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
    }
  });

  it('links only to pages and anchors that it has', () => {
    const known = new Set([...files.map(({ path }) => path), 'index.html', '_preview/style.css', '_preview/script.js']);
    for (const { path, text } of [...files, { path: 'index.html', text: gallery }]) {
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
      { numRuns: 20 },
    );
  });

  it('gives a connector whose id is no folder name a place in the gallery alone', () => {
    const part = sitePart([{ ...manifestText('x', manifestOf('Odd')), id: '../x' }], []);
    expect(part.files).toEqual([]);
    expect(galleryFile(part.connectors, options).text).toContain('Odd');
  });
});
