/** A line is traced to a part of the manifest if, and only if, it comes out otherwise when that part is another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { withValue } from '../../src/json/edit.ts';
import { type ManifestPart, partsOf } from '../../src/trace/manifest-nodes.ts';
import { emitOutput, OUTPUTS, type OutputName } from '../../src/trace/outputs.ts';
import type { TraceSubject } from '../../src/trace/trace-output.ts';
import { runs } from '../run/depth.ts';
import { IDS, preparedTemplates, subject, subjectOf, tracerOf } from './subjects.ts';

const templates = preparedTemplates();

const SUBJECTS = {
  promapp: subject('promapp', templates),
  wedo: subject('wedo', templates),
  workgrid: subject('workgrid', templates),
  workteam: subject('workteam', templates),
};

/** Free texts and flags: their changes here are others than those that tracing tries. */
function isFree({ name, value, pointer }: ManifestPart): boolean {
  const words = ['actions', 'basis', 'method', 'releaseStage', 'date', 'edition', 'vocabulary', 'setup'];
  return pointer !== '/groups' && (typeof value === 'boolean' || typeof value === 'string') && !words.includes(name);
}

function changed({ value }: ManifestPart): unknown[] {
  return typeof value === 'string' ? [`${value}Zz`, 'Zz'] : [!value, undefined];
}

async function linesOf({ manifest, id, file }: TraceSubject, output: OutputName): Promise<string[]> {
  const text = await emitOutput(resolveConnector(manifest, id, file), output, templates.kit, {});
  return (text ?? '').split('\n').map((line) => line.trim().replace(/^\d+\. /u, ''));
}

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const cases = IDS.flatMap((id) => [...partsOf(SUBJECTS[id].manifest)].filter(isFree).map((part) => ({ id, part })));

describe('the law of tracing', () => {
  it('holds for any text and flag of any connector, in any output', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), fc.constantFrom(...OUTPUTS), async ({ id, part }, output) => {
        const before = SUBJECTS[id];
        const lines = await linesOf(before, output);
        const others: string[][] = [];
        for (const value of changed(part)) {
          const manifest: unknown = JSON.parse(JSON.stringify(withValue(before.manifest, part.pointer, value)));
          others.push(await linesOf(subjectOf(manifest, id, templates), output));
        }
        const trace = await tracerOf(before, output);
        const traced = await trace?.((pointer) => pointer === part.pointer);
        const made = (traced ?? []).map(({ manifest }) => manifest.length > 0);
        const kept = others.map((other) => new Set(other));
        const once = [...countsOf(lines)].flatMap(([line, count]) => (line === '' || count > 1 ? [] : [line]));
        const wrong = once.filter((line) => made[lines.indexOf(line)] !== kept.some((other) => !other.has(line)));
        expect(wrong, `${id}/${output} ${part.pointer}`).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});
