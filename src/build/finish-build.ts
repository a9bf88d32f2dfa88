/** The last step of `npm run build`: files that tsc does not copy, the mode of the command, and the build's own digest. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = path.join(root, 'dist');
const source = path.join(root, 'src');

for (const file of filesBelow(source).filter((name) => name.endsWith('.js') || name.endsWith('.d.ts'))) {
  fs.copyFileSync(file, path.join(dist, path.relative(source, file)));
}
fs.chmodSync(path.join(dist, 'cli/main.js'), 0o755);

const hash = createHash('sha256');
for (const file of filesBelow(dist).filter((name) => name.endsWith('.js'))) hash.update(fs.readFileSync(file));
fs.writeFileSync(path.join(dist, 'build-id.txt'), hash.digest('base64url'));

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}
