/**
 * What the laws about sources ask of a file, read out of it in one go: parsing all of them takes longer than everything
 * else here. It is kept from run to run, so that only what changed is parsed; a file whose text or whose readers are
 * other ones is read again.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { parseSync, version } from 'vite';
import { type ModuleExports, readModule } from './exports.ts';
import { filesBelow, ROOT, readSource, type SourceFile } from './source-file.ts';
import { type Measure, measureProgram } from './source-measure.ts';

export interface KnownSource {
  readonly source: SourceFile;
  readonly exports: ModuleExports;
  readonly measure: Measure;
}

interface Kept extends KnownSource {
  readonly digest: string;
}

const CACHE = path.join(ROOT, 'node_modules/.cache/scimanifest-sources');
const READERS = ['exports.ts', 'known-sources.ts', 'source-file.ts', 'source-measure.ts'];
const readers = READERS.map((name) => fs.readFileSync(path.join(import.meta.dirname, name), 'utf8')).join('\n');

const known: Map<string, Kept> = readKept();

/** The scripts and modules of a folder and of those below it, declarations apart. */
export function knownSources(folder: string): readonly KnownSource[] {
  const files = filesBelow(folder).filter((file) => /\.m?[jt]s$/u.test(file) && !/\.d\.m?ts$/u.test(file));
  let isNew = false;
  const all = files.map((file) => {
    const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
    const digest = createHash('sha1').update(`${version}\n${readers}\n${file}\n${text}`).digest('base64');
    const found = known.get(file);
    if (found?.digest === digest) return found;
    isNew = true;
    const { program } = parseSync(file, text);
    const [source, exports] = [readSource(file, program), readModule(file, text, program)];
    const made = { digest, source, exports, measure: measureProgram(text, program) };
    known.set(file, made);
    return made;
  });
  if (isNew) keep();
  return all;
}

/** Another worker may write at the same time: either has read the same files. */
function keep(): void {
  const unfinished = `${CACHE}-${process.pid}`;
  fs.mkdirSync(path.dirname(CACHE), { recursive: true });
  fs.writeFileSync(unfinished, serialize(known));
  fs.renameSync(unfinished, CACHE);
}

function readKept(): Map<string, Kept> {
  try {
    return deserialize(fs.readFileSync(CACHE));
  } catch {
    return new Map();
  }
}
