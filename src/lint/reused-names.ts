/** Rules over all connectors of a project. */
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { Problem, RuleEntry } from '../problem/problem.ts';

export const PROJECT_RULES: readonly [RuleEntry] = [
  {
    id: 'connector-name-reused',
    severity: 'warning',
    title: 'Each app of a project has one manifest.',
    cause:
      'Two manifests have one name: their pages cannot be told apart, and one of them may be a copy that was left.',
    fix: 'Remove one of the two, or give it the name that its own gallery entry has.',
    example: 'none',
    bad: '',
    good: '',
  },
];

/** Manifests whose app has the name of another one, told at the second. */
export function reusedNames(manifests: readonly ManifestFile[]): Problem[] {
  const [{ id: rule, severity }] = PROJECT_RULES;
  const first = new Map<string, string>();
  return manifests.flatMap(({ file, text }): Problem[] => {
    const { document, manifest } = readManifest(text, file);
    if (document === null || manifest === null) return [];
    const name = comparable(manifest.name);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, file);
      return [];
    }
    const message = `${JSON.stringify(manifest.name)} is the name of another connector, ${other}.`;
    const hint = 'Give it the name of its own gallery entry, or remove one of the two.';
    return [{ rule, severity, message, hint, file, pointer: '/name', ...document.place('/name') }];
  });
}

/** By what the names of two apps are held to be one; `null` where a manifest does not fit its schema. */
export function sharedName({ text, file }: ManifestFile): string | null {
  const { manifest } = readManifest(text, file);
  return manifest === null ? null : comparable(manifest.name);
}

function comparable(name: string): string {
  return name.trim().toLowerCase();
}
