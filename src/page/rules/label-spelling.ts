import { CREDENTIAL_LABELS } from '../../connector/credential-labels.ts';
import { labelOf, spanOf, wordsOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, PageFacts, PageFinding, Span } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';
import { literal } from '../words/literal.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';
import { isPlatformLabel } from '../words/portal-labels.ts';
import { labelMismatchRule } from './label-mismatch.ts';

export const labelSpellingRule: PageRule = {
  id: 'page-label-spelling',
  severity: 'info',
  title: 'A label is spelt in one way.',
  cause: 'The page prints one label with different capitals or hyphens.',
  fix: 'Spell it as the control does, everywhere.',
  example: 'page',
  bad: '# Acme\n\n1. Open **Single Sign-on**.\n\n2. Leave **Single sign-on**.\n',
  good: '# Acme\n\n1. Open **Single sign-on**.\n\n2. Leave **Single sign-on**.\n',
  handWrittenOnly: true,
  check: (page, facts) => {
    const own = folded(ownApp(namedApps(page)) ?? '');
    const findings = [...labelsOf(page)].flatMap(([name, labels]) => (name === own ? [] : minority(page, labels)));
    return grouped(
      [
        ...findings,
        ...credentialsIn(page),
        ...mappingsIn(page),
        ...mappingsOfTwo(page),
        ...oldMenu(page),
        ...inPicture(page),
        ...oddCapitals(page),
        ...ofPortal(page),
        ...small(page),
        ...withoutCapital(page),
        ...inPreview(page),
        ...doubled(page),
        ...abbreviated(page).filter((found) => !isTold(page, facts, found)),
      ],
      'this page',
    ).sort((a, b) => a.start - b.start);
  },
};

interface Label extends Span {
  readonly words: string;
}

/** What a credential is called in the app and in the portal may differ by capitals alone; another rule looks at that. */
const CREDENTIAL = /(?:ur[li]|token|secret|key|id|e-?mail|password|user ?name|domain|endpoint)s?$/i;

/** A button is the app's own, whatever it makes. */
const BUTTON = /^(?:add|create|generate|new|copy|show|regenerate|get|view) /i;

/** The labels by their letters. Capitals alone are the style of a console. */
function labelsOf({ nodes }: Page): ReadonlyMap<string, Label[]> {
  const found = new Map<string, Label[]>();
  for (const strong of nodes.strongs) {
    const words = wordsOf(strong)
      .trim()
      .replace(/[.,:;]$/, '');
    if (words.length > 40 || !/^\p{Lu}[\p{L} -]*\p{Ll}/u.test(words) || (CREDENTIAL.test(words) && !BUTTON.test(words)))
      continue;
    const labels = found.get(folded(words));
    const label = { words, ...spanOf(strong) };
    if (labels === undefined) found.set(folded(words), [label]);
    else labels.push(label);
  }
  return found;
}

/** A credential of the app, which one paragraph of the preparations spells in two ways, in a sentence each. */
function credentialsIn(page: Page): PageFinding[] {
  const labels = page.nodes.strongs.map((strong) => ({ words: labelOf(strong), ...spanOf(strong) }));
  return labels.flatMap((label, index): PageFinding[] => {
    const before = labels[index - 1];
    if (before === undefined || before.words === label.words || !CREDENTIAL.test(label.words)) return [];
    // What has no capital is told by itself.
    if ([before, label].some(({ words }) => OF_SMALL_WORDS.test(words))) return [];
    if (folded(before.words) !== folded(label.words) || CREDENTIAL_LABELS.includes(label.words)) return [];
    const between = page.prose.slice(before.end, label.start);
    if (between.includes('\n') || !/[.:] ?\p{Lu}/u.test(between)) return [];
    const message = `"${label.words}" is "${before.words}" in the sentence before.`;
    return [{ message, hint: 'Spell both as the app does.', start: label.start, end: label.end }];
  });
}

function folded(words: string): string {
  return words.toLowerCase().replace(/[\s-]+/g, ' ');
}

