import fs from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { checkGeneratedPage } from '../../src/page/check-generated-page.ts';

function walk(dir: string, base = ''): [string, string][] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const p = path.join(dir, e.name);
    return e.isDirectory() ? walk(p, `${base}${e.name}/`) : [[base + e.name, fs.readFileSync(p, 'utf8')] as [string, string]];
  });
}
test('preview', async () => {
  const t0 = performance.now();
  const { kit, problems } = compileTemplates(new Map(walk('templates')));
  console.log('compile', performance.now() - t0);
  for (const p of problems) console.log(`${p.file}:${p.line}:${p.column} ${p.rule} ${p.message} ${p.hint}`);
  if (!kit) return;
  fs.mkdirSync('/tmp/tw/pages', { recursive: true });
  for (const id of ['wedo', 'workgrid', 'workteam', 'promapp']) {
    const c = resolveConnector(JSON.parse(fs.readFileSync(`connectors/${id}.json`, 'utf8')), id, `connectors/${id}.json`);
    const t = performance.now();
    const own = emitTutorial(c, kit);
    console.log(id, performance.now() - t); for (const p of await checkGeneratedPage(own.text, id, c)) console.log(p.file, p.line, p.column, p.rule, p.message);
    fs.writeFileSync(`/tmp/tw/pages/${id}.md`, own.text);
    for (const edition of ['six-step', 'assigning-users']) for (const vocabulary of ['azure-ad', 'entra-id'])
      fs.writeFileSync(`/tmp/tw/pages/${id}-${edition}-${vocabulary}.md`, emitTutorial(c, kit, { edition, vocabulary }).text);
  }
});
