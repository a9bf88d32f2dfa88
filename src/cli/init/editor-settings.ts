/** `.vscode/settings.json`: editors find the schemas of manifests, also of those that do not name theirs, and of what stands beside them. */
import { CONFIGURATION_FILE } from '../../configuration/configuration.ts';
import { isRecord } from '../../json/is-record.ts';
import { APPROVALS, CHECKS_ENDING, RECORD_ENDING } from '../../manifest/side-files.ts';
import { schemaPath } from '../new/draft-manifest.ts';
import type { Addition } from './addition.ts';
import { insert, notAdded, readObject } from './edit-json.ts';

const FILE = '.vscode/settings.json';
const SETTING = 'json.schemas';

export const editorSettings: Addition = {
  path: FILE,
  next(before, root) {
    const wirings = wiringsFor(root);
    if (before === null || before.trim() === '') return `${JSON.stringify({ [SETTING]: wirings }, null, 2)}\n`;
    return wirings.reduce(withWiring, before);
  },
};

interface Wiring {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

function wiringsFor(root: string): readonly Wiring[] {
  const schema = `./${schemaPath(root).replace(/^\.\.\//u, '')}`;
  const approvals = `/connectors/${APPROVALS}`;
  const records = `/connectors/*${RECORD_ENDING}`;
  const checks = `/connectors/*${CHECKS_ENDING}`;
  return [
    { fileMatch: ['/connectors/*.json', `!${approvals}`, `!${records}`, `!${checks}`], url: schema },
    { fileMatch: [approvals], url: schema.replace('connector.schema.json', 'approved-changes.schema.json') },
    {
      fileMatch: [`/${CONFIGURATION_FILE}`],
      url: schema.replace('connector.schema.json', 'configuration.schema.json'),
    },
    { fileMatch: ['/docs/site.json'], url: schema.replace('connector.schema.json', 'site.schema.json') },
    { fileMatch: [checks], url: schema.replace('connector.schema.json', 'checks.schema.json') },
    { fileMatch: [records], url: schema.replace('connector.schema.json', 'verified.schema.json') },
  ];
}

function withWiring(text: string, wiring: Wiring): string {
  const settings = readObject(text, FILE, 'jsonc');
  if (!Object.hasOwn(settings, SETTING)) return insert(text, [SETTING], [wiring], FILE);
  const known = settings[SETTING];
  if (!Array.isArray(known)) throw notAdded(FILE, `has a ${JSON.stringify(SETTING)} that is no list`);
  if (known.some((each: unknown) => isRecord(each) && each['url'] === wiring.url)) return text;
  return insert(text, [SETTING, known.length], wiring, FILE);
}
