/** The fields of the portal that credentials are entered in, told from the words of their labels. */
import type { Sentence } from './sentence.ts';

interface LabelRow {
  readonly words: RegExp;
  /** Only where it is printed as a label: the word alone means nothing. */
  readonly labelOnly?: true;
  readonly secret?: true;
  /** Apps have values of that name too: beside Tenant URL or Secret Token it is one of those. */
  readonly weak?: true;
}

const ROWS: readonly LabelRow[] = [
  { words: /\b(?:oauth )?authorization endpoint\b/i },
  { words: /\b(?:oauth )?token (?:exchange )?(?:endpoint|ur[il])\b/i },
  { words: /\bclient (?:id|identifier)\b/i },
  { words: /\bclient secret\b/i, secret: true },
  { words: /\btenant ur[il]\b/i },
  { words: /\bsecret token\b/i, secret: true },
  { words: /\b(?:oauth )?bearer token\b/i, labelOnly: true, secret: true, weak: true },
  { words: /\badmin user ?name\b/i },
  { words: /\badmin password\b/i, secret: true },
  { words: /\buser ?name\b/i, labelOnly: true },
  { words: /\bpassword\b/i, labelOnly: true, secret: true },
  { words: /^(?:sub)?domain(?: name)?$/i, labelOnly: true },
  { words: /^instance(?: name| url)?$/i, labelOnly: true },
  { words: /^(?:content|base|site|host) ur[il]$/i, labelOnly: true, weak: true },
  { words: /^scim (?:2\.0 )?base ur[il]$/i, labelOnly: true, weak: true },
];

/** One spelling for the two labels that every page has; others are kept as printed. */
const CANONICAL: readonly { readonly words: RegExp; readonly label: string }[] = [
  { words: /^tenant ur[il]$/i, label: 'Tenant URL' },
  { words: /^secret token$/i, label: 'Secret Token' },
];

export interface PortalMention {
  readonly label: string;
  readonly index: number;
}

/** The portal labels of a sentence in order, each once; a label that is printed in bold is taken whole. */
export function portalLabelsIn(sentence: Sentence): string[] {
  return labelsOf(
    sentence,
    ROWS.filter(({ weak }) => weak === undefined),
  );
}

/** The same where no certain label is to be had: what an app's own portal entry may call its fields. */
export function weakLabelsIn(sentence: Sentence): string[] {
  return labelsOf(sentence, ROWS);
}

function labelsOf(sentence: Sentence, rows: readonly LabelRow[]): string[] {
  const mentions: PortalMention[] = [];
  const words = sentence.words.replace(/https?:\S+/g, (url) => ' '.repeat(url.length));
  for (const row of rows) {
    for (const label of sentence.labels) {
      const match = row.words.exec(label);
      if (match === null || !reachesEnd(label, match) || mentions.some((other) => other.label === canonical(label)))
        continue;
      mentions.push({ label: canonical(label), index: words.indexOf(label) });
    }
    if (row.labelOnly) continue;
    const match = row.words.exec(words);
    if (
      match === null ||
      mentions.some(({ label, index }) => fold(label).includes(fold(match[0])) || index === match.index)
    )
      continue;
    mentions.push({ label: canonical(match[0]), index: match.index });
  }
  return [...new Set(mentions.sort((a, b) => a.index - b.index).map(({ label }) => label))];
}

/** "Jive Tenant URL" is a label of that name; "Tenant URL of your account" is a phrase. */
function reachesEnd(label: string, match: RegExpExecArray): boolean {
  return match.index + match[0].length >= label.replace(/[\s*:]+$/, '').length;
}

function canonical(label: string): string {
  const printed = label.replace(/[\s*:]+$/, '').trim();
  return CANONICAL.find(({ words }) => words.test(printed))?.label ?? printed;
}

export function isPortalLabel(label: string): boolean {
  const printed = label.replace(/[\s*:]+$/, '').trim();
  return ROWS.some((row) => {
    if (row.weak) return false;
    const match = row.words.exec(printed);
    return match !== null && reachesEnd(printed, match);
  });
}

export function isSecretLabel(label: string): boolean {
  return ROWS.some((row) => row.secret === true && row.words.test(label));
}

export function fold(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
