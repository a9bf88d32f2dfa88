import { createHash } from 'node:crypto';
import { canonicalText } from '../../json/canonical-text.ts';
import type { Finding } from '../change-rule.ts';

/**
 * The same for the same change of the same connector, wherever it stands and whatever else changed: whole values, and
 * how grave it is, so that what was approved as harmless is not approved when it does harm. Approvals rest on it, so it is a digest that nobody can aim at; 80 bits are plenty for that and short enough to paste.
 */
export function changeFingerprint(connector: string, id: string, finding: Finding, occurrence: number): string {
  const { severity, subject, before, after } = finding;
  const repeated = occurrence === 0 ? [] : [occurrence];
  return createHash('sha256')
    .update(canonicalText([connector, id, severity, subject, before, after, ...repeated]))
    .digest('hex')
    .slice(0, 20);
}
