/** The configuration in the portal, step by step: whatever order the steps are in, each is known by what it speaks of. */

import type { RootContent } from 'mdast';
import type { Anchor } from '../connector/connector.ts';
import { collectItems, type Item } from './collect-items.ts';
import type { Credentials } from './credentials.ts';
import { shownText } from './inline-text.ts';
import { keepLeftovers, keepParagraph } from './keep-leftovers.ts';
import { hasOnlyPlatformLinks, isName } from './platform.ts';
import { isPlatformLabel } from './platform-pages.ts';
import { DENIALS } from './platform-words.ts';
import { type PortalStep, portalStep } from './portal-step.ts';
import { isAttributeTable } from './read-attribute-table.ts';
import { readCredentialStep } from './read-credential-step.ts';
import { type MappingDraft, readMappingStep } from './read-mapping.ts';
import type { SetupDraft } from './read-setup.ts';
import { takeSetupText } from './read-setup-text.ts';
import { readStep } from './read-steps.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import type { Section } from './split-sections.ts';

export interface Configuration {
  readonly credentials: Credentials;
  readonly setup: SetupDraft;
  readonly users: MappingDraft;
  readonly groups: MappingDraft;
}

/** How far the reader of the page has come: leftovers are kept behind it. */
interface Progress {
  inPortal: boolean;
  readyForCredentials: boolean;
  credentialsDone: boolean;
  at: Anchor;
}

export function readConfigure(reading: Reading, configuration: Configuration, sections: readonly Section[]): void {
  const progress: Progress = { inPortal: false, readyForCredentials: false, credentialsDone: false, at: 'configure' };
  for (const section of sections) {
    const { before, items, after } = collectItems(section.blocks);
    const at = section.role === 'configureGroups' ? 'groups' : progress.at;
    keepLeftovers(reading, before, at === 'groups' ? 'start' : at, section.title);
    for (const item of items) readItem(reading, configuration, item, progress);
    readTail(reading, configuration, after, progress, section);
  }
}

function readItem(reading: Reading, configuration: Configuration, item: Item, progress: Progress): void {
  const { credentials, setup, users, groups } = configuration;
  const { blocks } = item;
  const step = stepOf(blocks);
  switch (step) {
    case 'usersMapping':
      progress.at = 'users';
      readMappingStep(reading, users, blocks, 'mapping');
      return;
    case 'users':
      progress.at = 'users';
      readMappingStep(reading, users, blocks, 'attributes');
      return;
    case 'usersAndGroups':
      progress.at = 'users';
      groups.line ??= blocks[0]?.position?.start.line ?? 1;
      readMappingStep(reading, users, blocks, 'attributes');
      return;
    case 'groupsMapping':
      progress.at = 'groups';
      readMappingStep(reading, groups, blocks, 'mapping');
      return;
    case 'groups':
      progress.at = 'groups';
      readMappingStep(reading, groups, blocks, 'attributes');
      return;
    case 'matching':
      keepLeftovers(reading, blocks, progress.at, 'Attributes');
      return;
    default:
      break;
  }
  if (isTableItem(item)) {
    readMappingStep(reading, users.attributes === null ? users : groups, blocks, 'attributes');
    return;
  }
  move(progress, step);
  if (step === 'credentials') {
    setup.steps.push(readCredentialStep(reading, credentials, blocks));
    progress.at = 'credentials';
    return;
  }
  // Between the mode and the notification address, what is no step of the portal makes a credential.
  if (step === 'other' && (!progress.inPortal || (progress.readyForCredentials && !progress.credentialsDone))) {
    setup.steps.push(readStep(reading, blocks, takeSetupText(reading, credentials)));
    return;
  }
  const isOfStep = (sentence: Sentence) => portalStep(sentence.words) === step && isOfPortal(reading, sentence);
  for (const block of blocks) {
    if (block.type === 'paragraph')
      keepParagraph(reading, block, progress.at, 'note', step === 'other' ? undefined : isOfStep);
    else keepLeftovers(reading, [block], progress.at, 'Configuration');
  }
}

/** Nothing in the sentence is the app's own: then its wording does not matter. */
function isOfPortal({ platform, names }: Reading, sentence: Sentence): boolean {
  const { labels, codes, words } = sentence;
  if (codes.length > 0 || DENIALS.test(words) || !hasOnlyPlatformLinks(platform, sentence)) return false;
  return labels.every((label) => isPlatformLabel(label) || isName(label, names));
}

/** Steps that are in the portal by what they say. */
const OPENS_PORTAL: ReadonlySet<PortalStep> = new Set(['signIn', 'pickApp', 'tab', 'mode', 'credentials']);

const ENDS_CREDENTIALS: ReadonlySet<PortalStep> = new Set(['notification', 'filters', 'status', 'scope', 'start']);

function move(progress: Progress, step: PortalStep): void {
  if (OPENS_PORTAL.has(step)) progress.inPortal = true;
  if (step === 'mode' || step === 'credentials') progress.readyForCredentials = true;
  if (ENDS_CREDENTIALS.has(step)) {
    progress.credentialsDone = true;
    if (step !== 'notification') progress.at = 'start';
  }
}

function stepOf(blocks: Item['blocks']): PortalStep {
  const words = blocks.flatMap((block) => (block.type === 'paragraph' ? [shownText(block)] : []));
  const first = words.find((text) => text.trim() !== '') ?? '';
  const step = portalStep(first);
  if (step !== 'other') return step;
  const table = blocks.some((block) => block.type === 'list') ? portalStep(blocks.map(shownText).join(' ')) : 'other';
  return table === 'credentials' ? table : 'other';
}

function isTableItem({ blocks }: Item): boolean {
  return blocks.some((block) => block.type === 'table' && isAttributeTable(block));
}

/** What follows the steps; a table that stands there lost its indentation. */
function readTail(
  reading: Reading,
  { users, groups }: Configuration,
  after: readonly RootContent[],
  progress: Progress,
  section: Section,
): void {
  for (const block of after) {
    if (block.type === 'table' && isAttributeTable(block))
      readMappingStep(reading, users.attributes === null ? users : groups, [block], 'attributes');
    else keepLeftovers(reading, [block], progress.at === 'credentials' ? 'credentials' : 'start', section.title);
  }
}
