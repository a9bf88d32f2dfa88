/**
 * What `lint` said of manifests before: it says the same of the same manifest under the same templates, by the same
 * build. Only where it changes nothing and a team has no rules of its own, which may depend on anything.
 */
import { inputOf } from '../../generate/digest.ts';
import { isRecord } from '../../json/is-record.ts';
import { sharedName } from '../../lint/reused-names.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import type { Problem } from '../../problem/problem.ts';
import { cacheFile, cacheKey, readStored, writeStored } from '../project/project-cache.ts';

export interface LintedBefore {
  readonly input: string;
  /** By what the name of the app is told from others; `null` where the manifest does not fit its schema. */
  readonly name: string | null;
  readonly problems: readonly Problem[];
}

export class LintMemory {
  private readonly file: ReturnType<typeof cacheFile>;
  private readonly key: string;
  private readonly stored: Readonly<Record<string, LintedBefore>>;
  private readonly now = new Map<string, LintedBefore>();
  private readonly names = new Map<string, number>();
  private isChanged = false;

  constructor(root: string, templates: ReadonlyMap<string, string>) {
    this.file = cacheFile(root, 'lint');
    this.key = cacheKey(templates, ['lint']);
    this.stored = entriesOf(readStored(this.file), this.key);
  }

  /** What was said of a manifest, or `check` says of it now. */
  async recall(
    manifest: ManifestFile,
    check: (manifest: ManifestFile) => Promise<readonly Problem[]>,
  ): Promise<LintedBefore> {
    const input = inputOf(manifest);
    const known = Object.hasOwn(this.stored, manifest.id) ? this.stored[manifest.id] : undefined;
    const isKnown = known?.input === input;
    const entry = isKnown ? known : { input, name: sharedName(manifest), problems: await check(manifest) };
    this.isChanged ||= !isKnown;
    this.now.set(manifest.id, entry);
    if (entry.name !== null) this.names.set(entry.name, (this.names.get(entry.name) ?? 0) + 1);
    return entry;
  }

  /** Whether another manifest that was recalled has an app of the same name. */
  isNameShared(id: string): boolean {
    const name = this.now.get(id)?.name ?? null;
    return name !== null && (this.names.get(name) ?? 0) > 1;
  }

  /** Keeps what was said, and forgets what was not asked for where every manifest was. */
  save(isWhole: boolean): void {
    const isFewer = isWhole && Object.keys(this.stored).length > this.now.size;
    if (!this.isChanged && !isFewer) return;
    const connectors = { ...(isWhole ? {} : this.stored), ...Object.fromEntries(this.now) };
    writeStored(this.file, { key: this.key, connectors });
  }
}

function entriesOf(stored: unknown, key: string): Readonly<Record<string, LintedBefore>> {
  return isLintCache(stored) && stored.key === key ? stored.connectors : {};
}

function isLintCache(
  value: unknown,
): value is { readonly key: string; readonly connectors: Readonly<Record<string, LintedBefore>> } {
  return isRecord(value) && typeof value['key'] === 'string' && isRecord(value['connectors']);
}