/** Those that are spelt otherwise than most. One sentence with both spellings tells them apart on purpose. */
function minority(page: Page, labels: readonly Label[]): PageFinding[] {
  const counts = new Map<string, number>();
  for (const { words } of labels) counts.set(words, (counts.get(words) ?? 0) + 1);
  const usual =
    OF_PORTAL.get(folded(labels[0]?.words ?? '')) ??
    [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
  const others = labels.filter(({ words }) => words !== usual);
  const isMeant = others.some((other) =>
    labels.some((label) => label.words === usual && isOneLine(page, label, other)),
  );
  if (isMeant) return [];
  return others.map(({ words, start, end }) => ({
    message: `"${words}" is "${usual}" in other places.`,
    hint: `Write "${usual}".`,
    start,
    end,
  }));
}

/** Where the way through the portal is told, and how the portal spells it. */
const OF_PORTAL: ReadonlyMap<string, string> = new Map([
  ['all applications', 'All applications'],
  ['enterprise applications', 'Enterprise applications'],
]);

/** "Synchronize Azure Active Directory Group to Acme": the portal has them in the plural. */
function mappingsIn({ nodes }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const kind = /^Synchronize\b.*\b(user|group)(?= to )/i.exec(wordsOf(strong))?.[1];
    if (kind === undefined) return [];
    return [{ message: `The portal says "${kind}s".`, hint: `Write "${kind}s".`, ...spanOf(strong) }];
  });
}

/** "**Provision Microsoft Entra users**" and "**Synchronize Microsoft Entra groups to Acme**": one list of one portal. */
function mappingsOfTwo({ nodes }: Page): PageFinding[] {
  const labels = nodes.strongs.flatMap((strong) => {
    const verb = /^(Synchronize|Provision) (?:Microsoft|Azure)\b.*\b(?:users|groups)\b/i.exec(labelOf(strong))?.[1];
    return verb === undefined ? [] : [{ verb, ...spanOf(strong) }];
  });
  const [first] = labels;
  return labels
    .filter(({ verb }) => first !== undefined && verb !== first.verb)
    .map(({ verb, start, end }) => ({
      message: `The mapping is called "${verb} …" here, and "${first?.verb} …" in the step before.`,
      hint: 'Take both labels of one portal.',
      start,
      end,
    }));
}

/** "**My Token**", above a picture whose text has "My Tokens": one of the two is not what the app shows. */
function inPicture(page: Page): PageFinding[] {
  const pictures = picturesOf(page);
  if (pictures.length === 0) return [];
  return page.nodes.strongs.flatMap((strong): PageFinding[] => {
    const words = labelOf(strong);
    if (!OF_TWO_WORDS.test(words) || isPlatformLabel(words)) return [];
    const { start, end } = spanOf(strong);
    const alt = pictures.find((picture) => picture.start > end)?.picture.alt ?? '';
    const other = words.endsWith('s') ? words.slice(0, -1) : `${words}s`;
    if (!new RegExp(`\\b${literal(other)}\\b`).test(alt)) return [];
    const message = `"${words}" is "${other}" in the text of the picture below.`;
    return [{ message, hint: 'Spell both as the app does.', start, end }];
  });
}

const OF_TWO_WORDS = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{3,}$/u;

/** "**Azure Active Directory > Enterprise Apps > All applications**": the menu entry has another name. */
function oldMenu({ nodes, prose }: Page): PageFinding[] {
  if (!prose.includes('Enterprise Apps')) return [];
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    if (!/\bEnterprise Apps\b/.test(wordsOf(strong))) return [];
    const message = '"Enterprise Apps" is "Enterprise applications" in the portal.';
    return [{ message, hint: 'Write "Enterprise applications".', ...spanOf(strong) }];
  });
}

/** Labels of the portal with a provisioning mode, as it prints them. */
const PORTAL_LABELS = new Map(
  ['Test Connection', 'Provisioning Mode', 'Provisioning Status', 'Notification Email', 'Admin Credentials'].map(
    (label) => [label.toLowerCase(), label],
  ),
);

function ofPortal(page: Page): PageFinding[] {
  if (!page.prose.includes('**Provisioning Mode**')) return [];
  const labels = page.nodes.strongs.map((strong) => ({ words: labelOf(strong), ...spanOf(strong) }));
  return labels.flatMap(({ words, start, end }): PageFinding[] => {
    const usual = PORTAL_LABELS.get(words.toLowerCase());
    // Where the page has both, it is told already.
    if (usual === undefined || usual === words || labels.some((other) => other.words === usual)) return [];
    return [{ message: `"${words}" is "${usual}" in the portal.`, hint: `Write "${usual}".`, start, end }];
  });
}

