/** The connectors of `test/cases` and of the repository, by id: what laws are tried on. */
import fs from 'node:fs';
import path from 'node:path';
import type { Connector } from '../../src/connector/connector.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export function caseConnectors(): readonly Connector[] {
  const cases = path.join(ROOT, 'test/cases');
  const folders = fs.readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readConnector(path.join(cases, name, 'connector.json'), name));
}

/** A connector of this repository's own. */
export function ownConnector(id: string): Connector {
  return readConnector(path.join(ROOT, 'connectors', `${id}.json`), id);
}

function readConnector(file: string, id: string): Connector {
  const { connector } = lintManifest(fs.readFileSync(file, 'utf8'), `connectors/${id}.json`, id);
  if (connector === null) throw new Error(`${file} does not fit the schema.`);
  return connector;
}
