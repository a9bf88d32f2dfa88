/** `.vscode/settings.json`: editors find the schema even in a manifest that does not name it. */
import { isRecord } from '../../json/is-record.ts';
import { schemaPath } from '../new-connector.ts';
import type { Addition } from './addition.ts';
import { insert, notAdded, readObject } from './edit-json.ts';

const FILE = '.vscode/settings.json';
const SETTING = 'json.schemas';

export const editorSettings: Addition = {
  path: FILE,
  next(before, root) {
    const url = `./${schemaPath(root).replace(/^\.\.\//u, '')}`;
    const wiring = { fileMatch: ['/connectors/*.json'], url };
    if (before === null || before.trim() === '') return `${JSON.stringify({ [SETTING]: [wiring] }, null, 2)}\n`;
    const settings = readObject(before, FILE, 'jsonc');
    if (!Object.hasOwn(settings, SETTING)) return insert(before, [SETTING], [wiring], FILE);
    const known = settings[SETTING];
    if (!Array.isArray(known)) throw notAdded(FILE, `has a ${JSON.stringify(SETTING)} that is no list`);
    if (known.some((each: unknown) => isRecord(each) && each['url'] === url)) return before;
    return insert(before, [SETTING, known.length], wiring, FILE);
  },
};
