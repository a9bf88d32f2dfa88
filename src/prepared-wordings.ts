/**
 * What recognises pages made with this package's templates is made once, when the package is built: an import of one
 * page would else spend most of its time on it. Without the file, or with other templates, it is worked out.
 */
import { PROGRAM_ROOT } from './disk/package-root.ts';
import { placeIn } from './disk/place.ts';
import { readIfThere } from './disk/read-file.ts';
import { compileTemplates } from './emit/tutorial/render-tutorial.ts';
import { digestOf } from './generate/digest.ts';
import { makeWordings, type WordingTable } from './import/wording/make-wordings.ts';
import type { TemplateTexts } from './read-templates.ts';

interface Prepared {
  /** Of the program that made it, and of the templates that it was made of. */
  readonly build: string;
  readonly templates: string;
  readonly wordings: WordingTable;
}

const FILE = placeIn(PROGRAM_ROOT, 'wordings.json');

/** `null`: nothing was prepared for these templates. */
export function readPrepared(templates: TemplateTexts): WordingTable | null {
  const text = readIfThere(FILE);
  if (text === null) return null;
  const prepared: Prepared = JSON.parse(text);
  return prepared.templates === digestOfAll(templates) ? prepared.wordings : null;
}

/**
 * The file's place, and the text that should stand there; `null`: it stands there already, or nothing should.
 *
 * @param build the digest of the program
 */
export function prepare(
  templates: TemplateTexts,
  build: string,
): { readonly file: string; readonly text: string | null } {
  const made = { build, templates: digestOfAll(templates) };
  const isThere = readIfThere(FILE)?.startsWith(JSON.stringify(made).slice(0, -1)) ?? false;
  // What has a mistake is told of by those who render it.
  if (isThere || compileTemplates(templates).kit === null) return { file: FILE.path, text: null };
  const prepared: Prepared = { ...made, wordings: makeWordings(templates) };
  return { file: FILE.path, text: JSON.stringify(prepared) };
}

function digestOfAll(templates: TemplateTexts): string {
  return digestOf(JSON.stringify([...templates]));
}
