import { CREDENTIAL_LABEL, CREDENTIAL_LABELS } from '../../connector/credential-labels.ts';
import { isEnglish } from '../english/english.ts';
import { labelOf, spanOf, wordsOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { isInSome, textBefore } from '../spans.ts';
import { literal } from '../words/literal.ts';
import { isVariant, namedApps, ownApp } from '../words/named-apps.ts';
import { isPlatformLabel } from '../words/portal-labels.ts';

export const labelPlainRule: PageRule = {
  id: 'page-label-plain',
  severity: 'info',
  title: 'A label is bold wherever it is to be selected.',
  cause: 'The page prints the label of a control in bold in one place and plainly in another.',
  fix: 'Write **label**.',
  example: 'page',
  bad: '# Acme\n\n1. Select **Save**.\n\n2. Change it, then select Save.\n',
  good: '# Acme\n\n1. Select **Save**.\n\n2. Change it, then select **Save**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const headings = page.nodes.headings.map(spanOf);
    const findings = apart([
      ...plainLabels(page),
      ...plainSections(page),
      ...plainControls(page),
      ...plainValues(page),
      ...plainNames(page),
      ...quotedLabels(page),
      ...(isStyled(page) ? unstyled(page) : []),
    ]).filter(({ start }) => !isInSome(headings, start));
    return grouped(
      findings.map(({ start, end }) => {
        const label = page.prose.slice(start, end).replace(/^["“](.*)["”]$/, '$1');
        const fix = [{ start, end, text: `**${label}**` }];
        return { message: `"${label}" is a label, and not bold.`, hint: `Write "**${label}**".`, start, end, fix };
      }),
      'this page',
    );
  },
};

type Place = Pick<PageFinding, 'start' | 'end'>;

/** A label that was found in two ways is one. */
function apart(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return sorted.filter(({ start, end }) => {
    const isNew = start >= last;
    if (isNew) last = end;
    return isNew;
  });
}

/** Of a page whose labels are bold: what stands where they do. */
function unstyled(page: Page): Place[] {
  return [
    ...plainPaths(page),
    ...plainCapitals(page),
    ...placesOf(page, SMALL_BUTTON),
    ...titled(page),
    ...pressed(page),
  ];
}

/** What the page prints in bold elsewhere, behind a verb of selecting. The app's name may stand in a list, and is no label. */
function plainLabels(page: Page): Place[] {
  const isLabel = boldLabels(page);
  return placesOf(page, SELECTED).filter(({ start, end }) => {
    const said = page.prose.slice(start, end);
    return isLabel(said) || (isStyled(page) && isPlatformLabel(said));
  });
}

/** Tells whether the page prints a text in bold. */
function boldLabels(page: Page): (text: string) => boolean {
  const own = ownApp(namedApps(page));
  const labels = new Set(
    page.nodes.strongs.map((strong) =>
      wordsOf(strong)
        .trim()
        .replace(/[.,;:]$/, ''),
    ),
  );
  return (text) => labels.has(text) && (own === null || !isVariant(text, own));
}

/** "In the Provisioning tab", "the Tenant URL and Secret Token fields": what is bold in other places, before the word for a control. */
function plainControls(page: Page): Place[] {
  const isLabel = boldLabels(page);
  const hasFields = isStyled(page);
  return placesOf(page, CONTROLS).flatMap(({ start, end }) => {
    const said = page.prose.slice(start, end);
    return said.split(' and ').flatMap((part) => {
      const at = start + said.indexOf(part);
      const words = part.split(' ');
      const label = words
        .map((_, index) => words.slice(index).join(' '))
        .find((each) => isLabel(each) || (hasFields && FIELDS.has(each)));
      return label === undefined ? [] : [{ start: at + part.length - label.length, end: at + part.length }];
    });
  });
}

/** The fields that the portal has on every page. */
const FIELDS: ReadonlySet<string> = new Set([...CREDENTIAL_LABELS, 'Provisioning']);

