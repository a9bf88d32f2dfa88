/**
 * Facts that a single sentence states, in whatever section it stands. One row a fact: how the sentence is known, and
 * what is taken from it.
 */
import { oneLine } from '../markdown/plain-text.ts';
import { PLATFORM_PAGES, pageOf } from './platform-pages.ts';
import type { PageFacts } from './reading.ts';
import type { Sentence } from './sentence.ts';

interface FactRow {
  readonly words: RegExp;
  /** `false`: the sentence only looked like it. `aside`: the fact was taken, and the sentence says more. */
  readonly take: (facts: PageFacts, sentence: Sentence, match: RegExpExecArray) => boolean | 'aside';
}

const ROWS: readonly FactRow[] = [
  {
    words: /\b(?:currently )?in (?:public )?preview\b|\bpublic preview\b/i,
    take: (facts) => {
      facts.preview = true;
      return true;
    },
  },
  {
    words: /\bterms of use for preview|\bterms for previews\b/i,
    take: () => true,
  },
  {
    words: /\b(?:enabled?|offers|set up|configured?)\b.*\bsingle sign-on\b|\bsingle sign-on (?:tutorial|article)\b/i,
    take: (facts, sentence) => {
      if (/\bprevious(?:ly)?\b|\balready\b|independently/i.test(sentence.words)) return false;
      facts.ssoMentioned = true;
      const protocol =
        /\b(SAML(?: ?2\.0)?|OIDC|OpenID Connect|OAuth|WS-Fed(?:eration)?)\b(?:-based)?\s+single sign-on/i.exec(
          sentence.words,
        )?.[1];
      if (protocol !== undefined) facts.ssoProtocol ??= protocol;
      if (/\brecommends it\b/i.test(sentence.words)) facts.ssoRecommended = true;
      return takeTutorial(facts, sentence);
    },
  },
  {
    words: /\bevery (?:about |approximately )?(\d{1,5}) minutes\b/i,
    take: (facts, _, match) => {
      facts.cycleMinutes ??= Number(match[1]);
      return true;
    },
  },
  {
    words: /\bsection to monitor progress\b/i,
    take: (facts, sentence) => {
      const label = sentence.labels[0];
      if (label !== undefined) facts.progressLabel ??= label;
      return label !== undefined;
    },
  },
  {
    words: /\bprogress\b.*\bunder\b/i,
    take: (facts, sentence) => {
      const label = /\bunder \*\*([^*]+)\*\*/.exec(sentence.text)?.[1];
      if (label === undefined) return false;
      facts.progressLabel ??= oneLine(label);
      return true;
    },
  },
  {
    words:
      /\b(?:doesn['’]t|does not|don['’]t|do not) support group creation (?:or|and) deletion\b|\bonly supports updating (?:of )?groups\b/i,
    take: (facts) => {
      facts.groupsUpdateOnly = true;
      return true;
    },
  },
  {
    words:
      /\b(?:doesn['’]t|does not|not) support (?:\w+ )?group provisioning\b|\bis for users only: it doesn['’]t provision groups\b|\bonly users can be provisioned\b|\bgroups? (?:provisioning )?(?:is|are) not supported\b/i,
    take: (facts) => {
      facts.groupsDenied ??= 1;
      return true;
    },
  },
  {
    words: /\bgroup keeps its name\b/i,
    take: (facts) => {
      facts.groupsRename = false;
      return true;
    },
  },
  {
    words: /\bhas no groups inside groups\b/i,
    take: (facts) => {
      facts.groupsNested = false;
      return true;
    },
  },
  {
    words: /\btakes at most (\d+) groups\b/i,
    take: (facts, _, match) => {
      facts.groupsMaximum = Number(match[1]);
      return true;
    },
  },
  {
    words: /\b(?:ensure|make sure)(?: that)? (?:your|the) (.+?) account (.+)$/i,
    take: (facts, _, match) => {
      const role = /^has (?:the )?((?:\w+ ){0,3}?\w+) permissions?\b(.*)$/i.exec(match[2] ?? '');
      if (role === null) return 'aside';
      if (!/\b(?:required|necessary|correct|right)\b/i.test(role[1] ?? '')) facts.adminRole ??= role[1] ?? '';
      return TRIES_AGAIN.test(role[2] ?? '') ? true : 'aside';
    },
  },
  {
    words: /\busing your ((?:\w+ )?admin(?:istrator)?) account\b/i,
    take: (facts, _, match) => {
      facts.adminRole ??= match[1] ?? '';
      return 'aside';
    },
  },
  {
    words: /\bhas the rights it needs \(([^)]+)\)/i,
    take: (facts, _, match) => {
      facts.adminRole ??= match[1] ?? '';
      return true;
    },
  },
];

const TRIES_AGAIN =
  /^\W*(?:(?:and|then)\W+)*(?:(?:re)?try\b(?:\W+(?:the|step|\d+|"?\w+"?|test|connection)){0,6}\W+again)?\W*$/i;

function takeTutorial(facts: PageFacts, sentence: Sentence): boolean {
  const own = sentence.links.find(({ url }) => !PLATFORM_PAGES.has(pageOf(url)));
  if (own === undefined) return true;
  if (facts.ssoTutorial !== undefined && facts.ssoTutorial !== own.url) return false;
  facts.ssoTutorial = own.url;
  return true;
}

/** Whether a row knows the sentence; its facts are taken down then. */
export function takeFacts(facts: PageFacts, sentence: Sentence): boolean | 'aside' {
  for (const { words, take } of ROWS) {
    const match = words.exec(sentence.words);
    if (match === null) continue;
    const taken = take(facts, sentence, match);
    if (taken !== false) return taken;
  }
  return false;
}
