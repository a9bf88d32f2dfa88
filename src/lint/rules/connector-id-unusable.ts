import { idLike, isReservedId, isSpeltLikeAnId } from '../../manifest/connector-id.ts';
import type { LintRule } from '../lint-rule.ts';

export const connectorIdUnusable: LintRule = {
  id: 'connector-id-unusable',
  severity: 'error',
  looksAt: [],
  title: 'The file of a manifest is named in lower-case words with dashes between them.',
  cause:
    'The name of the file becomes the name of a folder and a part of addresses; others do not work on every system.',
  fix: 'Rename the file: `acme-hr.json`.',
  example: 'none',
  bad: 'connectors/Acme HR.json',
  good: 'connectors/acme-hr.json',
  check({ connector: { id } }, report) {
    const place = { pointer: '', part: 'label' } as const;
    if (isReservedId(id))
      report(place, `Windows keeps the name "${id}" for a device.`, `Rename the file, for instance to ${id}-app.json.`);
    else if (!isSpeltLikeAnId(id))
      report(place, `${JSON.stringify(id)} cannot name a connector.`, `Rename the file${suggestion(id)}.`);
  },
};

function suggestion(id: string): string {
  const other = idLike(id);
  return other === null ? ': lower-case letters, digits and dashes, as in acme-hr.json' : ` to ${other}.json`;
}
