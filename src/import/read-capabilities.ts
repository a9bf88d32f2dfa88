/** The checklist of what a connector does, wherever it stands. */
import type { Blockquote, List, Paragraph, RootContent } from 'mdast';
import { isChecklist } from './alert.ts';
import { takeFacts } from './fact-sentences.ts';
import { keepLeftovers, paragraphsIn } from './keep-leftovers.ts';
import { isPlatforms, type PageFacts, type Reading, textOf } from './reading.ts';
import { readSentences, type Sentence } from './sentence.ts';
import type { Section } from './split-sections.ts';

export type UserAction = 'create' | 'update' | 'disable' | 'delete';
export type GroupAction = 'create' | 'update' | 'delete';

export interface Capabilities {
  /** The line of the list; `null`: the page has none. */
  line: number | null;
  readonly users: Set<UserAction>;
  readonly groups: Set<GroupAction>;
  readonly others: string[];
}

export function noCapabilities(): Capabilities {
  return { line: null, users: new Set(), groups: new Set(), others: [] };
}

interface ItemRow {
  readonly words: RegExp;
  readonly take: (capabilities: Capabilities, facts: PageFacts, sentence: Sentence) => void;
}

const ITEMS: readonly ItemRow[] = [
  {
    words: /^(?:\w+ )?single sign-?on\b/i,
    take: (_, facts, sentence) => {
      facts.ssoMentioned = true;
      if (/\brecommended\b/i.test(sentence.words)) facts.ssoRecommended = true;
      const protocol = /^(SAML|OIDC|OpenID Connect)\b/i.exec(sentence.words)?.[1];
      if (protocol !== undefined) facts.ssoProtocol ??= protocol;
      const [link] = sentence.links;
      if (link !== undefined) facts.ssoTutorial ??= link.url;
    },
  },
  { words: /^create groups\b/i, take: ({ groups }) => void groups.add('create') },
  { words: /^keep (?:the )?groups\b|^update groups\b/i, take: ({ groups }) => void groups.add('update') },
  { words: /^(?:delete|remove) groups\b/i, take: ({ groups }) => void groups.add('delete') },
  {
    words: /^(?:provision|synchronize|sync) groups?\b|^groups? and group memberships?\b/i,
    take: ({ groups }) => void groups.add('create').add('update').add('delete'),
  },
  { words: /^(?:create|add|provision) (?:new )?users?\b/i, take: ({ users }) => void users.add('create') },
  {
    words: /^(?:remove|deactivate|disable|deprovision|de-provision|suspend) (?:\w+ )?users?\b/i,
    take: ({ users }) => void users.add('disable'),
  },
  { words: /^delete users?\b/i, take: ({ users }) => void users.add('delete') },
  {
    words: /^keep (?:the )?(?:user )?attributes\b|^(?:synchronize|sync) user attributes\b|^update users?(?! status)\b/i,
    take: ({ users }) => void users.add('update'),
  },
];

/** Reads every checklist of the section, and what a section of capabilities lists without being one. */
export function readCapabilities(
  reading: Reading,
  capabilities: Capabilities,
  { blocks, title, anchor }: Section,
  isOwnSection: boolean,
): void {
  for (const block of blocks) {
    if (isChecklist(block)) readList(reading, capabilities, paragraphsIn(block));
    else if (isOwnSection && block.type === 'list') readList(reading, capabilities, paragraphsIn(block));
    else if (isOwnSection) keepLeftovers(reading, [block], anchor, title);
  }
}

export function holdsChecklist(block: RootContent): block is Blockquote | List {
  return isChecklist(block);
}

function readList(reading: Reading, capabilities: Capabilities, paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) {
    const text = textOf(reading, paragraph).replace(/^\\?\[!div[^\]]*\\?\]\s*/i, '');
    reading.ledger.settle(paragraph, text === '' ? 'boilerplate' : 'placed');
    if (text === '') continue;
    capabilities.line ??= paragraph.position?.start.line ?? 1;
    readItem(reading, capabilities, text);
  }
}

function readItem(reading: Reading, capabilities: Capabilities, text: string): void {
  const [first, ...others] = readSentences(text);
  if (first === undefined) return;
  const row = ITEMS.find(({ words }) => words.test(first.words));
  row?.take(capabilities, reading.facts, first);
  const isSingleSignOn = row === ITEMS[0];
  const more = others.filter(
    (sentence) => takeFacts(reading.facts, sentence) !== true && !isPlatforms(reading, sentence),
  );
  const isWhole = row !== undefined && (isSingleSignOn || isPlatforms(reading, first) || isUsual(first, reading.names));
  if (!isWhole) capabilities.others.push(text.replace(/(?<=[^.])\.$/, '.'));
  else if (more.length > 0) capabilities.others.push(...more.map((sentence) => sentence.text));
}

/** "Remove users in Acme when they do not require access anymore": the usual item has a denial in it. */
function isUsual(sentence: Sentence, names: readonly string[]): boolean {
  return (
    sentence.labels.length === 0 &&
    /\bwhen they\b.*\baccess\b|\bbetween\b.*\band\b|\bwho no longer need access\b|\bwho leave\b/i.test(
      sentence.words,
    ) &&
    names.length > 0
  );
}
