/** Resolved values as a manifest that is judged: put together, checked and resolved once, whoever asks. */
import type { Connector } from '../../connector/connector.ts';
import { resolveConnector } from '../../connector/resolve-connector.ts';
import type { Finding } from '../../json/finding.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { assemble } from './assemble.ts';
import type { Claim } from './claim.ts';
import type { Resolved } from './resolve.ts';

export interface Draft {
  /** What reached the manifest, by the pointer of its value. */
  readonly placed: ReadonlyMap<string, readonly Claim[]>;
  readonly values: readonly Resolved[];
  /** `null` where the values do not fit the schema. */
  readonly manifest: Manifest | null;
  /** What of them does not fit it. */
  readonly misfits: readonly Finding[];
  /** There whenever the manifest is; resolved when it is asked for. */
  readonly connector: Connector | null;
}

export function draftOf(values: readonly Resolved[], id: string): Draft {
  const { value, placed } = assemble(values);
  const { manifest, findings } = checkSchema(value);
  let connector: Connector | null = null;
  return {
    ...{ values, placed, manifest, misfits: findings },
    get connector() {
      connector ??= manifest && resolveConnector(manifest, id, `connectors/${id}.json`);
      return connector;
    },
  };
}
