/** How the app is added from the gallery, where a page tells it in a way of its own. */
import type { Step } from '../manifest/manifest.generated.ts';
import { collectItems, type Item } from './collect-items.ts';
import { keepLeftovers } from './keep-leftovers.ts';
import { isName } from './platform.ts';
import { isPlatformLabel } from './platform-pages.ts';
import { readSteps } from './read-steps.ts';
import { isPlatforms, type Reading, textOf } from './reading.ts';
import { readSentences } from './sentence.ts';
import type { Section } from './split-sections.ts';

export interface GalleryDraft {
  name: string | null;
  readonly steps: Step[];
}

export function readGallery(reading: Reading, section: Section, gallery: GalleryDraft): void {
  const { before, items, after } = collectItems(section.blocks);
  keepLeftovers(reading, before, 'gallery', section.title);
  noteGalleryName(reading, items, gallery);
  if (items.some((item) => isOfApp(reading, item, gallery))) {
    gallery.steps.push(
      // Steps of the gallery yield no credentials: their words stay whole.
      ...readSteps(reading, items, (text) => text),
    );
  } else for (const item of items) keepLeftovers(reading, item.blocks, 'gallery', section.title);
  keepLeftovers(reading, after, 'gallery', section.title);
}

function isOfApp(reading: Reading, { blocks }: Item, gallery: GalleryDraft): boolean {
  const own = gallery.name === null ? reading : { ...reading, names: [...reading.names, gallery.name] };
  return blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      readSentences(textOf(reading, block)).some((sentence) => !isPlatforms(own, sentence)),
  );
}

/** "type **Acme (EU)** in the search box": a name that differs by more than capitals. */
function noteGalleryName(reading: Reading, items: readonly Item[], gallery: GalleryDraft): void {
  for (const { blocks } of items) {
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      for (const sentence of readSentences(textOf(reading, block))) {
        if (!/\bsearch\b|\bresults?\b/i.test(sentence.words)) continue;
        const label = sentence.labels.find((each) => !isPlatformLabel(each) && !isName(each, [reading.app]));
        if (label !== undefined && gallery.name === null) gallery.name = label;
      }
    }
  }
}
