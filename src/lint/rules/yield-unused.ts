import type { LintRule } from '../lint-rule.ts';
import { matchLabels } from './credential-not-yielded.ts';

export const yieldUnused: LintRule = {
  id: 'yield-unused',
  echoes: [{ rule: 'credential-secret-stated', within: 'manifest' }],
  severity: 'error',
  looksAt: ['/auth/fields/*/portal', '/auth/fields/*/vendor', '/auth/fields/*/from/setup', '/setup/steps/*/yields'],
  title: 'Each value that a step yields is entered in one of the fields.',
  cause: 'A step of the set-up has the reader copy a value that no credential field takes.',
  fix: 'Add the field with `"from": { "setup": true }`, or remove the label from `yields`.',
  example: 'manifest',
  bad: '{ "setup": { "steps": [{ "yields": ["Client ID", "Client Secret", "Webhook Key"] }] } }',
  good: '{ "setup": { "steps": [{ "yields": ["Client ID", "Client Secret"] }] } }',
  check(subject, report) {
    // A field whose label no step yields is most likely the other half of the same slip.
    if (matchLabels(subject).missing.length > 0) return;
    const taken = new Set(subject.fields.filter(({ from }) => from.kind === 'setup').map(({ vendor }) => vendor));
    for (const { pointer, yields } of subject.steps) {
      yields.forEach(({ label }, index) => {
        if (taken.has(label)) return;
        report(
          { pointer: `${pointer}/yields/${index}` },
          `No credential field takes ${JSON.stringify(label)}.`,
          hintFor(label, subject),
        );
      });
    }
  },
};

function hintFor(label: string, { fields }: { fields: readonly { vendor: string; portal: string }[] }): string {
  const named = fields.find(({ vendor, portal }) => vendor.toLowerCase() === label.toLowerCase() || portal === label);
  if (named !== undefined) return `The field "${named.portal}" has that name: give it "from": { "setup": true }.`;
  return 'Give the field that it is entered in "vendor" with this label and "from": { "setup": true }.';
}
