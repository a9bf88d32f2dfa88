import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/cli/preview/build-site.ts';
import { type RunningPreview, startPreview } from '../../src/cli/preview/preview.ts';
import { makeDocs } from '../../src/preview/docs/docs.ts';
import { folderLayout } from '../../src/preview/docs/docs-layout.ts';
import { ASSETS, changesFile, docsFiles, galleryFile } from '../../src/preview/site/site.ts';
import { isDeep } from '../run/depth.ts';
import { onlyWhere } from '../run/only-where.ts';
import { closeBrowser, hasBrowser, NO_BROWSER, runScripts, withPage } from './browser.ts';
import { makeProject, manifestOf, manifestText, sitePart, type TemporaryProject } from './preview-project.ts';

let folder: string;
let project: TemporaryProject;
let server: RunningPreview;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-site-'));
  const { connectors, files } = sitePart();
  const docs = ownPages();
  const compared = { base: 'main', live: null, docs: docs.frame };
  const wide = sitePart([wideTable('after')], [wideTable('before')]).files;
  writeSite(
    folder,
    '.',
    [
      ...ASSETS,
      galleryFile(connectors, compared),
      changesFile(connectors, compared),
      ...docsFiles(docs, compared),
      ...files,
      ...wide,
    ],
    false,
  );
  project = makeProject({ atlas: manifestOf('Atlas'), hostile: hostileManifest(), edited: EDITED });
  // Without the token that its address gives, a page is the same as in a preview that only shows.
  server = await startPreview(
    { root: project.root, format: 'text', quiet: false, color: false, edit: true },
    { cwd: project.root, env: {}, out: () => {}, err: () => {}, color: false },
  );
});

afterAll(async () => {
  if (!hasBrowser) return;
  await closeBrowser();
  await server.close();
  project.remove();
  fs.rmSync(folder, { recursive: true, force: true });
});

onlyWhere(hasBrowser, NO_BROWSER);

/** What is edited in its page. */
const EDITED = `${JSON.stringify(
  manifestOf('Edited', { setup: { steps: [{ text: 'Open **Settings**.' }, { text: 'Turn on **SCIM**.' }] } }),
  null,
  2,
)}\n`;

/** A page of the team that has some of everything, and a second one. */
function ownPages() {
  const texts = new Map([
    [
      'docs/handbook.md',
      '# Handbook\n\n## How we review\n\n> [!NOTE]\n> Two people. See [the words](words.md#a-drift).\n\n```json\n{ "name": "A line that is longer than a phone is wide, and then some more of it" }\n```\n\n| a | b |\n| --- | --- |\n| 1 | `2` |\n\n## How we write\n\n1. One\n2. Two\n\n![A picture](a.png)\n',
    ],
    ['docs/words.md', '# Words\n\n## A drift\n\nWhat differs.\n\n## A claim\n\nWhat is said of a drift.\n'],
  ]);
  const layout = folderLayout('docs', [...texts.keys()]);
  const picture = () => 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  return makeDocs(
    { folder: 'docs', layout, layoutFile: null, texts, isThere: () => false, picture, problems: [] },
    () => false,
  );
}

/** A table of seven columns with long words, whose last column changes. */
function wideTable(last: string) {
  const columns = ['Region', 'Host', 'Path', 'Port', 'Certificate', 'Owner', 'Since'];
  const long = columns.map((column) => `urn:ietf:params:scim:schemas:extension:acme:2.0:${column}`);
  const rows = [long, [...columns.slice(1), last]];
  const setup = { steps: [{ text: 'Look the values up.', table: { columns, rows } }] };
  return manifestText('wide', manifestOf('Wide', { setup }));
}

