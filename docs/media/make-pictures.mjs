/**
 * `npm run docs:pictures`: the pictures of the documentation, made from a small project by the program as it is built: the preview of
 * a changed page, its panel for edits, and the comment under a pull request. The picture of an editor (editor.png) is one of
 * Neovim, and is made by hand.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXECUTABLE = '/usr/bin/chromium';
const MOST_BYTES = 120 * 1024;

const { runCommandLine } = await import(path.join(ROOT, 'dist/cli/command-line.js'));
const { startPreview } = await import(path.join(ROOT, 'dist/cli/preview/preview.js'));

const BEFORE = {
  name: 'Acme',
  homepage: 'https://www.acme.example/',
  prerequisites: ['An Acme **Business** plan'],
  auth: {
    method: 'oauth-client-credentials',
    fields: [
      { portal: 'Tenant URL', from: { fixed: 'https://api.acme.example/scim' } },
      { portal: 'Token Endpoint', from: { fixed: 'https://api.acme.example/token' } },
      { portal: 'Client ID', from: { setup: true } },
      { portal: 'Client Secret', secret: true, from: { setup: true } },
    ],
  },
  setup: {
    steps: [
      { text: 'Sign in to Acme as an owner, and open **Settings** > **Provisioning**.' },
      { text: 'Copy both values.', yields: ['Client ID', 'Client Secret'] },
    ],
  },
  users: {
    actions: ['create', 'update', 'disable'],
    activeFalse: 'disables',
    basis: 'documented',
    attributes: [
      { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
      { name: 'title', type: 'String', source: 'jobTitle' },
      { name: 'displayName', type: 'String', source: 'displayName' },
      { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
    ],
  },
  groups: false,
  tutorial: { edition: 'six-step', vocabulary: 'entra-article' },
};

/** Looks for users by their mail, and lets go of an attribute. */
const AFTER = {
  ...BEFORE,
  prerequisites: ['An Acme **Business** or **Enterprise** plan'],
  users: {
    ...BEFORE.users,
    attributes: BEFORE.users.attributes
      .filter(({ name }) => name !== 'title')
      .map((row) => (row.name === 'userName' ? { ...row, source: 'mail' } : row)),
  },
};

/** As GitHub lays a comment out, in a style of our own. */
const COMMENT_STYLE = `
  body { margin: 0; padding: 20px; background: #fff; color: #1f2328; font: 14px/1.5 "Noto Sans", "Liberation Sans", Arial, sans-serif; }
  .comment { border: 1px solid #d0d7de; border-radius: 6px; }
  .head { padding: 9px 16px; background: #f6f8fa; border-bottom: 1px solid #d0d7de; border-radius: 6px 6px 0 0; color: #59636e; }
  .head b { color: #1f2328; }
  .body { padding: 4px 16px 12px; }
  h2 { font-size: 20px; margin: 12px 0; padding-bottom: 6px; border-bottom: 1px solid #d0d7de; }
  table { border-collapse: collapse; margin: 0 0 14px; }
  th, td { border: 1px solid #d0d7de; padding: 6px 12px; text-align: left; vertical-align: top; }
  td:first-child { white-space: nowrap; }
  a { color: #0969da; text-decoration: none; }
  summary { margin: 6px 0; }
  ul { margin: 4px 0 10px; padding-left: 28px; }
  i { display: inline-block; width: 11px; height: 11px; border-radius: 50%; background: #bf8700; }
  i.stop { background: #cf222e; }`;

const shell = (root, out) => ({ cwd: root, env: {}, out, err: () => {}, color: false });
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const browser = await chromium.launch({
  executablePath: EXECUTABLE,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
try {
  await prepareProject();
  const page = await browser.newPage({ viewport: { width: 1120, height: 860 }, colorScheme: 'light' });
  await previewPictures(page);
  // The policy of the preview would keep the style of the comment out of the same page.
  await commentPicture(await browser.newPage({ colorScheme: 'light' }));
} finally {
  await browser.close();
  fs.rmSync(root, { recursive: true, force: true });
}

async function prepareProject() {
  const save = (manifest) => {
    fs.mkdirSync(path.join(root, 'connectors'), { recursive: true });
    fs.writeFileSync(path.join(root, 'connectors/acme.json'), JSON.stringify(manifest));
    return runCommandLine(
      ['format', '--quiet'],
      shell(root, () => {}),
    );
  };
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', '-c', 'commit.gpgsign=false'];
  await save(BEFORE);
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...identity, 'commit', '-qm', 'Acme'],
  ])
    execFileSync('git', args, { cwd: root });
  await save(AFTER);
}

async function previewPictures(page) {
  const options = { root, format: 'text', quiet: true, color: false, edit: true, base: 'main' };
  const preview = await startPreview(
    options,
    shell(root, () => {}),
  );
  try {
    await page.goto(`${preview.url}acme/difference.html`);
    await page.getByLabel('Unchanged passages').uncheck();
    await page.evaluate("document.querySelector('.changes li:last-of-type').scrollIntoView()");
    await shoot(page, 'preview.png');
    await page.setViewportSize({ width: 1120, height: 580 });
    await page.goto(preview.editUrl.replace('/#', '/acme/index.html#'));
    await page.getByRole('button', { name: 'Edit this page' }).click();
    await page.locator('article td code', { hasText: 'displayName' }).first().click();
    await page.getByLabel('Source attribute').first().waitFor();
    await shoot(page, 'edit.png');
  } finally {
    await preview.close();
  }
}

async function commentPicture(page) {
  let markdown = '';
  const out = (text) => {
    markdown += text;
  };
  await runCommandLine(['diff', 'main', '--format', 'markdown'], shell(root, out));
  // The comment is ours, and its HTML with it.
  const html = String(
    remark()
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .processSync(markdown),
  );
  // Signs by colour: machines without a font for them draw boxes.
  const drawn = html
    .replace('<details>', '<details open>')
    .replaceAll('🛑', '<i class="stop"></i>')
    .replaceAll('✋', '<i></i>');
  const head = '<div class="head"><b>github-actions</b> commented</div>';
  await page.setContent(
    `<style>${COMMENT_STYLE}</style><div class="comment">${head}<div class="body">${drawn}</div></div>`,
  );
  const { height = 0 } = (await page.locator('.comment').boundingBox()) ?? {};
  await page.setViewportSize({ width: 980, height: Math.ceil(height) + 40 });
  const fitted = await page.locator('.comment').boundingBox();
  await page.setViewportSize({ width: 980, height: Math.ceil(fitted?.height ?? 0) + 40 });
  await shoot(page, 'review-comment.png');
}

async function shoot(page, name) {
  // Nothing moves, and no caret blinks.
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (bytes.length > MOST_BYTES) throw new Error(`${name} has ${bytes.length} bytes, more than ${MOST_BYTES}.`);
  fs.writeFileSync(path.join(ROOT, 'docs/media', name), bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1024)} KB`);
}
