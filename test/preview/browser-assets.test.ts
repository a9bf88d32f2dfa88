/** The style sheet and the script that pages load, made from the files in src/preview/browser. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCRIPT, STYLE } from '../../src/preview/site/browser-assets.generated.ts';
import { compile } from '../run/compile.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'src/preview/browser');
const names = fs.readdirSync(FOLDER);

describe('the assets of the preview', () => {
  it('hold every file of the folder', () => {
    const styles = names.filter((name) => name.endsWith('.css') && name !== 'style.css');
    const imported = fs.readFileSync(path.join(FOLDER, 'style.css'), 'utf8').matchAll(/@import "\.\/(.+)";/gu);
    expect(Array.from(imported, ([, name]) => name).sort()).toEqual(styles.sort());
    for (const script of names.filter((name) => name.endsWith('.ts'))) expect(SCRIPT).toContain(`/${script}`);
  });

  it('load nothing else', () => {
    expect(STYLE).not.toMatch(/@import|url\(/u);
    expect(SCRIPT).not.toMatch(/\bimport\b|\bexport\b|https?:/u);
  });

  it('fit the types of a browser', async () => {
    expect(await compile(ROOT, '-p', FOLDER)).toBe('');
  });
});