const CAPITALS = '\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,3}';
const CONTROLS = new RegExp(
  `(?<!\\p{L})${CAPITALS}(?: and ${CAPITALS})?(?=(?: \\\\?\\*)? (?:(?:tab|field|section|button|blade|dialog|page|option|toggle|menu|link|icon)s?|(?:text |check)?box(?:es)?|drop-?down)\\b)`,
  'gu',
);

/** Bold labels of a page that prints its labels in bold. */
const MANY = 3;

function isStyled({ nodes }: Page): boolean {
  return nodes.strongs.length > MANY;
}

/** "In the SCIM tab", "copy the Domain and Token values": where the app is told, a name before one of these words is a label. */
const OF_APP = new RegExp(
  `(?<=\\b(?:[Ii]n|[Uu]nder|[Oo]n|[Oo]pen|[Ss]elect|[Cc]lick(?: on)?) the )${CAPITALS}(?= (?:tab|button|section|dialog|check ?box|drop-?down)\\b)|(?<=\\b[Cc]opy the )${CAPITALS}(?: and ${CAPITALS})?(?= values?\\b)|(?<=\\b(?:in|into|as) (?:the )?)${CREDENTIAL_LABEL}(?=[.,;]| (?:and|field)\\b)(?<=\\b(?:[Ii]nput|[Ee]nter|[Pp]aste|[Tt]ype|[Cc]opy|[Pp]rovide)\\b[^.\\n]*)`,
  'gu',
);

/** "Go to Settings > Security": the way through a menu. */
function plainPaths(page: Page): Place[] {
  return [...placesOf(page, PATH), ...placesOf(page, OF_APP).flatMap((place) => partsOf(page, place))];
}

/** "Click on Generate Token", "toggle on Enable SCIM", "under Organization Setup, click": what is capitalized is a label, unless it names an app. */
function plainCapitals(page: Page): Place[] {
  const own = ownApp(namedApps(page));
  return placesOf(page, CAPITALIZED)
    .filter(({ start, end }) => {
      const said = page.prose.slice(start, end);
      return !NO_LABEL.test(said) && (own === null || !isVariant(said, own));
    })
    .flatMap((place) => (VALUES.test(page.prose.slice(place.start, place.end)) ? partsOf(page, place) : [place]));
}

/** "The Sync token value", where **Sync token** was copied. */
function plainValues(page: Page): Place[] {
  const labels = page.nodes.strongs
    .map(labelOf)
    .filter((label) => /^\p{Lu}[\p{L}\p{N} -]{7,40}$/u.test(label) && label.includes(' '));
  if (labels.length === 0) return [];
  const any = [...new Set(labels)].map(literal).join('|');
  return placesOf(page, new RegExp(`(?<![\\p{L}*])(?:${any})(?= (?:values?|fields?|buttons?|tab)\\b)`, 'gu'));
}

