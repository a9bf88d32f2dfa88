/** `npm run new:rule NAME` and its like: writes the files of a new row, and the lists in which it stands. */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isStart, STARTS, startingFiles } from '../derive/starting-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [kind = '', name = ''] = process.argv.slice(2);

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!isStart(kind)) refuse(`Say what is new: ${Object.keys(STARTS).join(', ')}.`);
const start = STARTS[kind];
if (!start.name.test(name)) refuse(`The name of ${start.what} looks like this: ${start.example}`);

const files = Object.entries(startingFiles(kind, name));
const taken = files.find(([file]) => fs.existsSync(path.join(root, file)));
if (taken !== undefined) refuse(`There is a file ${taken[0]}.`);

for (const [file, text] of files) fs.writeFileSync(path.join(root, file), text);
// They import most of the program: who is refused waits for none of it.
const { derivedFiles } = await import('./derived-files.ts');
const { writeDerivedFiles } = await import('./write-derived-files.ts');
writeDerivedFiles(await derivedFiles());
for (const [file] of files) console.log(`created   ${file}`);
console.log('Replace what it looks at and its examples, then run: npm test');
