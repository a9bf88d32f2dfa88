/** A share of the site, its files packed: pages of a few connectors packed together take less room, and less time. */
import type { Precompiled } from '../../emit/tutorial/precompiled.ts';
import { withDigests } from '../../generate/made-file.ts';
import { makeSiteParts, type SitePart, type SitePartInput } from '../../preview/site/site-part.ts';
import { FilePacker, type PackedHand } from '../gen/packed-files.ts';

const HAND = 4;

/** Made one after the other, as they are asked for. The parameters are those of `makeSiteParts`. */
export function* packedParts(
  input: SitePartInput,
  all: ReadonlySet<string>,
  sound: Precompiled | null,
): Generator<PackedHand<SitePart>> {
  const packer = new FilePacker();
  let hand: SitePart[] = [];
  for (const part of makeSiteParts(input, all, sound)) {
    hand.push(withDigests(part));
    if (hand.length < HAND) continue;
    yield packer.pack(hand);
    hand = [];
  }
  if (hand.length > 0) yield packer.pack(hand);
}
