/** The opening of a page: the app's homepage, the preview notice, and often a checklist. */

import { keepLeftovers } from './keep-leftovers.ts';
import { isName } from './platform.ts';
import { type Capabilities, holdsChecklist, readCapabilities } from './read-capabilities.ts';
import { isPlatforms, type Reading, textOf } from './reading.ts';
import { readSentences } from './sentence.ts';
import type { Section } from './split-sections.ts';

export function readIntroduction(reading: Reading, capabilities: Capabilities, section: Section): void {
  for (const block of section.blocks) {
    if (holdsChecklist(block)) {
      readCapabilities(reading, capabilities, { ...section, blocks: [block] }, false);
      continue;
    }
    if (block.type === 'paragraph' && takeHomepage(reading, textOf(reading, block)))
      reading.ledger.settle(block, 'placed');
    if (block.type === 'paragraph' && reading.ledger.isSettled(block)) keepRest(reading, block);
    else keepLeftovers(reading, [block], 'intro', section.title);
  }
}

/** The link on the app's own name, where the page first has it. */
function takeHomepage(reading: Reading, text: string): boolean {
  for (const sentence of readSentences(text)) {
    const link = sentence.links.find((each) => isName(each.text, reading.names) && /^https?:\/\//.test(each.url));
    if (link === undefined || reading.facts.homepage !== undefined) continue;
    reading.facts.homepage = link.url;
    return true;
  }
  return false;
}

/** Sentences beside the one with the homepage. */
function keepRest(reading: Reading, block: Section['blocks'][number] & { type: 'paragraph' }): void {
  const rest = readSentences(textOf(reading, block)).filter((sentence) => {
    const hasHomepage = sentence.links.some(({ url }) => url === reading.facts.homepage);
    const bare = { ...sentence, links: sentence.links.filter(({ url }) => url !== reading.facts.homepage) };
    return !(hasHomepage ? isPlatforms(reading, bare) : isPlatforms(reading, sentence));
  });
  if (rest.length > 0) reading.notes.push({ at: 'intro', text: rest.map(({ text }) => text).join(' ') });
}
