import type { CredentialField } from '../../connector/connector.ts';
import { nearest } from '../../problem/nearest.ts';
import type { LintRule, Subject } from '../lint-rule.ts';

export const credentialNotYielded: LintRule = {
  id: 'credential-not-yielded',
  severity: 'error',
  looksAt: ['/auth/fields/*/portal', '/auth/fields/*/vendor', '/auth/fields/*/from/setup', '/setup/steps/*/yields'],
  echoes: [
    { rule: 'auth-field-foreign', within: 'item' },
    { rule: 'field-label-reused', within: 'manifest' },
  ],
  title: 'Each credential from the set-up is yielded by one of its steps, under the same label.',
  cause:
    'A field says that its value comes from the set-up of the app, but no step yields a value of that label. A reader would look for something that has another name.',
  fix: 'Give field and step the label that the app prints.',
  example: 'manifest',
  bad: '{ "setup": { "steps": [{ "yields": ["Client ID", "Client secret"] }] } }',
  good: '{ "setup": { "steps": [{ "yields": ["Client ID", "Client Secret"] }] } }',
  check(subject, report) {
    const { yielded, missing } = matchLabels(subject);
    for (const { field, key } of missing) {
      // A blank label is told as such.
      if (field.vendor.trim() === '') continue;
      const place = { pointer: `${field.pointer}/${key}` };
      report(
        place,
        `No step of the set-up yields ${JSON.stringify(field.vendor)}.`,
        hintFor(field.vendor, [...yielded]),
      );
    }
  },
};

interface MissingLabel {
  readonly field: CredentialField;
  readonly key: 'vendor' | 'portal';
}

/** The labels that steps yield, and the fields whose label is not among them. */
export function matchLabels({ steps, fields, manifest }: Subject): { yielded: Set<string>; missing: MissingLabel[] } {
  const yielded = new Set(steps.flatMap((step) => step.yields.map(({ label }) => label)));
  const stated = [
    ...(manifest.auth.fields ?? []),
    ...(manifest.auth.alternatives ?? []).flatMap((other) => other.fields ?? []),
  ];
  const missing = fields.flatMap((field, index): MissingLabel[] => {
    if (field.from.kind !== 'setup' || yielded.has(field.vendor)) return [];
    return [{ field, key: stated[index]?.vendor === undefined ? 'portal' : 'vendor' }];
  });
  return { yielded, missing };
}

function hintFor(label: string, yielded: readonly string[]): string {
  const guess = nearest(label, yielded);
  if (guess?.toLowerCase() === label.toLowerCase()) return `A step yields "${guess}": the two differ in capitals only.`;
  if (guess !== null) return `A step yields "${guess}": write both alike, as the app prints it.`;
  if (yielded.length === 0) return `Add it to the step in which it is copied: "yields": [${JSON.stringify(label)}]`;
  return `The steps yield ${yielded.map((word) => JSON.stringify(word)).join(', ')}.`;
}
