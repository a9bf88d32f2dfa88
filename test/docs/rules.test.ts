/** docs/rules.md is every rule of the catalogue. After a deliberate change `-u` writes it; read the difference. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { rulesPage } from '../../src/configuration/rules-page.ts';

test('docs/rules.md lists every rule', async () => {
  const page = rulesPage(catalogue);
  for (const { id } of catalogue) expect(page).toContain(`| \`${id}\` |`);
  await expect(page).toMatchFileSnapshot(path.resolve('docs/rules.md'));
});
