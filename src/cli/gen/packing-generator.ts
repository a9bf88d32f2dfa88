/** Hands of manifests in, what they give out with its files packed: what each thread does that generates a large project. */
import type { Generated } from '../../generate/collect-generated.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { generateEach, prepareGenerator } from '../../generate/generate-each.ts';
import { withDigests } from '../../generate/made-file.ts';
import { connectorOf, PAGE_NAME } from '../../generate/own-file.ts';
import { expectPages } from '../../page/words/slips/sought-slips.ts';
import { readSound } from '../../read-templates.ts';
import type { GenerateJob } from './generate-job.ts';
import { FilePacker, type PackedHand } from './packed-files.ts';

/** What it is made of. */
export type GenerateSetup = Pick<GenerateJob, 'templates' | 'choice'>;

/** @param room how much text is held as it is before the rest is packed */
export async function packingGenerator(
  { templates, choice }: GenerateSetup,
  room = 0,
): Promise<(manifests: readonly ManifestText[]) => Promise<PackedHand<Generated>>> {
  const generator = prepareGenerator(templates, choice, await readSound(templates));
  // Code says of what manifest it is near its start, and nothing of the app behind that.
  const packer = new FilePacker(({ path, text }) => {
    if (path.endsWith(`/${PAGE_NAME}`)) return null;
    const name = text.indexOf(`${connectorOf(path)}.json`);
    return name === -1 ? null : text.indexOf('\n', name) + 1;
  }, room);
  return async (manifests) => {
    expectPages(manifests.length);
    return packer.pack((await generateEach(manifests, generator)).map(withDigests));
  };
}
