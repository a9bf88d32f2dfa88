/**
 * Starts the long run. The attacks are TypeScript, which Node 20 cannot load by itself: they are bundled, and what they
 * import of the sources is taken as it was built, so that what runs is what is shipped.
 */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [sources, built] = [path.join(root, 'src'), path.join(root, 'dist')];
// As deep below the root as the tests' own folders: some of what they share finds the templates from where it stands.
const outDir = path.join(root, `node_modules/.attacks-${process.pid}`);

const asBuilt = {
  name: 'sources-as-built',
  enforce: 'pre',
  resolveId(name, importer) {
    if (importer === undefined || !name.startsWith('.')) return null;
    const inSources = path.relative(sources, path.resolve(path.dirname(importer), name));
    if (inSources.startsWith('..')) return null;
    return { id: path.join(built, inSources.replace(/\.ts$/u, '.js')), external: 'absolute' };
  },
};

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [asBuilt],
  build: { ssr: 'test/attacks/long-run.ts', outDir, minify: false },
});
process.once('exit', () => fs.rmSync(outDir, { recursive: true, force: true }));
const { longRun } = await import(pathToFileURL(path.join(outDir, 'long-run.js')).href);
process.exit(await longRun(process.argv.slice(2)));