/** "Test Mode is used to": what the page prints in bold more than once, in capitals that no other words have. */
function plainNames(page: Page): Place[] {
  const own = ownApp(namedApps(page)) ?? '';
  const counts = new Map<string, number>();
  for (const strong of page.nodes.strongs) {
    const label = labelOf(strong);
    if (NAME_OF_TWO.test(label) && !KEPT.has(label) && !isPlatformLabel(label) && !isVariant(label, own))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const labels = [...counts].filter(([, times]) => times > 1).map(([label]) => literal(label));
  if (labels.length === 0) return [];
  return placesOf(page, new RegExp(`(?<!\\p{Lu}\\p{Ll}+ )(?:${labels.join('|')})(?![\\p{L}-]| \\p{Lu})`, 'gu'));
}

/** 'For "Tenant URL", type': a field in quotation marks, where labels are bold. */
function quotedLabels(page: Page): Place[] {
  const isLabel = boldLabels(page);
  return placesOf(page, QUOTED).filter(({ start, end }) => {
    const said = page.prose.slice(start + 1, end - 1);
    const isSelected =
      isStyled(page) &&
      /\b(?:[Cc]lick(?: on)?|[Ss]elect|[Pp]ress|[Cc]hoose)(?: the)? $/.test(textBefore(page.prose, start, 16));
    return isSelected || FIELDS.has(said) || (said.includes(' ') && isLabel(said));
  });
}

const QUOTED = /["“]\p{Lu}(?:[\p{L} ]{2,40}|[^"”*\n\0]{10,100}(?<!\.))["”]/gu;

const NAME_OF_TWO = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;
/** Fields of the portal, which sentences speak of as values. */
const KEPT: ReadonlySet<string> = new Set(CREDENTIAL_LABELS);

/** "In the domain tab", "the Automatic sync section": what has a title, whatever its capitals. */
const TITLED = new RegExp(
  [
    '(?<=\\b(?:[Ii]n|[Uu]nder|[Oo]n|[Oo]pen|[Ff]rom|[Tt]o|[Ss]elect|[Cc]lick) the )(?!(?:new|same|next|other|first|second|last|current|previous|following|relevant|corresponding|right|left|top|bottom|browser|appropriate|correct|desired|above|below|main|same|separate|different|selected|active|open|incognito|private|resulting|respective|app|application)\\b)\\p{Ll}{4,}(?= tab\\b)',
    '(?<=\\b(?:[Ii]n|[Uu]nder|[Oo]n|[Oo]pen|[Ff]rom|[Tt]o) the )\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){1,3}(?= (?:section|tab|button|dialog(?: box)?|pane|panel|menu)\\b)',
    '(?<=\\b(?:[Gg]o|[Nn]avigate) to  ?the )\\p{Lu}\\p{Ll}+(?=[.,;]| (?:and|page|tab)\\b)',
    '(?<=\\0 in the left panel and select )(?:users|groups)(?=[.,])',
    '(?<=\\0 under )settings(?=[.,]| and\\b)',
    '(?<=\\bthe )Users and [Gg]roups(?= (?:section|tab|page)\\b)',
    '(?<=\\b[Cc]lick(?: on)?(?: the)? )\\p{Lu}\\p{Ll}+(?= (?:in|on|under|from|at) the\\b)',
  ].join('|'),
  'gu',
);

/** Products have pages and menus too. */
function titled(page: Page): Place[] {
  const own = ownApp(namedApps(page));
  return placesOf(page, TITLED).filter(({ start, end }) => {
    const said = page.prose.slice(start, end);
    return !NO_LABEL.test(said) && (own === null || !own.startsWith(said.split(' ')[0] ?? said));
  });
}

/** "Select Connect next to it", "and select Continue.": one word with a capital, which is none of the app's name. */
function pressed(page: Page): Place[] {
  const own = ownApp(namedApps(page)) ?? '';
  return placesOf(page, PRESSED).filter(({ start, end }) => {
    const said = page.prose.slice(start, end);
    return !NO_LABEL.test(said) && !own.includes(said) && isEnglish(said.toLowerCase());
  });
}

const PRESSED =
  /(?<=\b(?:[Cc]lick(?: on)?|[Ss]elect|[Pp]ress|[Tt]ap(?: on)?)(?: the)? )\p{Lu}\p{Ll}{2,}(?=[.,;]|\s*$| (?:and|to|next to|beside|below|above|in|from|under|at|again|for|when|once|then)\b)/gmu;

/** "Before selecting accept": what is pressed has a label. */
const SMALL_BUTTON =
  /(?<=\b(?:[Cc]lick(?:ing)?(?: on)?|[Ss]elect(?:ing)?|[Pp]ress(?:ing)?|[Hh]it(?:ting)?)(?: the)? )(?:accept|save|next|submit|ok|continue|confirm|done|finish|apply|create|cancel|close|yes|authorize|allow|settings)(?=[.,;]|\s*$| (?:and (?:then )?\p{Ll}+ (?:the|your)|and then|button)\b)/gmu;

const WORDS = '(?!On |Off )\\p{Lu}[\\p{L}\\p{N}-]*(?: (?:& |and |to |with |for )?\\p{Lu}[\\p{L}\\p{N}-]*){1,4}';
const BUTTONS =
  '(?:OK|Ok|Save|Next|Submit|Create|Add|Apply|Done|Continue|Finish|Cancel|Close|Generate|Copy|Authorize|Connect|Confirm|Enable|Install|Edit|Yes|Settings)';
const CAPITALIZED = new RegExp(
  `(?<=\\b(?:[Cc]lick(?:ing)?(?: on)?|[Ss]elect(?:ing)?|[Pp]ress(?:ing)?|[Tt]oggl(?:e|ing)(?: [Oo]n)?|[Tt]urn(?:ing)? on|[Tt]ap|[Cc]heck|[Uu]ncheck|[Ee]nable|[Dd]isable|[Aa]ctivate|[Cc]hoos(?:e|ing))(?: the)? )${WORDS}(?=[.,;)]|\\s*$| (?:and|to|button|option|tab|toggle|link|icon|from|in|at|under|within)\\b)|(?<=\\b(?:[Ee]nsure|[Mm]ake sure|[Vv]erify|[Cc]heck)(?: that)? )${WORDS}(?= (?:with \\p{Lu}+ )?is (?:enabled|selected|checked|turned on|set|on)\\b)|(?<=\\b[Cc]lick(?: on)? (?:the )?|\\b[Pp]ress )(?:${BUTTONS}(?=[.,;]|\\s*$| (?:and|to|button)\\b)|\\p{Lu}[\\p{L}-]+(?= button\\b))|(?<=\\b[Uu]nder )${WORDS}(?=, |,? (?:select|click|choose|enable|open)\\b)|(?<=\\b[Cc]opy (?:and save )?(?:the|your) )${WORDS}(?=[.;]| (?:and (?:save|store|keep|paste)|from)\\b)`,
  'gmu',
);

/** Two values; "Users and Groups" is one label. */
const VALUES = /(?:Token|URL|Key|Secret|ID) and /;

/** Names of products and of people's roles. */
const NO_LABEL =
  /^(?:Azure|Microsoft|Entra|Active Directory|Google|Office|Windows|Okta|AWS|Amazon)\b|^(?:SSO|SCIM|API|URL|ID|SAML)$/;

/** "Domain and Token" are two labels. */
function partsOf({ prose }: Page, { start, end }: Place): Place[] {
  let at = start;
  return prose
    .slice(start, end)
    .split(' and ')
    .map((part) => {
      const place = { start: at, end: at + part.length };
      at = place.end + ' and '.length;
      return place;
    });
}

const PART = "\\p{Lu}[\\p{L}&'-]*(?: [\\p{L}&'-]+){0,4}?";
const PATH = new RegExp(
  `(?<=\\b(?:(?:[Nn]avigate|[Gg]o|[Bb]rowse)(?: to)?|[Ss]elect|[Cc]lick(?: on)?)(?: the)? )${PART}(?: ?(?:>|->|→) ?${PART})+(?=[.,;]|$| (?:and|then|to|in)\\b)`,
  'gmu',
);

const SELECTED =
  /(?<=\b(?:[Cc]lick|[Ss]elect|[Cc]hoose|[Pp]ress)(?: on)?(?: the)? )\p{Lu}[\p{L} -]{1,40}?(?=[.,;]|$| (?:to|and|then|button|tab)\b)/gmu;

/** "Under the Admin Credentials section", on a page whose other sections are bold. */
function plainSections(page: Page): Place[] {
  return BOLD_SECTION.test(page.prose) ? placesOf(page, SECTION) : [];
}

const BOLD_SECTION = /\*\* section\b/;
const SECTION =
  /(?<=\b(?:[Uu]nder|[Ii]n) the )(?:Admin Credentials|Mappings|Settings|Attribute[- ]Mapping)(?= section\b)/g;

/** Outside of bold words and pictures. */
function placesOf(page: Page, pattern: RegExp): Place[] {
  const { prose, nodes } = page;
  let plain = '';
  for (const { start, end } of [...nodes.strongs.map(spanOf), ...picturesOf(page)].sort((a, b) => a.start - b.start)) {
    if (start < plain.length) continue;
    plain += prose.slice(plain.length, start) + '\0'.repeat(end - start);
  }
  plain += prose.slice(plain.length);
  return Array.from(plain.matchAll(pattern), ({ 0: said, index }) => ({ start: index, end: index + said.length }));
}
