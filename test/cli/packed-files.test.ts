import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFiles, unpackFiles } from '../../src/cli/gen/packed-files.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\n', '"', '…', '\u{1F600}', '\uD800', '\u0000') });
const generated = fc.record({
  id: fc.constant('acme'),
  files: fc.array(fc.record({ path: fc.string(), text, digest: fc.string() })),
  problems: fc.constant([]),
  sources: fc.constant(new Map<string, string>()),
});

it('files are the same when they are unpacked, in whatever order connectors are asked for theirs', () => {
  fc.assert(
    fc.property(fc.array(generated, { maxLength: 4 }), (connectors) => {
      const unpacked = connectors.map(packFiles).map(unpackFiles);
      expect(unpacked.toReversed().map(plain)).toEqual(connectors.toReversed().map(plain));
      expect(unpacked.map(plain)).toEqual(connectors.map(plain));
    }),
  );
});

function plain({ files, ...others }: ReturnType<typeof unpackFiles>) {
  return { ...others, files: files.map(({ path, text, digest }) => ({ path, text, digest })) };
}
