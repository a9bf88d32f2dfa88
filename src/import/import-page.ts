/** A published page in, a manifest out, and the account of everything that the page says. */
import { knownSteps } from '../emit/tutorial/portal/steps-on-page.ts';
import { compileSound, compileTemplates } from '../emit/tutorial/render-tutorial.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { movedPlaces } from '../page/moved-places.ts';
import { countFacts, type FactCounts } from '../page/outline/count-facts.ts';
import { pageId } from '../page/page-id.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { accountOf, type Fate, type Unplaced } from './claims/account.ts';
import type { Claim } from './claims/claim.ts';
import type { PageProblem } from './claims/page-problem.ts';
import { pageProblems } from './claims/page-problems.ts';
import { type PutTogether, putTogether } from './claims/put-together.ts';
import { allReaders, type Reader } from './claims/readers.ts';
import { goneOf } from './claims/refuse.ts';
import { credentialReading } from './credentials/read-credentials.ts';
import { severityOf } from './import-rules.ts';
import { notATutorial } from './not-a-tutorial.ts';
import { type Outline, readOutline } from './outline/outline.ts';
import { regionsOf } from './outline/regions.ts';
import type { Span } from './outline/span.ts';
import { formSeen } from './readers/page-form.ts';
import { makeWordings, type WordingTable } from './wording/make-wordings.ts';
import { readWordings } from './wording/read-wordings.ts';

export interface ImportOptions {
  /** Templates by file name: the wording of pages that were made with them is known. */
  readonly templates: ReadonlyMap<string, string>;
  /** What they say, where that was worked out before, of templates without a mistake. */
  readonly wordings?: WordingTable | null;
  /** In which order the readers are asked; it makes no difference. */
  readonly readers?: readonly Reader[];
}

export interface ImportedPage {
  readonly file: string;
  readonly id: string;
  /** `null`: the page is no provisioning tutorial. */
  readonly manifest: Manifest | null;
  readonly facts: FactCounts;
  /** Spans of the page by what became of them. */
  readonly placed: number;
  readonly boilerplate: number;
  readonly kept: number;
  readonly unplaced: readonly Unplaced[];
  /** What became of each span; and the claims that stand in the manifest, by the pointer of their value. */
  readonly fates: ReadonlyMap<Span, Fate>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly problems: readonly Problem[];
  /** Facts of any kind: all, and those that neither the manifest nor the platform's wording holds. */
  readonly found: number;
  readonly lost: number;
}

/** Reads pages one after another; what the templates say is worked out once. */
export function pageImporter(options: ImportOptions): (text: string, file: string) => ImportedPage {
  const { templates, wordings = null } = options;
  const known = readWordings(wordings ?? makeWordings(templates));
  const kit = wordings === null ? compileTemplates(templates).kit : compileSound(templates);
  const readers = options.readers ?? allReaders();
  return (text, file) => {
    const id = pageId(file);
    const outline = readOutline(text, known, id);
    // What templates made is a tutorial, whatever words they have.
    const refused = outline.isOurs ? null : notATutorial(outline);
    if (refused !== null)
      return imported(file, id, null, outline, accountOf({ ...outline, sections: [] }, [], [], []), [refused]);
    const seen = formSeen(outline, kit);
    const portal = kit?.portals.get(seen.portal ?? '')?.data;
    const steps = kit === null ? new Set<string>() : knownSteps(kit, seen);
    const parts = { outline, regions: regionsOf(outline), seen, steps, fields: portal?.fields ?? [] };
    const reading = { ...parts, credentials: credentialReading(parts) };
    const claims = readers.flatMap((read) => read(reading));
    const put = putTogether(claims, id, kit);
    const usual = put.usual.flatMap(({ covers }) => covers);
    const gone = [...reading.credentials.dropped, ...put.refusals.flatMap(goneOf), ...movedPlaces(outline, put.placed)];
    const account = accountOf(outline, [...put.placed.values()].flat(), usual, gone);
    return imported(file, id, put, outline, account, pageProblems(reading, put));
  };
}

function imported(
  file: string,
  id: string,
  put: PutTogether | null,
  outline: Outline,
  { fates, unplaced }: ReturnType<typeof accountOf>,
  problems: readonly PageProblem[],
): ImportedPage {
  const spans = [...fates];
  const withFate = (fate: Fate): Span[] => spans.flatMap(([span, each]) => (each === fate ? [span] : []));
  const facts = countFacts(outline.spans);
  const manifest = put?.manifest ?? null;
  return {
    ...{ file, id, manifest, facts: facts.counts, unplaced, found: facts.found },
    ...{ fates, claims: put?.placed ?? new Map() },
    placed: withFate('placed').length,
    boilerplate: withFate('boilerplate').length,
    kept: withFate('kept').length,
    lost: manifest === null ? facts.found : countFacts(withFate('unplaced')).found,
    problems: sortProblems(problems.map((problem) => placed(problem, file))),
  };
}

function placed({ rule, line, message, hint }: PageProblem, file: string): Problem {
  return { rule, severity: severityOf(rule), message, file, line, column: 1, pointer: '', hint };
}
