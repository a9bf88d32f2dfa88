import { it } from 'vitest';
import { checkSchema } from '../../src/manifest/schema-findings.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { traceOutput } from '../../src/trace/trace-output.ts';
import { prepareTemplates } from '../../src/trace/trace-templates.ts';
import { readTemplates } from '../../src/cli/project.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
it('full', async () => {
  const { templates } = prepareTemplates(readTemplates('.'));
  if (!templates) throw 1;
  for (const pick of [0,1,2,3,4,5,6]) {
  const { manifest: raw, findings } = checkSchema(fullValue(undefined, 0, '', pick));
  if (!raw) throw findings;
  for (const edition of ['six-step','assigning-users']) {
  const manifest = { ...raw, tutorial: { ...raw.tutorial, edition, vocabulary: 'entra-id' } };
  const hit = new Set<string>(); const parts = [...partsOf(manifest)];
  for (const output of OUTPUTS) {
    const t = performance.now();
    const lines = await traceOutput({ manifest, id: 'full', file: `connectors/full.json`, templates }, output, {});
    console.log(output, parts.length, lines?.length, Math.round(performance.now() - t));
    for (const l of lines ?? []) for (const m of l.manifest) hit.add(m.pointer);
    if (output==='tutorial.md') console.log('no place:', lines?.filter((l) => !l.manifest.length && !l.template).length);
  }
  console.log(pick, edition, parts.filter((p) => typeof p.value !== 'object' && !hit.has(p.pointer)).map((p) => p.pointer+'='+p.value).join('\n'));
  } }
});
