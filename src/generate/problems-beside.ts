/** What there is to say of the page of a manifest that has errors, besides these: nobody mends it in rounds. */
import type { Connector } from '../connector/connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import { emitTutorial, type TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { touches } from '../json/json-node.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { manifestTexts } from '../manifest/manifest-texts.ts';
import { checkGeneratedPage } from '../page/check-generated-page.ts';
import type { Problem } from '../problem/problem.ts';

export interface BrokenManifest {
  /** With examples in the place of what does not fit: it gives a page, which nobody is to read. */
  readonly manifest: Manifest;
  readonly connector: Connector;
  /** What is not as it was written. */
  readonly places: readonly string[];
  /** Where something is told already. */
  readonly told: ReadonlySet<string>;
}

/** Each problem is of a part that no error lies in, and stays when the errors are mended. */
export async function problemsBeside(
  broken: BrokenManifest,
  kit: TemplateKit,
  choice: PageChoice,
): Promise<readonly Problem[]> {
  const { text, problems } = emitTutorial(broken.connector, kit, choice);
  const ofForm = problems.filter(({ rule, severity, pointer }) => {
    // What does not go together rests on several names.
    const about = rule === 'page-combination' ? '/tutorial' : pointer;
    return severity === 'error' && isAsWritten(broken, about);
  });
  const page = text === '' ? pageInAnyForm(broken.connector, kit) : text;
  return [...ofForm, ...(await problemsOfTexts(broken, page))];
}

function isAsWritten({ places }: BrokenManifest, pointer: string): boolean {
  return !places.some((place) => touches(place, pointer));
}

/** Where its own form is one of the errors: a text is the same in each. */
function pageInAnyForm(connector: Connector, kit: TemplateKit): string {
  const [edition = ''] = kit.editions.keys();
  const [vocabulary = ''] = kit.vocabularies.keys();
  const page = { ...connector.page, edition, vocabulary, portal: null, navigation: null, includes: null };
  return emitTutorial({ ...connector, page }, kit).text;
}

/**
 * What a page of a broken manifest says may follow from the errors. A text that has a problem on a page of its own as
 * well has it on its own account.
 */
async function problemsOfTexts(broken: BrokenManifest, page: string): Promise<Problem[]> {
  const { manifest, connector, told } = broken;
  // Whether a word is the name of the app is asked of every text.
  if (!isAsWritten(broken, '/name')) return [];
  const sayings = new Set((await foundIn(page, connector)).map(sayingOf));
  if (sayings.size === 0) return [];
  const found: Problem[] = [];
  for (const { pointer, text } of manifestTexts(manifest)) {
    if (told.has(pointer) || !isAsWritten(broken, pointer)) continue;
    const alone = (await foundIn(text, connector)).filter((problem) => sayings.has(sayingOf(problem)));
    const place = { file: connector.manifestPath, line: 1, column: 1, pointer };
    found.push(...alone.map(({ rule, severity, message, hint }) => ({ rule, severity, message, hint, ...place })));
  }
  return found;
}

async function foundIn(text: string, connector: Connector): Promise<readonly Problem[]> {
  return (await checkGeneratedPage(text, '', connector)).problems;
}

function sayingOf({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}