/** Everything that a page may not do, put where a manifest takes text. */
function hostileManifest() {
  const attack = `<img src=x onerror="document.title='broken'; alert(1)"><script>alert(2)</script>`;
  return manifestOf(`Acme" onmouseover="alert(3)`, {
    prerequisites: [attack, '[Terms](javascript:alert(4))', '<svg onload=alert(5)>'],
    users: {
      actions: ['create'],
      basis: 'documented',
      attributes: [{ name: 'userName', type: attack, source: attack, note: attack }],
    },
    setup: {
      steps: [
        {
          text: attack,
          code: { language: '"><script>alert(6)</script>', text: '</code></pre><script>alert(7)</script>' },
        },
      ],
    },
  });
}

function site(file: string): string {
  return pathToFileURL(path.join(folder, file)).href;
}

/** Opens a page; anything it complains of, or asks the reader, fails the test. */
async function open(page: Page, url: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return complaints;
}

function visibleCards(page: Page): Promise<string[]> {
  return page.locator('.card:visible h2').allTextContents();
}

/** What is wider than the window, besides what scrolls by itself. */
function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/**
 * @param part what is looked at
 * @param skipped rules that something else looks after
 */
async function violations(page: Page, part: string, skipped: readonly string[] = []): Promise<unknown> {
  const isThere = await page.evaluate<boolean>(`'axe' in window`);
  if (!isThere) await page.evaluate(fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const rules = Object.fromEntries(skipped.map((name) => [name, { enabled: false }]));
  const options = { resultTypes: ['violations'], preload: false, rules };
  return page.evaluate(
    `axe.run('${part}', ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary)]))`,
  );
}

describe('the gallery in a browser', () => {
  it('filters by text, method, edition and groups, and says how many are left', async () => {
    await withPage(async (page) => {
      const complaints = await open(page, site('index.html'));
      expect(await visibleCards(page)).toHaveLength(5);
      await page.getByLabel('Text').fill('bor');
      expect(await visibleCards(page)).toEqual(['Boreal']);
      expect(await page.locator('#_count').textContent()).toBe('1 of 5 connectors');
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByLabel('Groups').selectOption('groups');
      expect(await visibleCards(page)).toEqual(['Boreal']);
      await page.getByLabel('Groups').selectOption('');
      await page.getByLabel('Edition').selectOption('six-step');
      expect(await visibleCards(page)).toEqual(['Atlas', 'Cirrus', 'Ended']);
      await page.getByLabel('Change').selectOption('changed');
      expect(await visibleCards(page)).toEqual(['Atlas']);
      await page.getByLabel('Authentication').selectOption('bearer-token');
      expect(await visibleCards(page)).toEqual(['Atlas']);
      await page.getByLabel('Text').fill('nothing like it');
      expect(await page.locator('#_none').isVisible()).toBe(true);
      await page.getByLabel('Text').fill('NICKNAME');
      expect(await visibleCards(page)).toEqual(['Atlas']);
      expect(complaints).toEqual([]);
    });
  });

  it('can be used by keyboard alone', async () => {
    await withPage(async (page) => {
      await open(page, site('index.html'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().top >= 0')).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('_text');
      await page.keyboard.type('cirrus');
      expect(await visibleCards(page)).toEqual(['Cirrus']);
      for (let step = 0; step < 10; step++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement.textContent')) === 'Cirrus') break;
      }
      expect(await page.evaluate(`getComputedStyle(document.activeElement, '::after').outlineStyle`)).toBe('solid');
      await page.keyboard.press('Enter');
      await page.waitForURL(/cirrus\/index\.html$/);
    });
  });
});

describe('a page in a browser', () => {
  it('shows alerts, checklists, frames and its contents', async () => {
    await withPage(async (page) => {
      const complaints = await open(page, site('atlas/index.html'));
      expect(await page.getByRole('note').count()).toBeGreaterThan(0);
      expect(await page.locator('.checklist li').count()).toBeGreaterThan(2);
      expect(await page.locator('.picture').first().isVisible()).toBe(true);
      await page
        .getByRole('navigation', { name: 'In this article' })
        .getByRole('link', { name: 'Prerequisites' })
        .click();
      await page.waitForURL(/#prerequisites$/);
      expect(complaints).toEqual([]);
    });
  });

  it('sorts and searches its attribute table', async () => {
    await withPage(async (page) => {
      await open(page, site('atlas/attributes.html'));
      const names = () => page.locator('table tbody tr:visible td:first-child').allInnerTexts();
      const before = await names();
      const header = page.getByRole('columnheader', { name: 'Attribute' });
      await header.getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
      expect((await names())[0]).toBe('active');
      await page.keyboard.press('Space');
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      expect((await names())[0]).toBe('userName');
      await page.keyboard.press('Space');
      expect(await names()).toEqual(before);
      await page.getByLabel('Find in the table').fill('mail work');
      expect(await names()).toEqual(['emails[type eq "work"].value']);
      expect(await page.locator('.table-search p').textContent()).toBe('1 of 5 rows');
    });
  });

  it('shows the place of a passage when it is pointed at or focused', async () => {
    await withPage(async (page) => {
      await open(page, site('atlas/index.html'));
      const passage = page.locator('article li', { hasText: 'Business or Enterprise plan' });
      const place = passage.locator('.place');
      const shown = () =>
        page.evaluate<string>(
          `getComputedStyle([...document.querySelectorAll('.place')].find((node) => node.textContent.includes('/prerequisites/0'))).opacity`,
        );
      expect(await shown()).toBe('0');
      await passage.hover();
      expect(await shown()).toBe('1');
      await page.mouse.move(0, 0);
      expect(await shown()).toBe('0');
      await place.focus();
      expect(await shown()).toBe('1');
      await page.keyboard.press('Enter');
      await page.waitForURL(/manifest\.html#L\d+$/);
      expect(await page.locator('.line:target').textContent()).toContain('Enterprise');
    });
  });

  it('is complete without JavaScript', async () => {
    await withPage(async (page) => {
      await runScripts(false);
      await page.goto(site('index.html'));
      expect(await visibleCards(page)).toHaveLength(5);
      expect(await page.locator('#_filters').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Atlas' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Atlas');
      expect(await page.locator('article table.attributes tbody tr:visible').count()).toBeGreaterThan(3);
      await page.getByRole('link', { name: 'See the difference' }).click();
      expect(await page.locator('article ins:visible').count()).toBeGreaterThan(0);
      await page.getByLabel('Removed passages').uncheck();
      expect(await page.locator('article del:visible').count()).toBe(0);
    });
  });
});

/** What is on a page: headers that sort its tables; what a screen reader stumbles over takes long to look for. */
interface KindOfPage {
  readonly sorts?: true;
  readonly readOut?: true;
}

/** What only a deep run opens is made of parts that pages before it have as well. */
const KINDS: readonly [file: string, KindOfPage][] = [
  ['index.html', { readOut: true }],
  ['atlas/index.html', { sorts: true, readOut: true }],
  ['atlas/difference.html', { sorts: true }],
  ['atlas/manifest.html', {}],
  ['_docs/handbook.html', { readOut: true }],
];
const MORE_KINDS: readonly [file: string, KindOfPage][] = [
  ['atlas/attributes.html', { sorts: true }],
  ['changes.html', {}],
  ['delta/index.html', {}],
  ['_docs/search.html', { readOut: true }],
];
/** Read out in every run: the page that has the most kinds of elements. */
const READ_OUT = 'atlas/index.html';

describe('every kind of page in a browser', () => {
  it.each([...KINDS, ...(isDeep ? MORE_KINDS : [])])(
    'can be read, light and dark, by ear and on a phone: %s',
    async (file, { sorts = false, readOut = false }) => {
      await withPage(async (page) => {
        const complaints = await open(page, site(file));
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
          expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(19, 22, 27)');
          expect(await page.evaluate<unknown[]>(WEAK_CONTRASTS)).toEqual([]);
        }
        // No link stands inside a button, also where headers sort.
        expect(await page.locator('button a, a button, a a').count()).toBe(0);
        expect((await page.locator('th button').count()) > 0).toBe(sorts);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
        if (readOut && (isDeep || file === READ_OUT))
          expect(await violations(page, 'html', ['color-contrast'])).toEqual([]);
      });
    },
  );
});

describe('pages of the team in a browser', () => {
  it('are found by their words, headings first, from any of them and by keyboard', async () => {
    await withPage(async (page) => {
      const complaints = await open(page, site('_docs/handbook.html'));
      await page.getByLabel('Search these pages').fill('drift');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\.html\?words=drift$/);
      const names = () => page.locator('#_results li:visible a').allTextContents();
      expect(await names()).toEqual(['Words: A drift', 'Words: A claim']);
      expect(await page.locator('#_found').textContent()).toBe('2 sections');
      await page.keyboard.type(' said');
      expect(await names()).toEqual(['Words: A claim']);
      await page.getByRole('link', { name: 'Words: A claim' }).click();
      await page.waitForURL(/_docs\/words\.html#a-claim$/);
      await page.getByRole('navigation', { name: 'The pages before and after' }).getByRole('link').click();
      await page.waitForURL(/handbook\.html$/);
      expect(complaints).toEqual([]);
    });
  });
});

describe('the difference in a browser', () => {
  it('marks what came and went in the page, and puts the rest aside', async () => {
    await withPage(async (page) => {
      const complaints = await open(page, site('atlas/difference.html'));
      expect(await page.locator('tr.row-del td').first().textContent()).toContain('title');
      expect(await page.locator('tr.row-ins td').first().textContent()).toContain('nickName');
      expect(await page.locator('.changes li').count()).toBeGreaterThan(2);
      const unchanged = page.locator('article .unchanged:visible');
      expect(await unchanged.count()).toBeGreaterThan(0);
      await page.getByLabel('Unchanged passages').focus();
      await page.keyboard.press('Space');
      expect(await unchanged.count()).toBe(0);
      expect(await page.locator('article ins:visible').count()).toBeGreaterThan(0);
      await page.getByLabel('Removed passages').uncheck();
      expect(await page.locator('article del:visible').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  it('has every column of a table in sight on a small desktop', async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, site('wide/difference.html'));
      const hidden = await page.evaluate<number>(
        'Math.max(...[...document.querySelectorAll(".table")].map((each) => each.scrollWidth - each.clientWidth))',
      );
      expect(hidden).toBeLessThan(8);
      expect(await page.locator('td ins').boundingBox()).toMatchObject({ x: expect.any(Number) });
    });
  });

  it('shows marks by more than colour', async () => {
    await withPage(async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, site('atlas/difference.html'));
      const line = (mark: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('article ${mark}')).textDecorationLine`);
      expect(await line('ins:not(.passage)')).toBe('underline');
      expect(await line('del:not(.passage)')).toBe('line-through');
    });
  });
});

/** Each text on the first opaque ground behind it, where the ratio of WCAG 2 is below 4.5. */
const WEAK_CONTRASTS = `(() => {
  const parse = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const color = parse(getComputedStyle(each).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const weak = [];
  for (const node of document.querySelectorAll('body *')) {
    const text = [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.textContent.trim()).join('');
    if (text === '' || !node.checkVisibility({ opacityProperty: true })) continue;
    const below = ground(node);
    const [r, g, blue, alpha = 1] = parse(getComputedStyle(node).color);
    const [a, b] = [light([r, g, blue].map((c, i) => c * alpha + below[i] * (1 - alpha))), light(below)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) weak.push([node.tagName, node.className, text.slice(0, 30), ratio.toFixed(2)]);
  }
  return weak;
})()`;

describe('editing in a browser', () => {
  const edited = () => fs.readFileSync(path.join(project.root, 'connectors/edited.json'), 'utf8');
  const status = (page: Page) => page.locator('.edit-status').first();

  async function openEditor(page: Page, id: string): Promise<string[]> {
    // Another token behind the same address would be another place on the same page.
    await page.goto('about:blank');
    const complaints = await open(page, (server.editUrl ?? '').replace('/#', `/${id}/index.html#`));
    // The token is no part of the address that somebody could copy or be watched at.
    expect(page.url()).not.toContain('edit=');
    return complaints;
  }

  /** Goes on with the tabulator key until something of that name has the focus. */
  async function tabTo(page: Page, name: string): Promise<void> {
    const focused = `document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent`;
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate<string>(focused)).startsWith(name)) return;
    }
    throw new Error(`No way leads to ${name}`);
  }

  it('adds an attribute, moves a step and takes both back, by keyboard alone', async () => {
    await withPage(async (page) => {
      const complaints = await openEditor(page, 'edited');
      await tabTo(page, 'Edit this page');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What there is to do' }).waitFor();
      if (isDeep) expect(await violations(page, 'html')).toEqual([]);
      await tabTo(page, 'Attribute of users');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'New: Attribute mapping' }).waitFor();
      await page.keyboard.type('nickName');
      await tabTo(page, 'Source attribute');
      await page.keyboard.type('mailNickn');
      await page.getByRole('option', { name: 'mailNickname' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Enter');
      await page.locator('article tr', { hasText: 'nickName' }).waitFor();
      expect(JSON.parse(edited()).users.attributes[5]).toEqual({ name: 'nickName', source: 'mailNickname' });
      await page.keyboard.press('Escape');
      await tabTo(page, 'Edit: ');
      await page.getByRole('button', { name: 'Edit: Turn on SCIM' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Move up' }).waitFor();
      await tabTo(page, 'Move up');
      await page.keyboard.press('Enter');
      await expect.poll(() => JSON.parse(edited()).setup.steps[0].text).toBe('Turn on **SCIM**.');
      for (const left of ['attributes', 'nothing']) {
        await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
        await page.getByRole('button', { name: 'Undo' }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => status(page).textContent()).toBe('Undone.');
        if (left === 'attributes') expect(edited()).toContain('nickName');
      }
      await expect.poll(edited).toBe(EDITED);
      expect(complaints).toEqual([]);
    });
  });

  it('stores a picture, tells problems while typing, and shows both versions of what somebody else changed', async () => {
    await withPage(async (page) => {
      const complaints = await openEditor(page, 'edited');
      // What no value makes is told, so that nobody clicks in vain, and says where to turn.
      await page.locator('article h2', { hasText: 'Prerequisites' }).click();
      await page.getByRole('heading', { name: 'From a template', exact: true }).waitFor();
      expect(await page.locator('.origin mark').textContent()).toContain('Prerequisites');
      if (isDeep) expect(await violations(page, '#_edit')).toEqual([]);
      await page.getByRole('button', { name: 'Edition, names and portal' }).click();
      await page.getByRole('combobox', { name: 'Edition' }).waitFor();
      await page.locator('article li', { hasText: 'Open Settings' }).click();
      await page.getByRole('button', { name: 'Add: Pictures' }).click();
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose a picture' }).click();
      const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
      const buffer = Buffer.from(pixel, 'base64');
      await (await chosen).setFiles({ name: 'Settings page.png', mimeType: 'image/png', buffer });
      await expect
        .poll(() => page.getByRole('combobox', { name: 'Path' }).inputValue())
        .toBe('media/edited/settings-page.png');
      await page.getByLabel('Alternative text').first().fill('The settings');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.locator('article img[alt="The settings"]').waitFor();
      const dropped = await page.evaluateHandle(
        `{ const files = new DataTransfer(); files.items.add(new File([Uint8Array.from(atob('${pixel}'), (unit) => unit.charCodeAt(0))], 'Switch.png')); files }`,
      );
      const step = page.locator('article .placed', { hasText: 'Turn on SCIM' });
      await step.dispatchEvent('drop', { dataTransfer: dropped });
      await expect
        .poll(() => page.getByRole('combobox', { name: 'Path' }).inputValue())
        .toBe('media/edited/switch.png');
      await page.keyboard.type('The switch');
      await page.keyboard.press('Control+Enter');
      await page.locator('article img[alt="The switch"]').waitFor();
      await page.locator('article tr', { hasText: 'jobTitle' }).click();
      const source = page.getByRole('combobox', { name: 'Source attribute' });
      await source.fill('jobTitel');
      await page.getByText('Did you mean').waitFor();
      project.save('edited', edited().replace('"jobTitle"', '"department"'));
      await page.keyboard.press('Control+s');
      const versions = page.getByRole('region', { name: 'Two versions' });
      await versions.waitFor();
      expect(await versions.locator('dd').allTextContents()).toEqual(['jobTitel', 'department']);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, '#_edit')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await versions.getByRole('button', { name: 'Take what is in the file' }).click();
      await expect.poll(() => source.inputValue()).toBe('department');
      expect(complaints).toEqual([]);
    });
  });

  it('shows what a manifest says as text, whatever it says', async () => {
    await withPage(async (page) => {
      const complaints = await openEditor(page, 'hostile');
      await page.getByRole('button', { name: 'Edit this page' }).click();
      await page.getByRole('button', { name: 'Attribute of users' }).waitFor();
      await page.getByRole('button', { name: 'All that can be stated' }).click();
      await page.getByRole('button', { name: 'Open: Users' }).click();
      await page.getByRole('button', { name: 'userName', exact: true }).click();
      await page.getByRole('combobox', { name: 'Source attribute' }).waitFor();
      expect(await page.locator('.edit :is(img, script, svg)').count()).toBe(0);
      expect(await page.title()).not.toBe('broken');
      expect(complaints).toEqual([]);
    });
  });
});

describe('injection in a browser', () => {
  it.each([
    'hostile/index.html',
    'hostile/manifest.html',
    ...(isDeep ? ['index.html', 'hostile/attributes.html'] : []),
  ])('no page runs anything that a manifest says: %s', async (file) => {
    await withPage(async (page) => {
      const complaints = await open(page, `${server.url}${file}`);
      await page.mouse.move(300, 300);
      expect(complaints).toEqual([]);
      expect(await page.title()).not.toBe('broken');
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('button a, a button, a a').count()).toBe(0);
      expect(
        await page.evaluate(
          `[...document.querySelectorAll('*')].flatMap((node) => [...node.attributes]).filter(({ name }) => /^on|^style$/.test(name)).length`,
        ),
      ).toBe(0);
    });
  });

  it('the policy stops what would slip through', async () => {
    await withPage(async (page) => {
      const complaints = await open(page, `${server.url}atlas/index.html`);
      await page.evaluate(
        `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="x.png" onerror="document.title=1"><p style="color:red">x</p>')`,
      );
      await page.evaluate(
        `document.head.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 2' }))`,
      );
      await expect
        .poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length)
        .toBeGreaterThanOrEqual(2);
      expect(await page.title()).toContain('Atlas');
    });
  });
});

describe('a live page in a browser', () => {
  it('keeps in the address what was chosen in the gallery', async () => {
    await withPage(async (page) => {
      await open(page, server.url);
      await page.getByLabel('Text').fill('atl');
      await page.waitForURL(/\?text=atl$/);
      await page.reload();
      expect(await visibleCards(page)).toEqual(['Atlas']);
    });
  });

  it('follows a saved manifest, and keeps its place', async () => {
    await withPage(async (page) => {
      await open(page, `${server.url}atlas/index.html`);
      await page.evaluate('scrollTo(0, 900)');
      for (const plan of ['Premium', 'Business']) {
        project.save('atlas', manifestOf('Atlas', { prerequisites: [`A **${plan}** plan`] }));
        await page.locator('article li', { hasText: `A ${plan} plan` }).waitFor();
        expect(await page.evaluate('scrollY')).toBe(900);
      }
    });
  });

  it('says when the server has stopped', async () => {
    await withPage(async (page) => {
      const other = await startPreview(
        { root: project.root, format: 'text', quiet: false, color: false },
        { cwd: project.root, env: {}, out: () => {}, err: () => {}, color: false },
      );
      await page.goto(other.url);
      await other.close();
      await expect.poll(() => page.locator('#_live').textContent()).toBe('The preview server has stopped.');
    });
  });
});
