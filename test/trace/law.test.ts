/** A line is traced to a part of the manifest if, and only if, it comes out otherwise when that part is another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { withValue } from '../../src/json/edit.ts';
import { type ManifestPart, partsOf } from '../../src/trace/manifest-nodes.ts';
import { emitOutput, OUTPUTS, type OutputName } from '../../src/trace/outputs.ts';
import { type TraceSubject, traceOutput } from '../../src/trace/trace-output.ts';
import { IDS, preparedTemplates, subject, subjectOf } from './subjects.ts';

const templates = preparedTemplates();

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

const cases = IDS.flatMap((id) =>
  [...partsOf(subject(id, templates).manifest)].filter(isFree).map((part) => ({ id, part })),
);

describe('the law of tracing', () => {
  it('holds for any text and flag of any connector, in any output', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), fc.constantFrom(...OUTPUTS), async ({ id, part }, output) => {
        const before = subject(id, templates);
        const lines = await linesOf(before, output);
        const others: string[][] = [];
        for (const value of changed(part)) {
          const manifest: unknown = JSON.parse(JSON.stringify(withValue(before.manifest, part.pointer, value)));
          others.push(await linesOf(subjectOf(manifest, id, templates), output));
        }
        const traced = await traceOutput(before, output, {}, (pointer) => pointer === part.pointer);
        const made = (traced ?? []).map(({ manifest }) => manifest.length > 0);
        for (const [index, line] of lines.entries()) {
          const count = (list: readonly string[]) => list.filter((each) => each === line).length;
          const isGone = others.some((other) => count(other) < count(lines));
          if (line === '' || count(lines) > 1) continue;
          expect(made[index], `${id}/${output}:${index + 1} ${part.pointer} ${line}`).toBe(isGone);
        }
      }),
      { numRuns: 100 },
    );
  });
});
