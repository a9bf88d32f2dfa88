/**
 * Where the templates come from: the package's own, with a project's laid over them. Whoever uses the library can
 * render pages without writing that walk again; it goes through the one room that reads the disk, which follows no link.
 */
import { importMade } from './disk/import-made.ts';
import { listEntries } from './disk/list-folder.ts';
import { isFile, isFolder } from './disk/look.ts';
import { PACKAGE_ROOT, PROGRAM_ROOT } from './disk/package-root.ts';
import { below, type Place, placeIn } from './disk/place.ts';
import { readIfThere, readText } from './disk/read-file.ts';
import type { Precompiled } from './emit/tutorial/precompiled.ts';
import { digestOf, withUnixLineEnds } from './generate/digest.ts';
import { MEGABYTE } from './problem/megabyte.ts';
import { textOrder } from './problem/text-order.ts';

/** Text by relative name with forward slashes, in the order of the names. */
export type TemplateTexts = ReadonlyMap<string, string>;

/**
 * The package's templates with the project's own laid over them: the same relative name wins. Throws where a template
 * is a link or cannot be read.
 *
 * @param root the folder of the project; its templates stand in `templates/`, and there need be none
 */
export function readTemplates(root: string): TemplateTexts {
  const templates = [...readPackageTemplates(), ...readFolder(placeIn(root, 'templates'))];
  return new Map([...new Map(templates)].sort(byName));
}

/** The templates of a project that has none of its own. */
export function readPackageTemplates(): TemplateTexts {
  return new Map(readFolder(placeIn(PACKAGE_ROOT, 'templates')));
}

/** The digest of the package's templates, if they had no mistake when the program was built. */
const SOUND = placeIn(PROGRAM_ROOT, 'sound-templates.txt');

/** What was compiled from them: a module. */
const COMPILED = placeIn(PROGRAM_ROOT, 'sound-templates.mjs');

/**
 * What was compiled from these templates when the program was built; `null` where it was built with others, or a mistake
 * was found in them, grave or not.
 */
export async function readSound(templates: TemplateTexts): Promise<Precompiled | null> {
  const isSound = readIfThere(SOUND) === digestOfTemplates(templates) && isFile(COMPILED);
  return isSound ? importMade<Precompiled>(COMPILED) : null;
}

/** What is made of templates when the program is built, by the names of the files. */
export function soundFiles(templates: TemplateTexts, compiled: string | null): ReadonlyMap<string, string> {
  return new Map([
    [COMPILED.path, compiled ?? ''],
    [SOUND.path, compiled === null ? '' : digestOfTemplates(templates)],
  ]);
}

function digestOfTemplates(templates: TemplateTexts): string {
  return digestOf(JSON.stringify([...templates].sort(byName)));
}

const MOST_BYTES = 5 * MEGABYTE;

type NamedText = readonly [name: string, text: string];

function readFolder(folder: Place, name = ''): NamedText[] {
  return listEntries(folder).flatMap(({ name: own, kind }): NamedText[] => {
    const [place, full] = [below(folder, own), `${name}${own}`];
    if (kind === 'folder' || (kind === 'other' && isFolder(place))) return readFolder(place, `${full}/`);
    return /\.(?:hbs|json)$/u.test(own) ? [[full, withUnixLineEnds(readText(place, MOST_BYTES))]] : [];
  });
}

function byName([a]: NamedText, [b]: NamedText): number {
  return textOrder(a, b);
}
