import { it } from 'vitest';
import { trace } from '../../src/cli/trace.ts';
it('cli', async () => {
  for (const [place, format] of [['generated/wedo/tutorial.md:47', 'text'], ['generated/wedo/tutorial.md:124', 'text'], ['generated/wedo/tutorial.md:47', 'json'], ['generated/wedo/mapping.ts:24','text'], ['connectors/wedo.json:20', 'text'], ['connectors/wedo.json:6', 'json'], ['connectors/wedo.json:20:9', 'text'],['connectors/wedo.json:15','text'],['generated/wedo/tutorial.md:999','text'],['generated/wedo/rules.js:400','text'],['README.md:3','text'],['generated/wedoo/tutorial.md:3','text'],['generated/wedo/tutrial.md:3','text']] as const) {
    const t = performance.now();
    let s = '';
    try { await trace({ root: process.cwd(), place, format, quiet: false, color: false }, { cwd: '', env: {}, out: (x) => { s += x; }, err: () => {}, color: false }); } catch (e) { s = String(e) + ' | ' + (e as {hint:string}).hint; }
    console.log(`$ ${place} ${format} ${Math.round(performance.now() - t)} ms\n${s}`);
  }
});
