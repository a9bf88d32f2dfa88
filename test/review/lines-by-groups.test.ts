/** However many changes a connector has, each names the lines that it made. */
import { describe, expect, it } from 'vitest';
import { linesByGroups } from '../../src/review/lines/lines-by-groups.ts';
import { reviewManifests } from '../../src/review/review-manifests.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';

/** @param owners the changes without any one of which a line is another one */
function found(owners: readonly (readonly number[])[], count: number) {
  let rendered = 0;
  const lines = linesByGroups(
    count,
    (without) => {
      rendered += 1;
      const gone = new Set(without);
      return new Set(owners.flatMap((own, line) => (own.some((index) => gone.has(index)) ? [line] : [])));
    },
    60,
  );
  return { lines, rendered };
}

describe('lines by groups', () => {
  it.each([61, 64, 65, 200, 999])('%i changes with a line each', (count) => {
    const { lines, rendered } = found(
      Array.from({ length: count }, (_, index) => [count - 1 - index]),
      count,
    );
    expect(lines).toEqual(Array.from({ length: count }, (_, index) => [count - 1 - index]));
    expect(rendered).toBeLessThanOrEqual(60);
  });

  it('lines of two changes are of both, and hardly ever of a third', () => {
    const owners = Array.from({ length: 100 }, (_, line) => [line, (line * 37 + 11) % 100]);
    const { lines } = found(owners, 100);
    for (const [line, own] of owners.entries()) for (const index of own) expect(lines[index]).toContain(line);
    const named = lines.reduce((sum, each) => sum + each.length, 0);
    expect(named).toBeLessThan(owners.length * 2 + 10);
  });

  it('changes without a line have none', () => {
    expect(found([[3]], 70).lines.flatMap((each, index) => (each.length > 0 ? [index] : []))).toEqual([3]);
  });
});

it('a hundred changes of one connector name their own lines', () => {
  const attributes = (type: string) =>
    Array.from({ length: 100 }, (_, index) => ({
      name: `urn:ietf:params:scim:schemas:extension:acme:2.0:User:a${index}`,
      type,
      source: 'displayName',
    }));
  const file = (type: string) => ({
    id: 'acme',
    file: 'connectors/acme.json',
    text: acmeManifest({ users: { ...JSON.parse(acmeManifest()).users, attributes: attributes(type) } }),
  });
  const { changes } = reviewManifests([file('String')], [file('Reference')], {
    evaluate: () => null,
    renderPage: ({ users }) => users.attributes.map(({ name, type }) => `${name} ${type?.value}`).join('\n'),
  });
  const ofTypes = changes.filter(({ id }) => id === 'attribute-type');
  expect(ofTypes.length).toBe(100);
  for (const { message, affects } of ofTypes) {
    const line = Number(/:a(\d+)/u.exec(message)?.[1]) + 1;
    expect(affects).toEqual([{ file: 'generated/acme/tutorial.md', line, endLine: line }]);
  }
});
