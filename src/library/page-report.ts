/** What a person has to know of one page that is brought in: what became of each part of it, and how much it needs him. */
import type { FormNames } from '../emit/tutorial/page-form.ts';
import type { Unplaced } from '../import/claims/account.ts';
import type { ImportedPage } from '../import/import-page.ts';
import type { ImportRuleId } from '../import/import-rules.ts';
import type { Problem } from '../problem/problem.ts';
import { type Listed, listedParts } from './listed-parts.ts';

/** What a person is needed for, the gravest first. `nothing`: the manifest holds the whole page. */
export const NEEDS = ['refused', 'unplaced', 'contradicted', 'missing', 'kept', 'nothing'] as const;

export type Need = (typeof NEEDS)[number];

/** What became of the manifest; `missing` and `stale`: what would be written, and was not asked for. */
export type ImportStatus = 'created' | 'updated' | 'unchanged' | 'missing' | 'stale' | 'exists' | 'refused';

export interface Told extends Pick<Problem, 'line' | 'rule' | 'message' | 'hint'> {}

export interface PageReport {
  readonly file: string;
  /** Relative to the project; `null`: there is none. */
  readonly manifest: string | null;
  readonly status: ImportStatus;
  /** The gravest thing that a person is needed for. */
  readonly needs: Need;
  /** `null`: the page has no form that is known. */
  readonly form: FormNames | null;
  readonly facts: { readonly found: number; readonly placed: number };
  readonly parts: Readonly<Record<'placed' | 'kept' | 'platform' | 'unplaced', number>>;
  /** The page as a whole, or a fact of it that no manifest can hold. */
  readonly refused: readonly Told[];
  readonly unplaced: readonly Unplaced[];
  readonly contradicted: readonly Told[];
  /** What a manifest has to say, and the page does not. */
  readonly missing: readonly Told[];
  readonly kept: readonly Listed[];
  readonly placed: readonly Listed[];
}

/** `status`: the status of the page's manifest says it. */
const KINDS: Readonly<Record<ImportRuleId, 'refused' | 'contradicted' | 'missing' | 'status'>> = {
  'import-not-a-tutorial': 'refused',
  'import-unreadable': 'refused',
  'import-fact-refused': 'refused',
  'import-manifest-exists': 'status',
  'import-name-differs': 'contradicted',
  'import-auth-contradicts': 'contradicted',
  'import-label-differs': 'contradicted',
  'import-groups-contradict': 'contradicted',
  'import-actions-contradict': 'contradicted',
  'import-attribute-listed-twice': 'contradicted',
  'import-fact-contradicts': 'contradicted',
  'import-unknown-credentials': 'missing',
  'import-unknown-mapping': 'missing',
  'import-unknown-actions': 'missing',
  'import-unknown-gallery': 'missing',
};

export interface Brought extends Pick<PageReport, 'manifest' | 'status' | 'form'> {
  /** Hides what is a secret wherever a text of the page is shown. */
  readonly mask: (text: string) => string;
}

export function reportPage(page: ImportedPage, { manifest, status, form, mask }: Brought): PageReport {
  const shown = <T extends { readonly text: string }>(list: readonly T[]) =>
    list.map((each) => ({ ...each, text: mask(each.text) }));
  const told = (kind: 'refused' | 'contradicted' | 'missing'): Told[] =>
    page.problems
      .filter(({ rule }) => kindOf(rule, status) === kind)
      .map(({ line, rule, message, hint }) => ({
        line,
        rule,
        message: mask(message),
        hint: hint === null ? null : mask(hint),
      }));
  const { file, found, lost, unplaced: left, boilerplate } = page;
  const listed = listedParts(page.claims, page.fates);
  // Of a page that is refused as a whole, no part is told of.
  const unplaced = page.manifest === null ? [] : shown(left);
  const lists = {
    ...{ refused: told('refused'), unplaced, contradicted: told('contradicted'), missing: told('missing') },
    ...{ kept: shown(listed.kept), placed: shown(listed.placed) },
  };
  return {
    ...{ file, manifest, status, needs: needOf(status, lists), form },
    facts: { found, placed: found - lost },
    parts: {
      ...{ placed: listed.placed.length, kept: listed.kept.length },
      ...{ platform: boilerplate, unplaced: unplaced.length },
    },
    ...lists,
  };
}

/** A rule that is none of an import's own: the manifest that came of it breaks it, or the page cannot be read. */
function kindOf(rule: string, status: ImportStatus): (typeof KINDS)[ImportRuleId] {
  const known = Object.entries(KINDS).find(([id]) => id === rule)?.[1] ?? 'refused';
  return known === 'status' && status === 'refused' ? 'refused' : known;
}

/** What of a page is left out of its manifest weighs as much, whether it has no place or breaks a rule. */
function needOf(
  status: ImportStatus,
  lists: Pick<PageReport, 'refused' | 'unplaced' | 'contradicted' | 'missing' | 'kept'>,
): Need {
  if (status === 'refused') return 'refused';
  if (lists.refused.length > 0) return 'unplaced';
  return NEEDS.find((need) => need !== 'nothing' && lists[need].length > 0) ?? 'nothing';
}
