/** What npm runs before it packs (`prepack`): the program and its types, put together below `lib`. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePackage } from './bundle-package.ts';
import { rollUpDeclarations } from './roll-up-declarations.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lib = path.join(root, 'lib');

await bundlePackage(root, lib);
fs.writeFileSync(path.join(lib, 'index.d.ts'), rollUpDeclarations(root).types);
