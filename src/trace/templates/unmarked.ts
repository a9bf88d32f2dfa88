import type { Manifest } from '../../manifest/manifest.generated.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { MARK_OPENER } from './marks.ts';

/** A manifest whose texts cannot be taken for marks: another character that nobody means stands for the first of one. */
export function unmarked(manifest: Manifest): Manifest {
  const text = JSON.stringify(manifest);
  if (!text.includes(MARK_OPENER)) return manifest;
  return checkSchema(JSON.parse(text.replaceAll(MARK_OPENER, '\uFFFD'))).manifest ?? manifest;
}
