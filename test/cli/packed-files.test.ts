import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FilePacker, FileUnpacker, type RestOf } from '../../src/cli/gen/packed-files.ts';
import type { MadeFile } from '../../src/generate/made-file.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\n', '"', '…', '\u{1F600}', '\uD800', '\u0000') });
const generated = fc.record({
  id: fc.constant('acme'),
  files: fc.array(fc.record({ path: fc.string(), text, digest: fc.string() })),
  problems: fc.constant([]),
  sources: fc.constant(new Map<string, string>()),
});

/** What stands behind a letter is mostly the same as behind others. */
const restOf = fc.constantFrom<RestOf>(
  () => null,
  ({ text }) => Math.min(1, text.length),
);

/** For all, for the first hands or for none. */
const room = fc.constantFrom(10_000, 40, 0);

it('files are the same when they are unpacked, in whatever order connectors are asked for theirs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(generated, { maxLength: 3 }), { maxLength: 4 }),
      restOf,
      room,
      (hands, from, left) => {
        const connectors = hands.flat();
        const [packer, unpacker] = [new FilePacker(from, left), new FileUnpacker()];
        const unpacked = hands.map((hand) => packer.pack(hand)).flatMap((hand) => unpacker.unpack(hand));
        expect(unpacked.toReversed().map(plain)).toEqual(connectors.toReversed().map(plain));
        expect(unpacked.map(plain)).toEqual(connectors.map(plain));
      },
    ),
  );
});

function plain({ files, ...others }: { readonly files: readonly MadeFile[] }) {
  return { ...others, files: files.map(({ path, text, digest }) => ({ path, text, digest })) };
}
