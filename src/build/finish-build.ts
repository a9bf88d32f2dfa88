/** The last step of `npm run build`: files that tsc does not copy, layouts of objects, the mode of the command, the build's own digest, and what it prepares. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOrder } from '../problem/text-order.ts';
import { withSharedLayouts } from './shared-layouts.ts';
import { usedDeclarations } from './used-declarations.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = path.join(root, 'dist');
const source = path.join(root, 'src');
const declarations = path.join(dist, 'declarations');
const known = path.join(dist, 'known');
const MADE_HERE: ReadonlySet<string> = new Set([
  'build-id.txt',
  'catalogue.json',
  'sound-templates.mjs',
  'sound-templates.txt',
  'wordings.json',
]);

for (const file of filesBelow(source).filter((name) => /\.(?:js|d\.ts|sh)$/u.test(name))) {
  fs.copyFileSync(file, path.join(file.endsWith('.d.ts') ? declarations : dist, path.relative(source, file)));
}
// What tsc wrote stays as it is, so that it writes only what changed the next time.
const used = usedDeclarations(path.join(declarations, 'index.d.ts'));
const taken = new Map([...used].map((file) => [path.join(dist, path.relative(declarations, file)), file]));
for (const [file, from] of taken) fs.copyFileSync(from, file);
const isLeft = (file: string) =>
  !hasSource(file) || (file.endsWith('.d.ts') && !taken.has(file) && !file.startsWith(declarations));
for (const file of filesBelow(dist).filter(isLeft)) fs.rmSync(file);
fs.chmodSync(path.join(dist, 'cli/main.js'), 0o755);

const hash = createHash('sha256');
for (const file of filesBelow(dist).filter((name) => name.endsWith('.js'))) {
  const program = fs.readFileSync(file, 'utf8');
  const shared = withSharedLayouts(program);
  if (shared !== program) fs.writeFileSync(file, shared);
  hash.update(shared);
}
const build = hash.copy().digest('base64url');
// What is prepared is made from the programs and from these.
const others = ['templates', 'schemas'].flatMap((name) => filesBelow(path.join(root, name)));
for (const file of [...others, path.join(root, 'package-lock.json')])
  hash.update(JSON.stringify([path.relative(root, file), fs.readFileSync(file, 'utf8')]));
const inputs = hash.digest('base64url');
const lastInputs = path.join(known, 'prepared-from.txt');
const isPrepared =
  [lastInputs, ...[...MADE_HERE].map((name) => path.join(dist, name))].every((file) => fs.existsSync(file)) &&
  fs.readFileSync(lastInputs, 'utf8') === inputs;
if (!isPrepared) await prepareAll();

fs.mkdirSync(known, { recursive: true });
fs.writeFileSync(lastInputs, inputs);
fs.writeFileSync(path.join(dist, 'build-id.txt'), build);

async function prepareAll(): Promise<void> {
  // Only now is everything there that they import.
  const { prepare } = await import('../prepared-wordings.ts');
  const { readPackageTemplates, soundFiles } = await import('../read-templates.ts');
  const { compileTemplates, precompile } = await import('../emit/tutorial/render-tutorial.ts');
  const templates = readPackageTemplates();
  const { file, text } = prepare(templates, build);
  if (text !== null) fs.writeFileSync(file, text);
  const areSound = compileTemplates(templates).problems.length === 0;
  for (const [name, made] of soundFiles(templates, areSound ? precompile(templates) : null))
    fs.writeFileSync(name, made);
  const { prepareCatalogue } = await import('../prepared-catalogue.ts');
  const catalogue = await prepareCatalogue();
  fs.writeFileSync(catalogue.file, catalogue.text);
}

/** What was compiled from a file that is gone or moved would else stay, and be packed. */
function hasSource(file: string): boolean {
  if (path.dirname(file) === known) return true;
  const from = file.startsWith(declarations) ? declarations : dist;
  const stem = path.join(source, path.relative(from, file)).replace(/(?:\.d\.ts|\.js|\.sh)$/u, '');
  return MADE_HERE.has(path.basename(file)) || ['.ts', '.js', '.d.ts', '.sh'].some((end) => fs.existsSync(stem + end));
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => textOrder(a.name, b.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}
