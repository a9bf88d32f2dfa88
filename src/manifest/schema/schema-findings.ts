/**
 * From what the compiled validator reports to what a person can act on. The validator reports every branch it tried
 * and every echo of a mistake; here one mistake becomes one finding, at the key or the value that has to change.
 */
import type { Finding } from '../../json/finding.ts';
import type { Manifest } from '../manifest.generated.ts';
import { type SchemaError, validate } from '../manifest-validator.generated.js';
import { isAnEcho, meantErrors } from './schema-errors.ts';
import { MISTAKES } from './schema-mistakes.ts';

export interface SchemaCheck {
  /** `null` where the value does not fit the schema. */
  readonly manifest: Manifest | null;
  readonly findings: readonly Finding[];
}

export function checkSchema(value: unknown): SchemaCheck {
  if (validate(value)) return { manifest: value, findings: [] };
  const errors = meantErrors(validate.errors ?? []);
  const echo = isAnEcho(errors, value);
  const findings = errors.filter((error) => !echo(error)).map((error) => findingOf(error, value));
  return { manifest: null, findings };
}

function findingOf(error: SchemaError, value: unknown): Finding {
  const describe = MISTAKES[error.keyword];
  if (describe !== undefined) return { severity: 'error', ...describe(error, value) };
  const message = `This does not fit the schema (\`${error.keyword}\`).`;
  return { rule: 'manifest-wrong-type', severity: 'error', pointer: error.instancePath, message, hint: null };
}
