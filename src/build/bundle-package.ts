/**
 * What is published, put together below `lib`: the modules of `dist` and the libraries they use in a hundred and fifty files in
 * the place of some three thousand, so that the package is small on a disk and each command reads only what it needs.
 * Development goes on in `dist`, module by module.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type OutputAsset, type OutputChunk, type RolldownBuild, rolldown } from 'rolldown';
import { withAskedBuiltins } from './asked-builtins.ts';
import { joinParts, type Part } from './join-parts.ts';
import { licencesOf } from './licences-of.ts';
import { withSharedLayouts } from './shared-layouts.ts';
import { withTextsAside } from './texts-aside.ts';

/** What is started by its name: the command, the library, and the threads. */
export const ENTRIES = [
  'index',
  'cli/main',
  'cli/gen/generate-thread',
  'cli/impact/count-thread',
  'cli/preview/worker',
] as const;

/** What the program reads beside itself. */
export const FILES = [
  'build-id.txt',
  'catalogue.json',
  'sound-templates.mjs',
  'sound-templates.txt',
  'wordings.json',
  'cli/project/git-textconv.sh',
] as const;

/**
 * Puts the program together; its types are `rollUpDeclarations`'.
 *
 * @param root the folder of the package, built
 * @param lib the folder that is made anew
 */
export async function bundlePackage(root: string, lib: string): Promise<void> {
  const dist = path.join(root, 'dist');
  fs.rmSync(lib, { recursive: true, force: true });
  const chunks = await bundle(dist, lib);
  for (const file of FILES) {
    fs.mkdirSync(path.dirname(path.join(lib, file)), { recursive: true });
    fs.copyFileSync(path.join(dist, file), path.join(lib, file));
  }
  fs.chmodSync(path.join(lib, 'cli/main.js'), 0o755);
  fs.writeFileSync(
    path.join(lib, 'third-party-licences.txt'),
    licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)),
  );
}

const NAMES = { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' };

async function bundle(dist: string, lib: string): Promise<OutputChunk[]> {
  const input = Object.fromEntries(ENTRIES.map((name) => [name, path.join(dist, `${name}.js`)]));
  const build = await rolldown({
    input,
    platform: 'node',
    // What parts are joined of is told module by module below.
    preserveEntrySignatures: 'allow-extension',
    // Some libraries are written for several loaders at once; what they have for this one can be followed.
    resolve: { mainFields: ['module', 'main'] },
    // A module that is not found would be missed by a user; nothing of the kind is packed.
    onLog: (_level, { code, message }) => {
      throw new Error(`${code}: ${message}`);
    },
  });
  const groups = [{ debugName: 'joined parts', name: await groupTeller(build), includeDependenciesRecursively: false }];
  const { output } = await build.write({ ...NAMES, dir: lib, codeSplitting: { groups } });
  await build.close();
  const chunks = chunksOf(output);
  // What stood before a spread in `dist`, the bundler left out.
  for (const { fileName, code } of chunks) {
    const folder = path.posix.dirname(fileName);
    const texts = path.posix.relative(folder, `texts/${path.basename(fileName, '.js')}`);
    const { program, files } = withTextsAside(withSharedLayouts(code), texts);
    for (const [name, text] of files) writeIn(path.join(lib, folder, name), text);
    fs.writeFileSync(path.join(lib, fileName), withAskedBuiltins(program));
  }
  return chunks;
}

function writeIn(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function chunksOf(output: readonly (OutputChunk | OutputAsset)[]): OutputChunk[] {
  return output.filter((file) => file.type === 'chunk');
}

/** The name of the file that a module goes into, `null` where the bundler chooses. It is named after the largest of its parts. */
async function groupTeller(build: RolldownBuild): Promise<(module: string) => string | null> {
  const chunks = chunksOf((await build.generate(NAMES)).output);
  const parts = chunks.map(({ fileName, code, imports }) => {
    const { program } = withTextsAside(code, '');
    return { file: fileName, size: program.length, imports };
  });
  const groups = joinParts(parts, startsOf(chunks));
  const names = new Map(groups.flatMap((group) => group.map(({ file }) => [file, nameOf(group)])));
  const byModule = new Map(
    chunks.flatMap(({ fileName, moduleIds }) => moduleIds.map((id) => [id, names.get(fileName) ?? null])),
  );
  return (module) => byModule.get(module) ?? null;
}

function nameOf([largest]: readonly Part[]): string {
  return path.basename(largest?.file ?? '', '.js');
}

/** What is loaded later is mostly loaded by the command, which begins with all that an entry loads by itself. */
function startsOf(chunks: readonly OutputChunk[]): string[][] {
  const command = chunks.filter(isOfCommand).map(({ fileName }) => fileName);
  return chunks.flatMap(({ fileName, isEntry, isDynamicEntry }) => {
    if (isEntry) return [[fileName]];
    return isDynamicEntry ? [[...command, fileName]] : [];
  });
}

/** Whether every start of the command loads it. */
function isOfCommand({ facadeModuleId }: OutputChunk): boolean {
  return facadeModuleId !== null && COMMAND.test(facadeModuleId);
}

const COMMAND = /[\\/]cli[\\/](?:main|process[\\/]run)\.js$/u;
