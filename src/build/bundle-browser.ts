/** The style sheet and the script of the preview, each put together from the files in `src/preview/browser`. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const FOLDER = fileURLToPath(new URL('../../src/preview/browser/', import.meta.url));

/** Nothing is shortened: whoever looks at a page's sources can read them. */
const READABLE: InlineConfig['build'] = {
  write: false,
  minify: false,
  cssMinify: false,
  target: 'es2022',
  modulePreload: false,
};

/**
 * A module that holds both as texts, so that the site is made without reading a disk. The script is no module: browsers
 * load none from a disk, and a site that was built is often read from there.
 */
export async function bundleBrowser(): Promise<string> {
  const style = await bundle('style.css', {});
  const script = await bundle('script.ts', { output: { format: 'iife' } });
  return [
    '/** Generated from src/preview/browser; change the files there and run `npm run derive`. */',
    constant('STYLE', style),
    constant('SCRIPT', script),
    '',
  ].join('\n');
}

async function bundle(entry: string, options: object): Promise<string> {
  const built = await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'silent',
    publicDir: false,
    build: { ...READABLE, rolldownOptions: { input: path.join(FOLDER, entry), ...options } },
  });
  const texts = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return texts.map((file) => (file.type === 'chunk' ? file.code : String(file.source))).join('');
}

function constant(name: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return `export const ${name}: string = [\n${lines.map((line) => `  ${JSON.stringify(line)},`).join('\n')}\n  '',\n].join('\\n');`;
}
