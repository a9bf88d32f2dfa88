/** What lint says of a connector, and all that keeps gen from writing it: one answer for both commands. */
import type { Connector } from '../connector/connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import { emitTutorial, type TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { type LintedManifest, lintManifest } from '../lint/lint-manifest.ts';
import { wordDoubled } from '../lint/rules/word-doubled.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { doubledWords } from '../markdown/doubled-words.ts';
import { checkGeneratedPage } from '../page/check-generated-page.ts';
import type { SearchedParts } from '../page/rules/slip.ts';
import type { Problem } from '../problem/problem.ts';
import { type BrokenManifest, problemsBeside } from './problems-beside.ts';

export interface CheckedConnector {
  /** `null` where the manifest does not fit its schema. */
  readonly connector: Connector | null;
  /** The tutorial; `null` where an error stands in its way. */
  readonly page: string | null;
  /** Which parts of the page have something that may be a slip; `null` where nobody looked. */
  readonly searched: SearchedParts | null;
  readonly problems: readonly Problem[];
  /** Texts that problems point into and that need not be on the disk: a page that was refused. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The manifest held to every rule, its page rendered, and the page held to the rules of pages. */
export async function checkConnector(
  manifest: ManifestFile,
  kit: TemplateKit,
  choice: PageChoice,
): Promise<CheckedConnector> {
  const linted = lintManifest(manifest.text, manifest.file, manifest.id, manifest.record);
  const { connector, document, problems } = linted;
  const refused = { connector, page: null, searched: null, sources: new Map<string, string>() };
  if (document === null) return { ...refused, problems };
  const toldWith = (found: readonly Problem[]): Problem[] => [
    ...problems,
    ...found.map((problem) => ({ ...problem, ...document.place(problem.pointer) })),
  ];
  const beside = async (): Promise<CheckedConnector> => {
    const broken = brokenManifest(linted);
    const found = broken === null ? [] : await problemsBeside(broken, kit, choice);
    return { ...refused, problems: toldWith(found.filter((problem) => !isToldAlready(problem, problems))) };
  };
  if (connector === null || problems.some(isError)) return beside();

  const { text, problems: ofPage } = emitTutorial(connector, kit, choice);
  if (ofPage.some(isError)) return beside();
  const told = toldWith(ofPage);
  const page = { file: `generated/${connector.id}/tutorial.md`, text };
  const { problems: found, searched } = await checkGeneratedPage(text, page.file, connector);
  if (found.length === 0) return { ...refused, page: text, searched, problems: told };
  const wanted = found.map(({ line }) => line);
  // What traces lines is loaded for a page with a problem: few have one.
  const { traceLines } = await import('../trace/trace-lines.ts');
  const { placePageProblems } = await import('./place-page-problems.ts');
  const placed = placePageProblems(found, page, document, traceLines(manifest, kit, choice, wanted)).filter(
    (problem) => !isToldAlready(problem, told),
  );
  return {
    connector,
    page: found.some(isError) ? null : text,
    searched,
    problems: [...told, ...placed],
    sources: new Map([[page.file, text]]),
  };
}

/** What can be read of a manifest with errors; `null` where too much of it is wrong. */
function brokenManifest({ manifest, connector, mended, problems }: LintedManifest): BrokenManifest | null {
  const told = new Set(problems.filter(isError).map(({ pointer }) => pointer));
  if (mended !== null) return { ...mended, told };
  return manifest === null || connector === null ? null : { manifest, connector, places: [], told };
}

/** A word twice is seen in the manifest and again on the page that it makes. */
function isToldAlready({ rule, pointer, message }: Problem, problems: readonly Problem[]): boolean {
  return (
    rule === 'page-slip' &&
    doubledWords(message).length > 0 &&
    problems.some((other) => other.rule === wordDoubled.id && other.pointer === pointer)
  );
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}
