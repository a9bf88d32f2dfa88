/** Which claims a manifest cannot hold: its schema, the rules for manifests and the page that it makes are asked. */
import { pageForm } from '../../emit/tutorial/page-form.ts';
import { emitTutorial, type TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { Finding } from '../../json/finding.ts';
import { holderOf } from '../../json/holder-of.ts';
import { expressionFindings } from '../../lint/findings/expression-findings.ts';
import { ruleFindings } from '../../lint/findings/rule-findings.ts';
import { manifestRules } from '../../lint/manifest-rules.generated.ts';
import { subjectOf } from '../../lint/subject.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import { printManifest } from '../../manifest/print-manifest.ts';
import { generatedPageErrors } from '../../page/check-generated-page.ts';
import { leftText, partsGone } from '../../page/left-text.ts';
import { readPage } from '../../page/read-page.ts';
import { traceLines } from '../../trace/trace-lines.ts';
import type { Unplaced } from './account.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import { claimsWithin } from './resolve.ts';

export interface Refusal {
  readonly claim: Claim;
  readonly finding: Finding;
  /** What of it can stand in a manifest. */
  readonly left: Claim | null;
}

/** @param kit what `gen` would make the page of */
export type Judge = (draft: Draft, kit: TemplateKit | null) => Refusal[];

export const schemaRefusals: Judge = ({ placed, misfits }) => {
  const unreadable = [...placed].filter(([, claims]) => claims.some((each) => String(each.value).includes('\uFFFD')));
  return refused([...misfits, ...unreadable.map(([pointer]) => ({ ...UNREADABLE, pointer }))].filter(isError), placed);
};

/** What stands in a file for a character that was none: a manifest with it would be taken for one in another encoding. */
const UNREADABLE = {
  rule: 'file-encoding',
  severity: 'error',
  message: 'A character here cannot be read.',
  hint: 'Write the character that was meant.',
} as const;

const ERRORS = manifestRules.filter(isError);

export const ruleRefusals: Judge = ({ manifest, connector, placed }) => {
  if (manifest === null || connector === null) return [];
  const subject = subjectOf(manifest, connector);
  return refused([...ruleFindings(subject, ERRORS), ...expressionFindings(subject)].filter(isError), placed);
};

/** A form that nobody ever saw makes no page: of two times, what the page says of the way there gives way. */
export const formRefusals: Judge = ({ connector, placed }, kit) => {
  if (connector === null || kit === null) return [];
  const { problems } = pageForm(connector, kit, {});
  const unseen = problems.filter(({ rule }) => rule === 'page-combination');
  return refused(unseen, placed);
};

/** A page that breaks a rule for pages is not written: the part of the manifest that made the line is left out. */
export const pageRefusals: Judge = ({ manifest, connector, placed }, kit) => {
  if (manifest === null || connector === null || kit === null) return [];
  const { id, manifestPath: file } = connector;
  const { text } = emitTutorial(connector, kit);
  const problems = generatedPageErrors(readPage(text), file, connector);
  if (problems.length === 0) return [];
  const wanted = problems.map(({ line }) => line);
  const placeOf = traceLines({ id, file, text: printManifest(manifest) }, kit, {}, wanted);
  const lines = text.split('\n');
  const refusalsOf = refusalsIn(placed);
  return problems.flatMap(({ rule, severity, message, hint, line, column, endColumn }) => {
    const words = (lines[line - 1] ?? '').slice(column - 1, (endColumn ?? column) - 1);
    const sayersAt = (pointer: string) => refusalsOf({ rule, severity, message, hint, pointer }, words);
    // What stands beside the place may say it, and keep its own place once it is mended.
    const mendedAt = (pointer: string): Refusal[] => {
      const mended = sayersAt(pointer).filter(({ left }) => left !== null);
      return mended.length > 0 || pointer === '' ? mended : mendedAt(holderOf(pointer));
    };
    const pointer = placeOf(line)?.pointer ?? '';
    const [sayers, mended] = [sayersAt(pointer), mendedAt(pointer)];
    const said = sayers.length > 0 ? sayers : mended;
    const all = said.length > 0 ? said : refusalsOf({ rule, severity, message, hint, pointer });
    return all.filter(({ claim }) => !NEEDED.has(claim.fact));
  });
};

/** Without them there is no manifest: what they are, `gen` will say of them again. */
const NEEDED: ReadonlySet<FactPath> = new Set<FactPath>([
  ...(['/name', '/auth/method', '/users/actions', '/users/basis'] as const),
  ...(['/tutorial/edition', '/tutorial/vocabulary'] as const),
]);

function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error';
}

function refused(findings: readonly Finding[], placed: Draft['placed']): Refusal[] {
  if (findings.length === 0) return [];
  const refusalsOf = refusalsIn(placed);
  return findings.flatMap((finding) => refusalsOf(finding));
}

/**
 * The claims whose value stands where a finding is, or below it; where there are none, those of the nearest value around it.
 * With words, those that say them alone.
 */
function refusalsIn(placed: Draft['placed']): (finding: Finding, words?: string) => Refusal[] {
  const within = new Map<string, Claim[]>();
  for (const [at, claims] of placed) {
    for (let pointer = at; pointer !== ''; pointer = holderOf(pointer)) {
      const known = within.get(pointer) ?? [];
      within.set(pointer, known);
      known.push(...claims);
    }
  }
  const claimsAt = (pointer: string): readonly Claim[] =>
    within.get(pointer) ?? (pointer === '' ? [] : claimsAt(holderOf(pointer)));
  return (finding, words = '') =>
    claimsWithin(claimsAt(finding.pointer), finding.range)
      .filter(({ value }) => String(value).includes(words))
      .map((claim) => ({ claim, finding, left: leftOf(claim, finding) }));
}

/** A sentence is more than the address that it links to, or the step that it names. */
function leftOf(claim: Claim, { rule, message }: Finding): Claim | null {
  const value = typeof claim.value === 'string' ? leftText(claim.value, rule, message) : null;
  return value === null ? null : { ...claim, value };
}

/** What is gone of a sentence of which the rest stays, or that says other things too. */
export function goneOf({ claim, left }: Refusal): Unplaced[] {
  const text = String(claim.value);
  const isAside = claim.covers.length === 0 && claim.certainty === 'stated';
  if (left === null) return isAside ? [{ line: claim.line, text }] : [];
  return partsGone(text, String(left.value)).map((part) => ({ line: claim.line, text: part }));
}
