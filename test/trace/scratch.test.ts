import fs from 'node:fs';
import { it } from 'vitest';
import { readTemplates } from '../../src/cli/project.ts';
import { prepareTemplates } from '../../src/trace/trace-templates.ts';
import { traceOutput } from '../../src/trace/trace-output.ts';
import { tracePage } from '../../src/trace/trace-page.ts';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { checkSchema } from '../../src/manifest/schema-findings.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
it('x', async () => {
  let t = performance.now();
  const { templates } = prepareTemplates(readTemplates('.'));
  console.log('prepare', performance.now() - t);
  if (!templates) throw 1;
  for (const id of ['wedo', 'workgrid', 'promapp', 'workteam']) {
    const text = fs.readFileSync(`connectors/${id}.json`, 'utf8');
    const { manifest } = checkSchema(JSON.parse(text));
    if (!manifest) throw 2;
    const hit = new Set<string>();
    for (const output of OUTPUTS) {
      t = performance.now();
      const lines = await traceOutput({ manifest, id, file: `connectors/${id}.json`, templates }, output, {});
      console.log(id, output, performance.now() - t);
      for (const l of lines ?? []) for (const m of l.manifest) hit.add(m.pointer);
      if (id === process.env.ID && output === process.env.OUT)
        for (const [i, l] of (lines ?? []).entries()) console.log(i + 1, l.text.slice(0, 60).padEnd(60), '|', l.manifest.slice(0, 6).map((m) => m.pointer).join(' ').slice(0, 180), l.manifest.length, '|', l.template?.file.replace('templates/', ''), l.template?.line);
    }
    for (const p of partsOf(manifest)) if (typeof p.value !== 'object' && !hit.has(p.pointer)) console.log('NOTHING', id, p.pointer);
    for (let i = 0; i < 2; i++) { t = performance.now(); tracePage({ text, id, file: 'x' }, templates.kit, {}); console.log('page', performance.now() - t); }
  }
});
