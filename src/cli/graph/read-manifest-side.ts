import type { Connector } from '../../connector/connector.ts';
import type { JsonDocument } from '../../json/json-document.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { secretMask } from '../../manifest/secret-mask.ts';
import type { Problem } from '../../problem/problem.ts';
import { chooseManifests, readProject } from '../project/project.ts';
import { CannotRun } from '../shell.ts';

/** A connector with the manifest that it was made of. */
export interface ManifestSide {
  readonly manifest: Manifest;
  readonly connector: Connector;
  readonly document: JsonDocument;
}

/** Names that a tenant may well know, and this package does not: of attributes on both sides, and of functions. */
const NAMES =
  /^(?:attribute-|scope-attribute-unknown$|source-(?:misspelt|unavailable)$|expression-(?:(?:retired|unknown|foreign)-function|(?:unavailable|unknown|misspelt)-attribute)$)/u;

/** Apps call attributes as they like, and old jobs run what no reference lists any more: a schema of theirs knows better. */
export function isOfNames({ rule }: Problem): boolean {
  return NAMES.test(rule);
}

/**
 * @param isHeld a schema says which attributes there are, so that rules about their names are not asked
 * @throws CannotRun where the manifest has errors: nothing goes into a tenant that does not lint
 */
export function readManifestSide(root: string, id: string, isHeld: boolean): ManifestSide {
  const [chosen, ...others] = chooseManifests(readProject(root), [id]);
  if (chosen === undefined || others.length > 0)
    throw new CannotRun(`${id} names several connectors.`, 'Name one: this command works on one connector at a time.');
  const { manifest, connector, document, problems } = lintManifest(chosen.text, chosen.file, chosen.id);
  const error = problems.find((problem) => problem.severity === 'error' && !(isHeld && isOfNames(problem)));
  if (manifest === null || connector === null || document === null || error !== undefined)
    throw new CannotRun(
      secretMask([chosen.text])(`${chosen.file} has errors: ${error?.message ?? 'it cannot be read.'}`),
      `Run "scimanifest lint ${chosen.file}", and mend them first.`,
    );
  return { manifest, connector, document };
}