/** "In the left panel and select **users**": a label of the portal has its capital. */
function small({ nodes, prose }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const words = labelOf(strong);
    const { start, end } = spanOf(strong);
    if (!/^(?:users|groups)$/.test(words) || !/\bleft panel and select $/.test(textBefore(prose, start, 24))) return [];
    const text = words.charAt(0).toUpperCase() + words.slice(1);
    return [{ message: `"${words}" is "${text}" in the portal.`, hint: `Write "${text}".`, start, end }];
  });
}

/** "**permanent token**", which is **Permanent token** in other places. */
function withoutCapital({ nodes }: Page): PageFinding[] {
  const labels = nodes.strongs.map((strong) => ({ words: labelOf(strong), ...spanOf(strong) }));
  return labels.flatMap(({ words, start, end }): PageFinding[] => {
    if (!OF_SMALL_WORDS.test(words)) return [];
    const usual = labels.find((other) => /^\p{Lu}/u.test(other.words) && folded(other.words) === folded(words))?.words;
    if (usual === undefined) return [];
    return [{ message: `"${words}" is "${usual}" in other places.`, hint: `Write "${usual}".`, start, end }];
  });
}

const OF_SMALL_WORDS = /^\p{Ll}+(?: [\p{L}-]+){1,3}$/u;

/** "**Overview (Preview)**", where other steps have **Overview**; one sentence with both tells them apart. */
function inPreview(page: Page): PageFinding[] {
  const labels = page.nodes.strongs.map((strong) => ({ words: labelOf(strong), ...spanOf(strong) }));
  return labels.flatMap(({ words, start, end }): PageFinding[] => {
    const plain = words.replace(/ \(Preview\)$/i, '');
    const others = labels.filter((other) => other.words === plain);
    if (plain === words || others.length === 0 || others.some((other) => isOneLine(page, other, { start, end })))
      return [];
    return [
      { message: `"${words}" is "${plain}" in other places.`, hint: 'Write the one that the portal has.', start, end },
    ];
  });
}

/** "**Cloud Services Service**": a word twice, once in the plural. */
function doubled({ nodes }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const said = /\b(\p{Lu}\p{Ll}{3,})s \1\b|\b(\p{Lu}\p{Ll}{3,}) \2s?\b/u.exec(wordsOf(strong))?.[0];
    if (said === undefined) return [];
    return [{ message: `"${said}" says one word twice.`, hint: 'Leave one of the two out.', ...spanOf(strong) }];
  });
}

/** "Single sign-On": behind a hyphen no word has a capital that has none before it. */
function oddCapitals({ nodes }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const small = /(?<=\p{Lu}\p{L}+ )(?:user|group)(?= \p{Lu}\p{Ll})/u.exec(wordsOf(strong))?.[0];
    if (small !== undefined)
      return [
        {
          message: `"${small}" has no capital among words that have one.`,
          hint: `Write "${small.charAt(0).toUpperCase()}${small.slice(1)}".`,
          ...spanOf(strong),
        },
      ];
    const odd = /(?<![\p{L}-])\p{Ll}{2,}-\p{Lu}\p{Ll}+/u.exec(wordsOf(strong))?.[0];
    if (odd === undefined) return [];
    const message = `"${odd}" has its capital in the middle.`;
    return [{ message, hint: `Write "${odd.toLowerCase()}".`, ...spanOf(strong) }];
  });
}

/** Where a value is entered under another name than the one that it was found by, that is told. */
function isTold(page: Page, facts: PageFacts, { start, end }: Span): boolean {
  const words = folded(page.prose.slice(start, end).replaceAll('*', ''));
  return labelMismatchRule.check(page, facts).some(({ message }) => folded(message).includes(words));
}

/** "Tenant Url": what is short for other words has capitals alone. */
function abbreviated({ nodes, prose }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const words = labelOf(strong);
    const odd = /\b(?:Url|Api|Scim|Saml|Sso|(?<= )[Ii]d)\b/.exec(words)?.[0];
    if (odd === undefined || odd === words || !prose.includes(odd.toUpperCase())) return [];
    const message = `"${odd}" is "${odd.toUpperCase()}" in other places.`;
    return [{ message, hint: `Write "${odd.toUpperCase()}".`, ...spanOf(strong) }];
  });
}

function isOneLine({ lines }: Page, one: Span, other: Span): boolean {
  return lines.locate(one.start).line === lines.locate(other.start).line;
}
