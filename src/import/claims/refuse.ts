/** Which claims a manifest cannot hold: its schema, the rules for manifests and the page that it makes are asked. */
import { resolveConnector } from '../../connector/resolve-connector.ts';
import { emitTutorial, type TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { Finding } from '../../json/finding.ts';
import { expressionFindings } from '../../lint/expression-findings.ts';
import { ruleFindings } from '../../lint/lint-manifest.ts';
import { subjectOf } from '../../lint/subject.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import { printManifest } from '../../manifest/print-manifest.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { generatedPageProblems } from '../../page/check-generated-page.ts';
import { readPage } from '../../page/read-page.ts';
import { tracePage } from '../../trace/trace-page.ts';
import type { Assembled } from './assemble.ts';
import type { Claim } from './claim.ts';
import { claimsWithin } from './resolve.ts';

export interface Refusal {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** @param kit what `gen` would make the page of */
export type Judge = (assembled: Assembled, id: string, kit: TemplateKit | null) => Refusal[];

export const schemaRefusals: Judge = ({ value, placed }) => {
  const unreadable = [...placed].filter(([, claims]) => claims.some((each) => String(each.value).includes('\uFFFD')));
  const findings = [...checkSchema(value).findings, ...unreadable.map(([pointer]) => ({ ...UNREADABLE, pointer }))];
  return findings.filter(isError).flatMap((finding) => refusalsAt(finding, placed));
};

/** What stands in a file for a character that was none: a manifest with it would be taken for one in another encoding. */
const UNREADABLE = {
  rule: 'file-encoding',
  severity: 'error',
  message: 'A character here cannot be read.',
  hint: 'Write the character that was meant.',
} as const;

export const ruleRefusals: Judge = ({ value, placed }, id) => {
  const { manifest } = checkSchema(value);
  if (manifest === null) return [];
  const subject = subjectOf(manifest, resolveConnector(manifest, id, `connectors/${id}.json`));
  const findings = [...ruleFindings(subject), ...expressionFindings(subject)];
  return findings.filter(isError).flatMap((finding) => refusalsAt(finding, placed));
};

/** A page that breaks a rule for pages is not written: the part of the manifest that made the line is left out. */
export const pageRefusals: Judge = ({ value, placed }, id, kit) => {
  const { manifest } = checkSchema(value);
  if (manifest === null || kit === null) return [];
  const file = `connectors/${id}.json`;
  const connector = resolveConnector(manifest, id, file);
  const { text } = emitTutorial(connector, kit);
  const problems = generatedPageProblems(readPage(text), file, connector).filter(isError);
  if (problems.length === 0) return [];
  const placeOf = tracePage({ id, file, text: printManifest(manifest) }, kit, {});
  const lines = text.split('\n');
  return problems.flatMap(({ rule, severity, message, hint, line, column, endColumn }) => {
    const pointer = placeOf(line)?.pointer ?? '';
    const words = (lines[line - 1] ?? '').slice(column - 1, (endColumn ?? column) - 1);
    const all = refusalsAt({ rule, severity, message, hint, pointer }, placed);
    const sayers = all.filter(({ claim }) => String(claim.value).includes(words));
    return (sayers.length > 0 ? sayers : all).filter(({ claim }) => !NEEDED.has(claim.fact));
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

function refusalsAt(finding: Finding, placed: Assembled['placed']): Refusal[] {
  return claimsWithin(claimsAt(finding.pointer, placed), finding.range).map((claim) => ({ claim, finding }));
}

/** The claims whose value stands at a pointer or below it; where there are none, those of the nearest value around it. */
function claimsAt(pointer: string, placed: Assembled['placed']): readonly Claim[] {
  const below = [...placed].filter(([at]) => at === pointer || at.startsWith(`${pointer}/`));
  if (below.length > 0 || pointer === '') return pointer === '' ? [] : below.flatMap(([, claims]) => claims);
  return claimsAt(pointer.slice(0, pointer.lastIndexOf('/')), placed);
}
