import type { Connector } from '../../connector/connector.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { secretMask } from '../../manifest/secret-mask.ts';
import { chooseManifests, readProject } from '../project/project.ts';
import { CannotRun } from '../shell.ts';

/** The connector that a command was given by its id or its manifest's path. */
export function readConnector(root: string, id: string): Connector {
  const [manifest, ...others] = chooseManifests(readProject(root), [id]);
  if (manifest === undefined || others.length > 0)
    throw new CannotRun(`${id} names several connectors.`, 'Name one: this command works on one connector at a time.');
  const { connector, problems } = lintManifest(manifest.text, manifest.file, manifest.id);
  const error = problems.find(({ severity }) => severity === 'error');
  if (connector === null || error !== undefined)
    throw new CannotRun(
      secretMask([manifest.text])(`${manifest.file} has errors: ${error?.message ?? 'it cannot be read.'}`),
      `Run "scimanifest lint ${manifest.file}", and mend them first.`,
    );
  return connector;
}
