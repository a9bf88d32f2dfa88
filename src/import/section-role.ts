/** What a section is for, told from the words of its heading: no edition, wave or edited wording is taken for granted. */
import type { Anchor } from '../connector/connector.ts';

export type SectionRole =
  | 'title'
  | 'capabilities'
  | 'prerequisites'
  | 'plan'
  | 'assign'
  | 'tips'
  | 'setup'
  | 'gallery'
  | 'scope'
  | 'configure'
  | 'configureGroups'
  | 'monitor'
  | 'limitations'
  | 'troubleshooting'
  | 'changeLog'
  | 'resources'
  | 'next'
  | 'free';

/** The first row that fits decides. The name of the app and "Step 2." are cut off before. */
const HEADINGS: readonly { readonly role: SectionRole; readonly words: RegExp }[] = [
  { role: 'capabilities', words: /\bcapabilit/ },
  { role: 'prerequisites', words: /\bprerequisite|^before you (?:begin|start)|^requirements$|^what you need/ },
  { role: 'troubleshooting', words: /\btroubleshoot|^common (?:errors|problems|issues)/ },
  { role: 'limitations', words: /\blimitations?\b|^known issues|^restrictions/ },
  { role: 'changeLog', words: /\bchange ?-?log\b|^release notes|^revision history|^change history/ },
  { role: 'tips', words: /\btips?\b.*\bassign|\bimportant tips\b/ },
  { role: 'gallery', words: /\bgallery\b/ },
  { role: 'next', words: /^next steps?\b|^related (?:content|articles?|links|resources)/ },
  {
    role: 'resources',
    words:
      /\b(?:additional|more|further|other|extra) (?:resources|reading|information)\b|^resources$|^see also|^reading list/,
  },
  { role: 'monitor', words: /\bmonitor/ },
  { role: 'plan', words: /^plan\b|\bplan (?:your|the|a)\b|^planning\b/ },
  {
    role: 'configureGroups',
    words:
      /\bgroup(?:s|s'| objects?)? provisioning\b|\bprovisioning (?:of )?groups?\b|\bprovisioning of group objects\b|\bprovision groups?\b/,
  },
  { role: 'scope', words: /\bscope\b|\bwho (?:is|will be|are|gets|should be) (?:\w+ )?provisioned\b/ },
  {
    role: 'setup',
    words:
      /\bto (?:support|authorize|allow|enable|accept) (?:\w+ ){0,3}provisioning\b|^set ?-?up\b(?!.*\bautomatic)|\bprepare\b|\bfor provisioning\b(?!.*\bautomatic)|\bscim (?:endpoint|token|settings)\b/,
  },
  { role: 'assign', words: /\bassign(?:ing|ment)?s?\b/ },
  {
    role: 'configure',
    words:
      /\b(?:configur|enabl|set ?up|automat|turn)\w*\b.*\b(?:provisioning|accounts?)\b|\buser provisioning\b|\bautomatic provisioning\b/,
  },
];

export function headingRole(words: string): SectionRole {
  const folded = words.toLowerCase().replace(/^\W+/, '').replace(/\s+/g, ' ').trim();
  return HEADINGS.find((row) => row.words.test(folded))?.role ?? 'free';
}

/** "Step 2.", "Step 2:" and "2." are the numbers of sections, not words of their headings. */
export function withoutStepNumber(heading: string): string {
  return heading.replace(/^\s*(?:step\s*)?\d+\s*[.:)–—-]\s*/i, '').trim();
}

/** Where content of the app is kept that has no place of its own in its section. */
export const ANCHORS: Readonly<Record<SectionRole, Anchor>> = {
  title: 'intro',
  capabilities: 'capabilities',
  prerequisites: 'prerequisites',
  plan: 'plan',
  assign: 'scope',
  tips: 'scope',
  setup: 'setup',
  gallery: 'gallery',
  scope: 'scope',
  configure: 'configure',
  configureGroups: 'groups',
  monitor: 'monitor',
  limitations: 'end',
  troubleshooting: 'end',
  changeLog: 'end',
  resources: 'end',
  next: 'end',
  free: 'end',
};
