/** Words that are written in one, in two, or with a hyphen. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const ROWS: readonly WrittenSlip[] = [
  ['([Cc])ase (sensitive|insensitive)\\b', '$1ase-$2'],
  ['([Ss])tep by step(?= (?:guide|instructions?|tutorial|process|procedure|walkthrough)\\b)', '$1tep-by-step'],
  ['([Rr])eal time(?= (?:sync|synchronization|provisioning|updates?|data|access|notifications?)\\b)', '$1eal-time'],
  [
    '([Uu]ser|[Cc]ustomer|[Ss]ystem|[Aa]dmin) (defined|friendly|generated|provided|assigned|created)(?= (?:attributes?|names?|fields?|values?|roles?|groups?|tokens?|filters?|labels?|formats?)\\b)(?<=\\b(?:[Aa]n?|the|any|all|other|with|for|of|custom|these) \\S+ \\S+)',
    '$1-$2',
  ],
  [
    '([Ii])n scope(?= (?:users|groups|accounts|objects)\\b)(?<!\\b(?:is|are|be|was|who|was|put|fall|falls|being) \\S+ scope)',
    '$1n-scope',
  ],
  ['([Ss])elf service(?= (?:portal|password|sign|app|page|provisioning|option)\\b)', '$1elf-service'],
  ['([Ss])ign on(?= URL\\b)', '$1ign-on'],
  ['([Mm])ulti[- ]tenant\\b', '$1ultitenant'],
  ['([Pp])re[- ]requisite(s?)\\b', '$1rerequisite$2'],
  ['([Pp])re (configured|defined|populated|filled|selected|installed|existing)\\b', '$1re$2'],
  [
    '([Nn])on (existing|existent|supported|unique|empty|active|federated|SSO|Microsoft|standard|technical|interactive)\\b',
    '$1on-$2',
  ],
  ['([Ww])eb[- ](site|page)(s?)\\b', '$1eb$2$3'],
  ['([Oo])n[- ][Pp]remise\\b(?!s)', '$1n-premises'],
  ['([Oo])(n|ff) boarding\\b', '$1$2boarding'],
  ['([Ll])ife[- ]cycle(s?)\\b', '$1ifecycle$2'],
  ['([Ww])ork[- ]flow(s?)\\b', '$1orkflow$2'],
  ['([Ee])nd[- ]point(s?)\\b', '$1ndpoint$2'],
  ['([Mm])eta[- ]data\\b', '$1etadata'],
  ['([Tt])ime[- ]stamp(s?)\\b', '$1imestamp$2'],
  ['([Dd])ata[- ]base(s?)\\b', '$1atabase$2'],
  ['([Ss])ide[- ]bar(s?)\\b', '$1idebar$2'],
  ['([Tt])ool[- ]bar(s?)\\b', '$1oolbar$2'],
  ['([Rr])e-(direct|name|generate|start|send|activate|assign|enable|run)(s|d|ed|ing)?\\b', '$1e$2$3'],
  ['([Dd])e[- ]activat(e|es|ed|ing|ion)\\b', '$1eactivat$2'],
  ['([Tt]o|[Cc]an|[Mm]ust|[Ww]ill|[Tt]hen|[Yy]ou) set-up\\b', '$1 set up'],
  ['(?<=(?:\\u00AC\\n|[.!?]) )Set-up(?= (?:the|your|an?|\\p{Lu}))', 'Set up'],
  ['([Ww])hite[- ]?list(?=(?:s|ed|ing)?\\b)(?<=\\bw\\S+)', 'allowlist'],
  ['Whitelist(?=(?:s|ed|ing)?\\b)', 'Allowlist'],
];

export const SPLIT_WORD_SLIPS: readonly Slip[] = writtenSlips(ROWS, '(?<![\\p{L}\\p{N}/._@-])');
