import fs from 'node:fs';
import { it } from 'vitest';
import { checkSchema } from '../../src/manifest/schema-findings.ts';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { attributeLines } from '../../src/trace/attribute-lines.ts';
import { experimentsOn } from '../../src/trace/experiments.ts';
import { pageOf } from '../../src/trace/outputs.ts';
import { pageNames, prepareTemplates } from '../../src/trace/trace-templates.ts';
import { readTemplates } from '../../src/cli/project.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
it('profile', async () => {
  const { templates } = prepareTemplates(readTemplates('.'));
  if (!templates) throw 1;
  for (const raw of [JSON.parse(fs.readFileSync('connectors/wedo.json', 'utf8')), JSON.parse(fs.readFileSync('connectors/workgrid.json', 'utf8')), { ...(fullValue() as object), tutorial: { edition: 'six-step', vocabulary: 'azure-ad' } }]) {
    const { manifest } = checkSchema(raw);
    if (!manifest) throw 2;
    for (let i = 0; i < 3; i++) {
      let t = performance.now(); const lap = (n: string) => { const now = performance.now(); const r = `${n} ${(now - t).toFixed(1)}`; t = now; return r; };
      const out: string[] = [];
      const ex = [...experimentsOn(manifest, pageNames(templates.kit))]; out.push(`${ex.length} ` + lap('experiments'));
      const cs = ex.map((e) => resolveConnector(e.manifest, 'x', 'x')); out.push(lap('resolve'));
      const texts = cs.map((c) => pageOf(c, templates.kit, {})); out.push(lap('page'));
      const base = pageOf(resolveConnector(manifest, 'x', 'x'), templates.kit, {}) ?? '';
      attributeLines(base, ex.map((e, k) => ({ pointer: e.pointer, text: texts[k] ?? null }))); out.push(lap('attribute'));
      console.log(out.join(' | '));
    }
  }
});
