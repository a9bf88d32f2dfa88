/** Which claims a manifest cannot hold: the schema and the rules for manifests are asked, once each. */
import { resolveConnector } from '../../connector/resolve-connector.ts';
import type { Finding } from '../../json/finding.ts';
import { expressionFindings } from '../../lint/expression-findings.ts';
import { ruleFindings } from '../../lint/lint-manifest.ts';
import { subjectOf } from '../../lint/subject.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import type { Assembled } from './assemble.ts';
import type { Claim } from './claim.ts';

export interface Refusal {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** What the schema says of a value that was put together from claims. */
export function schemaRefusals({ value, placed }: Assembled): Refusal[] {
  const unreadable = [...placed].filter(([, [first]]) => JSON.stringify(first?.value ?? '').includes('\uFFFD'));
  return refusalsOf(
    [...checkSchema(value).findings, ...unreadable.map(([pointer]) => ({ ...UNREADABLE, pointer }))],
    placed,
  );
}

/** What stands in a file for a character that was none: a manifest with it would be taken for one in another encoding. */
const UNREADABLE = {
  rule: 'file-encoding',
  severity: 'error',
  message: 'A character here cannot be read.',
  hint: 'Write the character that was meant.',
} as const;

/** What the rules for manifests say of a manifest that fits its schema. */
export function ruleRefusals(manifest: Manifest, id: string, { placed }: Assembled): Refusal[] {
  const subject = subjectOf(manifest, resolveConnector(manifest, id, `connectors/${id}.json`));
  const findings = [...ruleFindings(subject), ...expressionFindings(subject)];
  return refusalsOf(findings, placed);
}

function refusalsOf(findings: readonly Finding[], placed: Assembled['placed']): Refusal[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .flatMap((finding) => claimsAt(finding.pointer, placed).map((claim) => ({ claim, finding })));
}

/** The claims whose value stands at a pointer or below it; where there are none, those of the nearest value around it. */
function claimsAt(pointer: string, placed: Assembled['placed']): readonly Claim[] {
  const below = [...placed].filter(([at]) => at === pointer || at.startsWith(`${pointer}/`));
  if (below.length > 0 || pointer === '') return pointer === '' ? [] : below.flatMap(([, claims]) => claims);
  return claimsAt(pointer.slice(0, pointer.lastIndexOf('/')), placed);
}
